//! Books, films and plans that are named, and that nobody is quoted with: "wrote a book called “The Long Way Home”".

use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::reader::Reader;
use crate::document::{Tag, TokenIx, TokenRange};

/// How the name of a work is led to.
const NAMED: [&str; 5] = ["called", "titled", "entitled", "named", "dubbed"];

/// "wrote {a book called “The Long Way Home”}": nothing but a thing and its name.
fn is_a_work(reader: &Reader, content: TokenRange) -> bool {
    let Some(quotation) = content.last().and_then(|last| reader.quotation(last)) else { return false };
    let name = reader.document.quotation(quotation).tokens;
    if name.start <= content.start || !reader.any(name.start.prev(), &NAMED) {
        return false;
    }
    let mut thing = content.ending(name.start.prev()).iter();
    thing.all(|ix| matches!(reader.tag(ix), Tag::Determiner | Tag::Adjective | Tag::Noun | Tag::Proper | Tag::Adverb))
}

/// By what a work comes to be.
const MAKES: [&str; 9] = ["compose", "direct", "paint", "perform", "publish", "record", "release", "sing", "write"];

/// "painted {“The Kiss,” which hangs in Dover}": what was made bears that name, unless it was put up somewhere.
fn is_made(reader: &Reader, cue: TokenRange, content: TokenRange) -> bool {
    let made = reader.verb(cue.end.prev()).is_some_and(|known| MAKES.contains(&known.verb.lemma));
    let quotation = reader.quotation(content.start).filter(|_| made && cue.end == content.start);
    let Some(quotation) = quotation.filter(|&quotation| reader.is_title_or_last(quotation)) else { return false };
    let title = reader.document.quotation(quotation);
    let rest = content.starting(title.tokens.end.min(content.end));
    // "wrote “Never Again” on the wall", "wrote “Sorry.”"
    let put = reader.any(title.tokens.end, &["on", "onto", "across", "above", "below", "under", "in"])
        && !reader.is_time(title.tokens.end.next());
    title.words > 1 && !put && !rest.iter().any(|ix| reader.quoted(ix))
}

/// Whether `content` is nothing but a work, or its name: “The Mill” of “a film called “The Mill””.
pub fn names_a_work(reader: &Reader, draft: &Draft, cue: TokenRange, content: TokenRange) -> bool {
    if is_a_work(reader, content) || is_made(reader, cue, content) {
        return true;
    }
    let quotation = reader.quotation(content.start).filter(|_| reader.opens_quotation(content.start));
    let whole = quotation.filter(|&quotation| reader.document.quotation(quotation).tokens == content);
    let led = reader.any(content.start.prev(), &[",", ":"]);
    let titled = !led && cue.end <= content.start && whole.is_some_and(|quotation| reader.is_title(quotation));
    let reports = |ix| reader.reports(ix).is_some();
    // "a book called “The Long Way Home”": a book calls nothing.
    let call = cue.end.prev();
    let named = reader.any(call, &NAMED);
    let noun = |ix: TokenIx| reader.tag(ix) == Tag::Noun;
    let thing = match draft.voice {
        _ if cue.len() > 1 => noun(call.prev()),
        Voice::Written(source) => {
            let apart = source.end.next() == cue.start && reader.is(source.end, ",");
            (source.end == cue.start || apart) && noun(source.end.prev())
        }
        Voice::Carried(_) | Voice::Nobody => true,
    };
    titled && (named && thing || draft.evidence == Evidence::Object && !cue.iter().any(reports))
}
