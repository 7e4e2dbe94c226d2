//! "sent a text that read: “...”", "held up a sign which said “...”": what is read in a writing is what stands in its marks.

use crate::document::{TokenIx, TokenRange};
use crate::lexicon::WordSet;
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::evidence::Evidence;
use crate::quotes::reader::Reader;
use crate::quotes::subject;

static WRITINGS: WordSet = WordSet::of(include_str!("../../lexicon/quotes/writings.txt"));

/// How far before its pronoun the verb may stand that tells what was done with the writing.
const WITHIN: usize = 12;

/// Gives `draft` to whoever sent, left or showed the writing, or to the writing where somebody found it.
pub fn give_what_is_read(reader: &Reader, draft: &mut Draft) {
    const FINDS: [&str; 7] = ["discover", "find", "get", "notice", "receive", "see", "spot"];
    let [content] = draft.content.as_slice() else { return };
    let content = *content;
    let Some(open) = content.iter().find(|&ix| reader.opens_quotation(ix)) else { return };
    let parted = reader.any(open.prev(), &[":", ","]);
    let reads = if parted { open.minus(2) } else { open.prev() };
    let pronoun = reads.prev();
    if !reader.any(reads, &["read", "reads", "said", "says"]) || !reader.any(pronoun, &["that", "which"]) {
        return;
    }
    let first = reader.document.sentence_at(pronoun).start;
    let floor = first.max(TokenIx(pronoun.0.saturating_sub(WITHIN)));
    let acts = |ix: &TokenIx| reader.tag(*ix).is_verb();
    let Some(verb) = (floor.0..pronoun.0).rev().map(TokenIx).find(acts) else { return };
    let parts = |ix: TokenIx| reader.any(ix, &[",", ";"]) || reader.quoted(ix);
    let between = TokenRange::new(verb.next(), pronoun);
    let Some(noun) = between.iter().find(|&ix| WRITINGS.has(reader.low(ix))) else { return };
    if between.iter().any(parts) {
        return;
    }
    let end = if parted && reader.is(open.prev(), ":") { open } else { reads.next() };
    let found = reader.verb(verb).is_some_and(|known| FINDS.contains(&known.verb.lemma));
    let source = match found {
        true => reader.phrase_ending_at(noun, verb.next()),
        false => subject::nearest(reader, verb.next(), first),
    };
    let Some(source) = source else { return };
    // "The court heard Lee had got up and sent a text"
    let hears = source.iter().rev().find(|&ix| reader.any(ix, &["heard", "hears", "told"]));
    let source = hears.map_or(source, |hears| source.starting(hears.next()));
    draft.voice = Voice::Written(source);
    draft.cue = Some(TokenRange::new(if found { reads } else { verb }, end));
    draft.content = vec![content.starting(open)];
    draft.evidence = Evidence::BeforeQuotation;
    draft.confidence = draft.confidence.max(CONFIDENCE);
}

/// "The court heard {Lee had got up and sent a text which read:} {“...”}": what is read is another report than what was told of
/// whoever sent it.
pub fn part_what_is_read(reader: &Reader, drafts: &mut Vec<Draft>) {
    for place in 0..drafts.len() {
        let [_, last] = drafts[place].content.as_slice() else { continue };
        let mut read = Draft { content: vec![*last], ..drafts[place].clone() };
        give_what_is_read(reader, &mut read);
        if read.cue != drafts[place].cue {
            drafts[place].content.truncate(1);
            drafts.push(read);
        }
    }
}

/// How sure it is that they are whose words it is.
const CONFIDENCE: f32 = 0.7;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotes::marked;

    #[test]
    fn what_is_read_is_given_to_who_sent_it() {
        let cases = [
            (
                "[Ruiz] <posted> {a note on her page which said: “It leaks.”}",
                "Ruiz: posted a note on her page which said:: “It leaks.”",
            ),
            ("[Ruiz] <sent him a text> that {read: “It leaks.”}", "Ruiz: sent him a text that read:: “It leaks.”"),
            ("Ruiz held up a sign [which] <read> {“It leaks”}.", "Ruiz: held up a sign which read: “It leaks”"),
            ("[Clerks] <found> {a note that read: “It leaks.”}", "a note: read:: “It leaks.”"),
            ("Ruiz had a letter from a bank, [which] <said:> {“It leaks.”}", "which: said:: “It leaks.”"),
            ("Ruiz met a clerk [that] <said:> {“It leaks.”}", "that: said:: “It leaks.”"),
        ];
        marked::check(&cases, |marked| {
            let mend = give_what_is_read;
            [marked::source(marked, mend), marked::cue(marked, mend), marked::content(marked, mend)].join(": ")
        });
    }
}
