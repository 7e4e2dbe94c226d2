//! What of a page was left out, to be told to whoever pasted it.

use crate::document::Document;
use crate::entities::People;
use crate::quotes::Quote;
use crate::span::Span;
use crate::timeline::Timeline;

/// The paragraphs around the article of which nothing was found, in order. Where something was, they were not left out,
/// whatever they look like.
pub fn left_out(document: &Document, quotes: &[Quote], people: &People, timeline: &Timeline) -> Vec<Span> {
    let paragraphs = &document.paragraphs;
    if !paragraphs.iter().any(|paragraph| paragraph.around) {
        return Vec::new();
    }
    let mut left: Vec<bool> = paragraphs.iter().map(|paragraph| paragraph.around).collect();
    let contents = quotes.iter().flat_map(|quote| quote.content.iter());
    let mentions = people.entities.iter().flat_map(|entity| entity.mentions.iter());
    let entries = timeline.entries.iter().map(|entry| &entry.span);
    for found in contents.chain(mentions).chain(entries) {
        let first = paragraphs.partition_point(|paragraph| paragraph.span.end <= found.start);
        let touched = paragraphs[first..].iter().take_while(|paragraph| paragraph.span.start < found.end).count();
        left[first..first + touched].fill(false);
    }
    paragraphs.iter().zip(left).filter(|&(_, left)| left).map(|(paragraph, _)| paragraph.span).collect()
}
