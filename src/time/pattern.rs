//! Patterns as they are written: `a b? (c|d)`.

use std::collections::HashMap;
use std::rc::Rc;

use super::trie::{Builder, NodeIx, Term};
use super::words::{Class, Words};

/// Patterns that others have as a part, by name.
pub type Parts = HashMap<&'static str, Rc<Pattern>>;

/// What can be said in several ways, `a b | c`. They are not written out, as those of some patterns are thousands and the
/// first analysis waits for them.
#[derive(Default)]
pub struct Pattern {
    ways: Vec<Vec<Step>>,
}

/// A step of a way.
struct Step {
    what: What,
    optional: bool,
}

enum What {
    Term(Term),
    Part(Rc<Pattern>),
}

impl Pattern {
    /// The pattern that is `written` so, in which bars within brackets part no ways.
    pub fn read(written: &'static str, words: &mut Words, parts: &Parts) -> Pattern {
        let way = |way| {
            let steps = split_outside(way, ' ').into_iter().filter(|step| !step.is_empty());
            steps.map(|step| Step::read(step, words, parts)).collect()
        };
        Pattern { ways: split_outside(written, '|').into_iter().map(way).collect() }
    }

    /// Follows it through `trie` from the node at `from`, which grows where it has to, and adds to `ends` the nodes to which its
    /// ways lead, in their order.
    pub fn lead<T: Copy>(&self, trie: &mut Builder<T>, from: NodeIx, ends: &mut Vec<NodeIx>) {
        self.ways.iter().for_each(|way| lead(way, trie, from, ends));
    }
}

fn lead<T: Copy>(way: &[Step], trie: &mut Builder<T>, from: NodeIx, ends: &mut Vec<NodeIx>) {
    let Some((step, rest)) = way.split_first() else { return ends.push(from) };
    match &step.what {
        What::Term(term) => {
            let next = trie.step(from, *term);
            lead(rest, trie, next, ends);
        }
        What::Part(part) if rest.is_empty() => part.lead(trie, from, ends),
        What::Part(part) => {
            let mut nexts = Vec::new();
            part.lead(trie, from, &mut nexts);
            nexts.into_iter().for_each(|next| lead(rest, trie, next, ends));
        }
    }
    if step.optional {
        lead(rest, trie, from, ends);
    }
}

impl Step {
    fn read(written: &'static str, words: &mut Words, parts: &Parts) -> Step {
        let (written, optional) = written.strip_suffix('?').map_or((written, false), |written| (written, true));
        let what = if let Some(inner) = written.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
            What::Part(Rc::new(Pattern::read(inner, words, parts)))
        } else if let Some(name) = written.strip_prefix('@') {
            What::Part(parts.get(name).cloned().unwrap_or_default())
        } else {
            What::Term(Class::named(written).map_or_else(|| literal(words, written), Term::Class))
        };
        Step { what, optional }
    }
}

/// The term that stands for itself, and is no class.
pub fn literal(words: &mut Words, written: &'static str) -> Term {
    match written {
        "-" => Term::Hyphen,
        "'s" | "'" => Term::Class(Class::Poss),
        word => Term::Word(words.intern(word)),
    }
}

/// The pieces of `written` between those `separator`s that stand in no brackets.
fn split_outside(written: &'static str, separator: char) -> Vec<&'static str> {
    let (mut depth, mut start, mut out) = (0i32, 0, Vec::new());
    for (at, character) in written.char_indices() {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if character == separator && depth == 0 => {
                out.push(written[start..at].trim());
                start = at + character.len_utf8();
            }
            _ => {}
        }
    }
    out.push(written[start..].trim());
    out
}
