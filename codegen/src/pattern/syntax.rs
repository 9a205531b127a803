//! From the text of a pattern to its meaning.

use super::bracket::class;
use super::escape::{Escaped, escape};
use super::group::{Opened, open};
use super::quantifier::quantified;
use super::reader::Reader;
use super::{Class, Node, PatternError, anchor};

/// How deep groups may nest.
const DEEPEST: usize = 100;

/// Parses a pattern, and tells all that is outside the dialect.
pub(super) fn parse(pattern: &str) -> Result<Node, Vec<PatternError>> {
    let mut parser = Parser {
        reader: Reader::new(pattern),
        depth: 0,
        anchors: Vec::new(),
        branches: Vec::new(),
    };
    let node = parser.whole();
    let Parser {
        mut reader,
        anchors,
        branches,
        ..
    } = parser;
    anchor::refuse(&anchors, &branches, &mut reader);
    if reader.mistakes.is_empty() {
        return Ok(node);
    }
    Err(reader.mistakes)
}

struct Parser {
    reader: Reader,
    /// How many groups are open.
    depth: usize,
    /// From where to where each anchor is.
    anchors: Vec<(usize, usize)>,
    /// From where to where each alternative outside of groups is.
    branches: Vec<(usize, usize)>,
}

impl Parser {
    /// Reads all of the pattern.
    fn whole(&mut self) -> Node {
        let mut node = self.alternation();
        while self.reader.take(")") {
            let message = "`)` closes no group";
            let help = "write `\\)` for a plain parenthesis";
            self.reader.mistake(self.reader.at - 1, message, help);
            node = self.alternation();
        }
        node
    }

    fn alternation(&mut self) -> Node {
        let mut nodes = Vec::new();
        loop {
            let from = self.reader.at;
            nodes.push(self.concatenation());
            if self.depth == 0 {
                self.branches.push((from, self.reader.at));
            }
            if !self.reader.take("|") {
                break;
            }
        }
        match nodes.len() {
            1 => nodes.swap_remove(0),
            _ => Node::Alternation(nodes),
        }
    }

    fn concatenation(&mut self) -> Node {
        let mut nodes = Vec::new();
        while self
            .reader
            .peek()
            .is_some_and(|next| !matches!(next, '|' | ')'))
        {
            let atom = self.atom();
            nodes.extend(quantified(atom, &mut self.reader));
        }
        match nodes.len() {
            0 => Node::Empty,
            1 => nodes.swap_remove(0),
            _ => Node::Concat(nodes),
        }
    }

    /// Reads what a quantifier may follow; nothing where there is none.
    fn atom(&mut self) -> Option<Node> {
        let from = self.reader.at;
        match self.reader.peek()? {
            '*' | '+' | '?' | '{' => return None,
            '(' => return Some(self.group()),
            '[' => return Some(Node::Class(class(&mut self.reader))),
            '\\' => match escape(&mut self.reader) {
                Escaped::Character(character) => return Some(Node::Class(Class::of(character))),
                Escaped::Class(class) => return Some(Node::Class(class)),
                Escaped::Anchor => self.anchors.push((from, self.reader.at)),
                Escaped::Mistake => {}
            },
            next => {
                self.reader.next();
                match next {
                    '.' => return Some(Node::Class(Class::any_but_line_terminators())),
                    '^' | '$' => self.anchors.push((from, self.reader.at)),
                    plain => return Some(Node::Class(Class::of(plain))),
                }
            }
        }
        Some(Node::Empty)
    }

    fn group(&mut self) -> Node {
        let from = self.reader.at;
        match open(&mut self.reader) {
            Opened::Group => {}
            Opened::Closed => return Node::Empty,
        }
        if self.depth == DEEPEST {
            let message = format!("groups nest at most {DEEPEST} levels deep");
            let help = "write the pattern so that it needs fewer";
            self.reader.mistake_at(from, from + 1, message, help);
            // What is inside cannot be known, and so neither can what is closed.
            self.reader.at = self.reader.len();
            self.depth += 1;
            return Node::Empty;
        }
        self.depth += 1;
        let node = self.alternation();
        if self.depth > DEEPEST {
            return node;
        }
        self.depth -= 1;
        if !self.reader.take(")") {
            let message = "this group is unclosed: its `)` is missing";
            let help = "write `\\(` for a plain parenthesis";
            self.reader.mistake_at(from, from + 1, message, help);
        }
        node
    }
}
