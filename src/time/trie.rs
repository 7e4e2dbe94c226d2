//! Patterns over words and classes of words, looked up together.

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

/// Patterns with a common beginning share it.
pub struct Trie<T> {
    nodes: Vec<Node<T>>,
    /// For each word where it leads from the root, which has by far the most of them.
    first: Vec<Option<usize>>,
    /// For each bit of a lexeme which of the root's classes can be read from it, a bit each.
    first_classes: [u64; 64],
    added: usize,
}

/// What can follow here, and what is complete here.
pub struct Node<T> {
    /// The words that can follow, in order.
    words: Vec<(u16, usize)>,
    /// The classes that can follow.
    classes: Vec<Edge>,
    /// All bits of lexemes that one of the classes can be read from.
    pub mask: u64,
    /// Where a hyphen leads.
    pub hyphen: Option<usize>,
    /// What is complete, and when it was added: of two patterns of like length the earlier one wins.
    pub done: Option<(usize, T)>,
}

/// Where a class leads.
#[derive(Clone, Copy, Debug)]
pub struct Edge {
    /// The class.
    pub class: Class,
    /// The bits of the lexemes with which it can begin.
    pub from: u64,
    /// The node after it.
    pub next: usize,
}

impl<T> Node<T> {
    fn new() -> Node<T> {
        Node { words: Vec::new(), classes: Vec::new(), mask: 0, hyphen: None, done: None }
    }

    fn word(&self, word: u16) -> Option<usize> {
        let at = self.words.binary_search_by_key(&word, |&(word, _)| word).ok()?;
        self.words.get(at).map(|&(_, next)| next)
    }

    fn next(&self, term: Term) -> Option<usize> {
        match term {
            Term::Word(word) => self.word(word),
            Term::Hyphen => self.hyphen,
            Term::Class(class) => self.classes.iter().find(|edge| edge.class == class).map(|edge| edge.next),
        }
    }

    fn lead(&mut self, term: Term, next: usize) {
        match term {
            Term::Word(word) => {
                let at = self.words.partition_point(|&(known, _)| known < word);
                self.words.insert(at, (word, next));
            }
            Term::Hyphen => self.hyphen = Some(next),
            Term::Class(class) => {
                let from = class.read_from();
                self.classes.push(Edge { class, from, next });
                self.mask |= from;
            }
        }
    }
}

impl<T> Trie<T> {
    /// One without patterns.
    pub fn new() -> Trie<T> {
        Trie { nodes: vec![Node::new()], first: Vec::new(), first_classes: [0; 64], added: 0 }
    }

    /// The words with which its patterns begin.
    pub fn first_words(&self) -> impl Iterator<Item = u16> + '_ {
        self.nodes.first().into_iter().flat_map(|root| root.words.iter().map(|&(word, _)| word))
    }

    /// All bits of lexemes with which its patterns begin where that is no word.
    pub fn first_mask(&self) -> u64 {
        self.nodes[0].mask
    }

    /// Whether one of its patterns can begin with `lexeme`.
    pub fn begins(&self, lexeme: Lexeme) -> bool {
        self.after(0, lexeme.word).is_some() || self.first_mask() & lexeme.classes != 0
    }

    /// The words and the bits of lexemes that are whole patterns by themselves.
    pub fn alone(&self) -> (Vec<u16>, u64) {
        let done = |next: usize| self.nodes[next].done.is_some();
        let words = self.nodes[0].words.iter().filter(|&&(_, next)| done(next)).map(|&(word, _)| word);
        let classes = self.nodes[0].classes.iter().filter(|edge| done(edge.next)).map(|edge| edge.from);
        (words.collect(), classes.fold(0, |all, from| all | from))
    }

    /// The node at `index`; 0 is the root.
    pub fn node(&self, index: usize) -> Option<&Node<T>> {
        self.nodes.get(index)
    }

    /// Where `word` leads from the node at `index`; the word 0 leads nowhere.
    pub fn after(&self, index: usize, word: u16) -> Option<usize> {
        match (index, word) {
            (_, 0) => None,
            (0, word) => self.first.get(usize::from(word)).copied().flatten(),
            (index, word) => self.node(index)?.word(word),
        }
    }

    /// The classes that lead on from `node`, the one at `index`, and can be read from a lexeme of these `classes`.
    pub fn read_from<'n>(&self, node: &'n Node<T>, index: usize, classes: u64) -> impl Iterator<Item = &'n Edge> {
        let possible = match index {
            0 => bits(classes & node.mask).fold(0, |all, bit| all | self.first_classes[bit]),
            _ => node.classes.iter().rev().fold(0, |all, edge| all << 1 | u64::from(edge.from & classes != 0)),
        };
        bits(possible).map(|at| &node.classes[at])
    }

    /// Adds the pattern of these steps, and what it means.
    pub fn add(&mut self, terms: &[Term], value: T) {
        let mut at = 0;
        for &term in terms {
            at = match self.nodes[at].next(term) {
                Some(next) => next,
                None => {
                    self.nodes.push(Node::new());
                    let next = self.nodes.len() - 1;
                    self.nodes[at].lead(term, next);
                    match (at, term) {
                        (0, Term::Word(word)) => {
                            let word = usize::from(word);
                            self.first.resize(self.first.len().max(word + 1), None);
                            self.first[word] = Some(next);
                        }
                        (0, Term::Class(class)) => {
                            let this = 1 << (self.nodes[0].classes.len() - 1);
                            bits(class.read_from()).for_each(|bit| self.first_classes[bit] |= this);
                        }
                        _ => {}
                    }
                    next
                }
            };
        }
        self.nodes[at].done.get_or_insert((self.added, value));
        self.added += 1;
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
