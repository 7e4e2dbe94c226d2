//! Patterns over words and classes of words, looked up together.

mod builder;

pub use builder::Builder;

use super::words::{Class, Lexeme};

/// One step of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// This word.
    Word(u16),
    /// A hyphen with no room around it.
    Hyphen,
    /// A token, or several, of this class.
    Class(Class),
}

/// The place of a node in its trie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NodeIx(u32);

impl NodeIx {
    /// Where all patterns begin.
    pub const ROOT: NodeIx = NodeIx(0);

    fn index(self) -> usize {
        self.0 as usize
    }
}

/// Patterns, of which those with a common beginning share it.
pub struct Trie<T> {
    nodes: Vec<Node<T>>,
    /// For each word where it leads from the root, which has by far the most of them.
    first: Vec<Option<NodeIx>>,
    /// For each bit of a lexeme which of the root's classes can be read from it, a bit each.
    first_classes: [u64; 64],
    /// The words that can follow at the first node, in order, with where they lead; then those at the next one.
    words: Vec<(u16, NodeIx)>,
    /// The same of classes, in the order in which they were added.
    edges: Vec<Edge>,
}

/// What can follow here, and what is complete here.
pub struct Node<T> {
    words: Stretch,
    classes: Stretch,
    /// All bits of lexemes that one of the classes can be read from.
    pub mask: u64,
    /// Where a hyphen leads.
    pub hyphen: Option<NodeIx>,
    /// What is complete, and when it was added: of two patterns of like length the earlier one wins.
    pub done: Option<(u32, T)>,
}

/// Where a class leads.
#[derive(Clone, Copy, Debug)]
pub struct Edge {
    /// The class.
    pub class: Class,
    /// The bits of the lexemes with which it can begin.
    from: u64,
    /// The node after it.
    pub next: NodeIx,
}

/// Neighbours in a list.
#[derive(Clone, Copy)]
struct Stretch {
    start: u32,
    end: u32,
}

impl Stretch {
    fn of<Item>(self, list: &[Item]) -> &[Item] {
        list.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

impl<T> Trie<T> {
    /// The words with which its patterns begin.
    pub fn first_words(&self) -> impl Iterator<Item = u16> + '_ {
        self.words_at(NodeIx::ROOT).iter().map(|&(word, _)| word)
    }

    /// All bits of lexemes with which its patterns begin where that is no word.
    pub fn first_mask(&self) -> u64 {
        self.node(NodeIx::ROOT).mask
    }

    /// Whether one of its patterns can begin with `lexeme`.
    pub fn begins(&self, lexeme: Lexeme) -> bool {
        self.after(NodeIx::ROOT, lexeme.word).is_some() || self.first_mask() & lexeme.classes != 0
    }

    /// The words and the bits of lexemes that are whole patterns by themselves.
    pub fn alone(&self) -> (Vec<u16>, u64) {
        let done = |next: NodeIx| self.node(next).done.is_some();
        let words = self.words_at(NodeIx::ROOT).iter().filter(|&&(_, next)| done(next)).map(|&(word, _)| word);
        let classes = self.edges_at(NodeIx::ROOT).iter().filter(|edge| done(edge.next)).map(|edge| edge.from);
        (words.collect(), classes.fold(0, |all, from| all | from))
    }

    /// The node at `at`, which is one of this trie.
    pub fn node(&self, at: NodeIx) -> &Node<T> {
        &self.nodes[at.index()]
    }

    /// Where `word` leads from the node at `at`; the word 0 leads nowhere.
    pub fn after(&self, at: NodeIx, word: u16) -> Option<NodeIx> {
        match (at, word) {
            (_, 0) => None,
            (NodeIx::ROOT, word) => self.first.get(usize::from(word)).copied().flatten(),
            _ => {
                let words = self.words_at(at);
                words.binary_search_by_key(&word, |&(word, _)| word).ok().map(|place| words[place].1)
            }
        }
    }

    /// The classes that lead on from the node at `at` and can be read from a lexeme of these `classes`.
    pub fn read_from(&self, at: NodeIx, classes: u64) -> impl Iterator<Item = Edge> + '_ {
        let edges = self.edges_at(at);
        let possible = match at {
            NodeIx::ROOT => bits(classes & self.first_mask()).fold(0, |all, bit| all | self.first_classes[bit]),
            _ => edges.iter().rev().fold(0, |all, edge| all << 1 | u64::from(edge.from & classes != 0)),
        };
        bits(possible).map(|place| edges[place])
    }

    fn words_at(&self, at: NodeIx) -> &[(u16, NodeIx)] {
        self.node(at).words.of(&self.words)
    }

    fn edges_at(&self, at: NodeIx) -> &[Edge] {
        self.node(at).classes.of(&self.edges)
    }
}

/// The places of the bits of `set`, lowest first.
fn bits(mut set: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let lowest = (set != 0).then(|| set.trailing_zeros() as usize);
        set &= set.wrapping_sub(1);
        lowest
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_found_by_their_steps() {
        use Term::{Class as OfClass, Hyphen, Word};
        let mut builder = Builder::new();
        for (terms, value) in [
            (&[Word(9)][..], 'a'),
            (&[Word(9), Word(3)], 'b'),
            (&[Word(9), Word(2)], 'c'),
            (&[Word(9), Word(3)], 'd'),
            (&[OfClass(Class::Year), Hyphen, Word(4)], 'e'),
            (&[OfClass(Class::Year)], 'f'),
            (&[Word(9), OfClass(Class::AmPm)], 'g'),
            (&[Word(9), OfClass(Class::Year)], 'h'),
        ] {
            builder.add(terms.iter().copied(), value);
        }
        let trie = builder.finish();
        let step = |at: NodeIx, term: Term| match term {
            Word(word) => trie.after(at, word),
            Hyphen => trie.node(at).hyphen,
            OfClass(class) => trie.read_from(at, u64::MAX).find(|edge| edge.class == class).map(|edge| edge.next),
        };
        for (terms, want) in [
            (&[Word(9)][..], Some((0, 'a'))),
            (&[Word(9), Word(2)], Some((2, 'c'))),
            (&[Word(9), Word(3)], Some((1, 'b'))),
            (&[Word(9), Word(4)], None),
            (&[Word(3)], None),
            (&[Word(0)], None),
            (&[Hyphen], None),
            (&[OfClass(Class::Year)], Some((5, 'f'))),
            (&[OfClass(Class::Year), Hyphen], None),
            (&[OfClass(Class::Year), Hyphen, Word(4)], Some((4, 'e'))),
        ] {
            let end = terms.iter().try_fold(NodeIx::ROOT, |at, &term| step(at, term));
            assert_eq!(end.and_then(|at| trie.node(at).done), want, "{terms:?}");
        }
        let after = trie.after(NodeIx::ROOT, 9).unwrap_or(NodeIx::ROOT);
        let read = |classes| trie.read_from(after, classes).map(|edge| edge.class).collect::<Vec<_>>();
        assert_eq!(read(u64::MAX), [Class::AmPm, Class::Year]);
        assert_eq!(read(Class::Year.read_from()), [Class::Year]);
        assert_eq!(read(0), []);
    }
}
