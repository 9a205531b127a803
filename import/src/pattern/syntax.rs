//! From the text of a pattern to its tree: ECMA-262 with the flag `u`, and what its appendix B
//! lets pass.

use super::escape::{self, Escaped};
use super::{Char, Class, ClassItem, Node};

/// How deep groups may nest: as deep as in a spec.
const DEEPEST: usize = 100;

/// Parses a pattern. What is not regular, or means different things to different engines, has no
/// tree.
pub(super) fn parse(source: &str) -> Result<Node, String> {
    let mut parser = Parser {
        rest: source.chars().collect(),
        at: 0,
        depth: 0,
    };
    let node = parser.alternation()?;
    match parser.peek() {
        None => Ok(node),
        Some(_) => Err("a `)` closes nothing".to_owned()),
    }
}

/// A pattern that is being read.
pub(super) struct Parser {
    rest: Vec<char>,
    at: usize,
    depth: usize,
}

impl Parser {
    pub(super) fn peek(&self) -> Option<char> {
        self.ahead(0)
    }

    pub(super) fn ahead(&self, offset: usize) -> Option<char> {
        self.rest.get(self.at + offset).copied()
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let found = self.peek();
        self.at += usize::from(found.is_some());
        found
    }

    /// Takes a text, if it is next.
    pub(super) fn take(&mut self, text: &str) -> bool {
        let found = text
            .chars()
            .enumerate()
            .all(|(offset, character)| self.ahead(offset) == Some(character));
        if found {
            self.at += text.chars().count();
        }
        found
    }

    pub(super) fn position(&self) -> usize {
        self.at
    }

    pub(super) fn go_back(&mut self, position: usize) {
        self.at = position;
    }

    fn alternation(&mut self) -> Result<Node, String> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(format!("its groups nest more than {DEEPEST} levels deep"));
        }
        let mut nodes = vec![self.concat()?];
        while self.take("|") {
            nodes.push(self.concat()?);
        }
        self.depth -= 1;
        // Nothing is left out yet: the tree is that of the text.
        Ok(match nodes.len() {
            1 => nodes.swap_remove(0),
            _ => Node::Alternation(nodes),
        })
    }

    fn concat(&mut self) -> Result<Node, String> {
        let mut nodes = Vec::new();
        while let Some(next) = self.peek() {
            if matches!(next, '|' | ')') {
                break;
            }
            nodes.push(self.term()?);
        }
        Ok(Node::concat(nodes))
    }

    fn term(&mut self) -> Result<Node, String> {
        let atom = self.atom()?;
        let Some((min, max)) = self.quantifier()? else {
            return Ok(atom);
        };
        if matches!(atom, Node::Start | Node::End) {
            return Err("a quantifier repeats an anchor".to_owned());
        }
        // A lazy quantifier prefers a shorter match, and the same values have one.
        self.take("?");
        let after = self.position();
        if self.peek() == Some('+') {
            return Err("possessive quantifiers are not in ECMA-262".to_owned());
        }
        if self.quantifier()?.is_some() {
            return Err("a quantifier follows another quantifier".to_owned());
        }
        self.go_back(after);
        Ok(Node::repeat(atom, min, max))
    }

    fn quantifier(&mut self) -> Result<Option<(u32, Option<u32>)>, String> {
        let found = match self.peek() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => return self.counted(),
            _ => return Ok(None),
        };
        self.next();
        Ok(Some(found))
    }

    /// A counted repetition. A brace that is none stands for itself.
    fn counted(&mut self) -> Result<Option<(u32, Option<u32>)>, String> {
        let start = self.position();
        self.next();
        let min = self.digits();
        let max = if self.take(",") {
            Some(self.digits())
        } else {
            None
        };
        if !self.take("}") || (min.is_empty() && max.is_none()) {
            self.go_back(start);
            return Ok(None);
        }
        if min.is_empty() {
            return Err("`{,n}` means different things to different engines".to_owned());
        }
        let number = |digits: &str| {
            let too_large = |_| "a repetition is counted beyond all use".to_owned();
            digits.parse::<u32>().map_err(too_large)
        };
        let min = number(&min)?;
        let max = match max.as_deref() {
            None => Some(min),
            Some("") => None,
            Some(digits) => Some(number(digits)?),
        };
        if max.is_some_and(|max| max < min) {
            return Err("the bounds of a repetition are the wrong way round".to_owned());
        }
        Ok(Some((min, max)))
    }

    fn digits(&mut self) -> String {
        let mut digits = String::new();
        while let Some(digit) = self.peek().filter(char::is_ascii_digit) {
            digits.push(digit);
            self.next();
        }
        digits
    }

    fn atom(&mut self) -> Result<Node, String> {
        let Some(next) = self.next() else {
            return Ok(Node::Empty);
        };
        match next {
            '^' => Ok(Node::Start),
            '$' => Ok(Node::End),
            '.' => Ok(Node::Dot),
            '(' => self.group(),
            '[' => self.class(),
            '\\' => self.escape(),
            '*' | '+' | '?' => Err("a quantifier repeats nothing".to_owned()),
            '{' => {
                self.go_back(self.position() - 1);
                if self.counted()?.is_some() {
                    return Err("a quantifier repeats nothing".to_owned());
                }
                self.next();
                Ok(literal('{'))
            }
            other => Ok(literal(other)),
        }
    }

    fn group(&mut self) -> Result<Node, String> {
        let mut plain = true;
        if self.take("?:") {
            plain = false;
        } else if self.take("?=") || self.take("?!") || self.take("?<=") || self.take("?<!") {
            return Err("it looks ahead or behind, and a spec matches in linear time".to_owned());
        } else if self.take("?<") || self.take("?P<") {
            // Nothing is captured, so the name has nothing to name.
            while self.next().ok_or("the name of a group has no end")? != '>' {}
        } else if self.peek() == Some('?') {
            return Err("a flag or a group that is not in ECMA-262".to_owned());
        }
        let node = self.alternation()?;
        if !self.take(")") {
            return Err("a `(` is never closed".to_owned());
        }
        Ok(Node::Group {
            node: Box::new(node),
            plain,
        })
    }

    fn escape(&mut self) -> Result<Node, String> {
        Ok(match escape::escape(self, false)? {
            Escaped::Char(found) => Node::Char(found),
            Escaped::Surrogate(_) => Node::Never,
            Escaped::Item(item) => Node::Class(Class::bare(item)),
            Escaped::Any => Node::Class(Class::any()),
            Escaped::Start => Node::Start,
            Escaped::End => Node::End,
        })
    }

    fn class(&mut self) -> Result<Node, String> {
        let negated = self.take("^");
        if self.peek() == Some(']') {
            return Err(
                "`]` in front of a class means different things to different engines".to_owned(),
            );
        }
        let mut items = Vec::new();
        let mut brackets = false;
        loop {
            let next = self.peek().ok_or("a `[` is never closed")?;
            if next == ']' {
                self.next();
                break;
            }
            brackets |= next == '[';
            if self.rest.get(self.at..self.at + 2) == Some(&['&', '&']) {
                return Err(
                    "`&&` in a class means different things to different engines".to_owned(),
                );
            }
            if next == '[' && self.ahead(1).is_some_and(|next| ":.=".contains(next)) {
                return Err("named classes between brackets are not in ECMA-262".to_owned());
            }
            self.class_item(&mut items)?;
        }
        if brackets && self.peek() == Some(']') {
            return Err("`[` in a class means different things to different engines".to_owned());
        }
        Ok(match (items.is_empty(), negated) {
            // Only surrogates stood there, and they are no characters.
            (true, false) => Node::Never,
            (true, true) => Node::Class(Class::any()),
            _ => Node::Class(Class {
                negated,
                items,
                bare: false,
            }),
        })
    }

    /// Reads a character, a range or what stands for several characters.
    fn class_item(&mut self, items: &mut Vec<ClassItem>) -> Result<(), String> {
        let first = self.class_atom()?;
        let is_range = self.peek() == Some('-') && self.ahead(1).is_some_and(|next| next != ']');
        if !is_range {
            items.extend(single(first));
            return Ok(());
        }
        self.next();
        let last = self.class_atom()?;
        match (bound(&first), bound(&last)) {
            (Some(low), Some(high)) => items.extend(range(low, high)?),
            _ => {
                // A hyphen beside what stands for several characters is a character.
                items.extend(single(first));
                items.push(ClassItem::Char(plain('-')));
                items.extend(single(last));
            }
        }
        Ok(())
    }

    fn class_atom(&mut self) -> Result<Escaped, String> {
        match self.next() {
            Some('\\') => escape::escape(self, true),
            Some(other) => Ok(Escaped::Char(plain(other))),
            None => Err("a `[` is never closed".to_owned()),
        }
    }
}

fn plain(value: char) -> Char {
    Char {
        value,
        by_number: false,
    }
}

fn literal(value: char) -> Node {
    Node::Char(plain(value))
}

/// What stands in a class by itself. A surrogate is no character.
fn single(atom: Escaped) -> Vec<ClassItem> {
    match atom {
        Escaped::Char(found) => vec![ClassItem::Char(found)],
        Escaped::Item(item) => vec![item],
        Escaped::Any => vec![ClassItem::Shorthand('s'), ClassItem::Shorthand('S')],
        Escaped::Surrogate(_) | Escaped::Start | Escaped::End => Vec::new(),
    }
}

/// The number of a character that bounds a range, and whether it was written as a number.
fn bound(atom: &Escaped) -> Option<(u32, bool)> {
    match atom {
        Escaped::Char(found) => Some((u32::from(found.value), found.by_number)),
        Escaped::Surrogate(number) => Some((*number, true)),
        _ => None,
    }
}

/// The range between two numbers, without the surrogates in it.
fn range(low: (u32, bool), high: (u32, bool)) -> Result<Option<ClassItem>, String> {
    if low.0 > high.0 {
        return Err("a range of characters is the wrong way round".to_owned());
    }
    // Surrogates are no characters: a range that begins or ends among them loses them.
    let first = if (0xd800..=0xdfff).contains(&low.0) {
        0xe000
    } else {
        low.0
    };
    let last = if (0xd800..=0xdfff).contains(&high.0) {
        0xd7ff
    } else {
        high.0
    };
    let (Some(first), Some(last)) = (char::from_u32(first), char::from_u32(last)) else {
        return Ok(None);
    };
    let character = |value, by_number| Char { value, by_number };
    Ok((first <= last).then(|| ClassItem::Range(character(first, low.1), character(last, high.1))))
}
