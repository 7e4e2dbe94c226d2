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
    added: usize,
}

/// What can follow here, and what is complete here.
pub struct Node<T> {
    /// The words that can follow, in order.
    words: Vec<(u16, usize)>,
    /// The classes that can follow.
    pub classes: Vec<Edge>,
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
        Trie { nodes: vec![Node::new()], first: Vec::new(), added: 0 }
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

    /// Where `term` leads from the node at `from`: to a new node if it has led nowhere yet.
    pub fn step(&mut self, from: usize, term: Term) -> usize {
        if let Some(next) = self.nodes[from].next(term) {
            return next;
        }
        self.nodes.push(Node::new());
        let next = self.nodes.len() - 1;
        self.nodes[from].lead(term, next);
        if let (0, Term::Word(word)) = (from, term) {
            let word = usize::from(word);
            self.first.resize(self.first.len().max(word + 1), None);
            self.first[word] = Some(next);
        }
        next
    }

    /// Has a pattern that means `value` end at the node at `at`.
    pub fn complete(&mut self, at: usize, value: T) {
        self.nodes[at].done.get_or_insert((self.added, value));
        self.added += 1;
    }

    /// Adds the pattern of these steps, and what it means.
    pub fn add(&mut self, terms: impl IntoIterator<Item = Term>, value: T) {
        let end = terms.into_iter().fold(0, |at, term| self.step(at, term));
        self.complete(end, value);
    }
}
