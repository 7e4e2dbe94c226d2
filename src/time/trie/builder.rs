//! How a trie is made.
//!
//! While it grows the children of a node are a chain through one list, since thousands of lists of their own would
//! take most of the time before the first analysis; then they are laid out side by side.

use super::{Edge, Node, NodeIx, Stretch, Term, Trie, bits};
use crate::order;

/// A trie that grows.
pub struct Builder<T> {
    /// The first is the root.
    shoots: Vec<Shoot<T>>,
    /// For each word where it leads from the root, which has by far the most of them.
    first: Vec<Option<NodeIx>>,
    added: u32,
}

/// A node, and where it hangs.
struct Shoot<T> {
    /// What leads here.
    term: Term,
    /// The first and the last that hang here.
    children: Option<(NodeIx, NodeIx)>,
    /// The next that hangs beside it.
    next: Option<NodeIx>,
    done: Option<(u32, T)>,
}

impl<T> Shoot<T> {
    fn new(term: Term) -> Shoot<T> {
        Shoot { term, children: None, next: None, done: None }
    }
}

impl<T: Copy> Builder<T> {
    /// One without patterns.
    pub fn new() -> Builder<T> {
        Builder { shoots: vec![Shoot::new(Term::Word(0))], first: Vec::new(), added: 0 }
    }

    /// Where `term` leads from the node at `from`: to a new node if it has led nowhere yet.
    pub fn step(&mut self, from: NodeIx, term: Term) -> NodeIx {
        if let Some(next) = self.find(from, term) {
            return next;
        }
        let next = NodeIx(self.shoots.len() as u32);
        self.shoots.push(Shoot::new(term));
        let children = &mut self.shoots[from.index()].children;
        if let Some((_, last)) = children.replace((children.map_or(next, |(first, _)| first), next)) {
            self.shoots[last.index()].next = Some(next);
        }
        if let (NodeIx::ROOT, Term::Word(word)) = (from, term) {
            let word = usize::from(word);
            self.first.resize(self.first.len().max(word + 1), None);
            self.first[word] = Some(next);
        }
        next
    }

    fn find(&self, from: NodeIx, term: Term) -> Option<NodeIx> {
        if let (NodeIx::ROOT, Term::Word(word)) = (from, term) {
            return self.first.get(usize::from(word)).copied().flatten();
        }
        // Patterns that follow each other share most of their way.
        let (_, last) = self.shoots[from.index()].children?;
        let leads = |at: &NodeIx| self.shoots[at.index()].term == term;
        Some(last).filter(leads).or_else(|| self.children(from).find(leads))
    }

    fn children(&self, of: NodeIx) -> impl Iterator<Item = NodeIx> + '_ {
        let first = self.shoots[of.index()].children.map(|(first, _)| first);
        std::iter::successors(first, |at| self.shoots[at.index()].next)
    }

    /// Has a pattern that means `value` end at the node at `at`.
    pub fn complete(&mut self, at: NodeIx, value: T) {
        self.shoots[at.index()].done.get_or_insert((self.added, value));
        self.added += 1;
    }

    /// Adds the pattern of these steps, and what it means.
    pub fn add(&mut self, terms: impl IntoIterator<Item = Term>, value: T) {
        let end = terms.into_iter().fold(NodeIx::ROOT, |at, term| self.step(at, term));
        self.complete(end, value);
    }

    /// The trie that has grown.
    pub fn finish(self) -> Trie<T> {
        let mut trie = Trie {
            nodes: Vec::with_capacity(self.shoots.len()),
            first: Vec::new(),
            first_classes: [0; 64],
            words: Vec::with_capacity(self.shoots.len()),
            edges: Vec::with_capacity(self.shoots.len()),
        };
        for (at, shoot) in (0..).map(NodeIx).zip(&self.shoots) {
            let starts = [trie.words.len(), trie.edges.len()];
            let mut hyphen = None;
            for next in self.children(at) {
                match self.shoots[next.index()].term {
                    Term::Word(word) => trie.words.push((word, next)),
                    Term::Hyphen => hyphen = Some(next),
                    Term::Class(class) => trie.edges.push(Edge { class, from: class.read_from(), next }),
                }
            }
            order::by(&mut trie.words[starts[0]..], |&(word, _)| usize::from(word));
            let mask = trie.edges[starts[1]..].iter().fold(0, |mask, edge| mask | edge.from);
            let [words, classes] = [(starts[0], trie.words.len()), (starts[1], trie.edges.len())]
                .map(|(start, end)| Stretch { start: start as u32, end: end as u32 });
            trie.nodes.push(Node { words, classes, mask, hyphen, done: shoot.done });
        }
        let mut first_classes = [0; 64];
        for (place, edge) in trie.edges_at(NodeIx::ROOT).iter().enumerate() {
            bits(edge.from).for_each(|bit| first_classes[bit] |= 1 << place);
        }
        Trie { first: self.first, first_classes, ..trie }
    }
}
