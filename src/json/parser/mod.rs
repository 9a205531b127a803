//! A pull parser of JSON (RFC 8259), which takes what the grammar allows and nothing else.
//!
//! It stands at one value at a time. Whoever reads that value says what it should be, and may skip
//! it. So reading goes on after a value of the wrong type, a number keeps its digits, and a string
//! is borrowed from the text where nothing in it is escaped.

mod error;
mod number;
mod string;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

pub(crate) use error::Error;
use error::Problem;
pub(crate) use number::Number;

use crate::depth;

/// What a value is, as its first byte tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Object,
    List,
    String,
    Number,
    True,
    False,
    Null,
    /// None: no value begins with this byte, or the text ends. To read it is an error.
    Invalid,
}

/// What begins with each byte.
static KINDS: [Kind; 256] = {
    let mut kinds = [Kind::Invalid; 256];
    kinds[b'{' as usize] = Kind::Object;
    kinds[b'[' as usize] = Kind::List;
    kinds[b'"' as usize] = Kind::String;
    kinds[b'-' as usize] = Kind::Number;
    kinds[b't' as usize] = Kind::True;
    kinds[b'f' as usize] = Kind::False;
    kinds[b'n' as usize] = Kind::Null;
    let mut digit = b'0';
    while digit <= b'9' {
        kinds[digit as usize] = Kind::Number;
        digit += 1;
    }
    kinds
};

/// The text is malformed: [`Parser::error`] says where and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Failed;

/// Goes through a text, value by value.
///
/// After an error it stands at the end of the text, so that all that follows fails too.
#[derive(Debug)]
pub(crate) struct Parser<'j> {
    text: &'j str,
    /// The byte that is looked at next.
    at: usize,
    /// The value that begins there, until it is read.
    next: Option<Kind>,
    /// How many lists and objects are open.
    depth: usize,
    error: Option<Error>,
}

impl<'j> Parser<'j> {
    /// Goes to the value that is the whole text.
    pub(crate) fn new(text: &'j [u8]) -> Result<Self, Error> {
        let text = str::from_utf8(text)
            .map_err(|error| Error::new(error.valid_up_to(), Problem::NotUtf8))?;
        let mut parser = Self {
            text,
            at: 0,
            next: None,
            depth: 0,
            error: None,
        };
        parser.go_to_value();
        Ok(parser)
    }

    /// What the value is that has not been read yet. None where it has been, and after an error.
    #[inline]
    pub(crate) fn next(&self) -> Option<Kind> {
        self.next
    }

    /// The first error.
    pub(crate) fn error(&self) -> Option<Error> {
        self.error
    }

    /// Makes sure that nothing follows the value.
    pub(crate) fn end(&mut self) -> Result<(), Failed> {
        match self.significant() {
            None if self.error.is_none() => Ok(()),
            _ => Err(self.fail(Problem::Trailing)),
        }
    }

    /// Goes into a list, to its first item. `false` where there is none.
    pub(crate) fn first_item(&mut self) -> Result<bool, Failed> {
        self.open()?;
        self.at += 1;
        if self.significant() == Some(b']') {
            self.close();
            return Ok(false);
        }
        self.go_to_value();
        Ok(true)
    }

    /// Goes to the next item of a list. `false` where there is none, and the list has been left.
    #[inline]
    pub(crate) fn next_item(&mut self) -> Result<bool, Failed> {
        match self.significant() {
            Some(b',') => {
                self.at += 1;
                self.go_to_value();
                Ok(true)
            }
            Some(b']') => {
                self.close();
                Ok(false)
            }
            _ => Err(self.fail(Problem::Expected("`,` or `]`"))),
        }
    }

    /// Goes into an object: what comes next is its first key, after a `{`.
    pub(crate) fn open_object(&mut self) -> Result<(), Failed> {
        self.open()
    }

    /// Goes to the value of the next key of an object, which comes after a comma, or of the first
    /// one, which comes after a `{`. None where there is none, and the object has been left.
    pub(crate) fn next_key(&mut self, after: u8) -> Result<Option<Cow<'j, str>>, Failed> {
        if !self.go_to_key(after)? {
            return Ok(None);
        }
        let key = self.string()?;
        self.go_past_colon()?;
        Ok(Some(key))
    }

    /// Goes to the quote before the next key. `false` where there is none, and the object has been
    /// left.
    fn go_to_key(&mut self, after: u8) -> Result<bool, Failed> {
        let is_first = after == b'{';
        if is_first {
            self.at += 1;
        }
        match self.significant() {
            Some(b'}') => {
                self.close();
                return Ok(false);
            }
            _ if is_first => {}
            Some(b',') => self.at += 1,
            _ => return Err(self.fail(Problem::Expected("`,` or `}`"))),
        }
        match self.significant() {
            Some(b'"') => Ok(true),
            _ => Err(self.fail(Problem::Expected("a key in double quotes"))),
        }
    }

    /// Goes from the end of a key to its value.
    fn go_past_colon(&mut self) -> Result<(), Failed> {
        if self.significant() != Some(b':') {
            return Err(self.fail(Problem::Expected("`:`")));
        }
        self.at += 1;
        self.go_to_value();
        Ok(())
    }

    /// The same for a key as most texts have it: with no space before or behind it, and with
    /// nothing in it that is escaped. Stays where it is if anything else is there.
    #[inline]
    pub(crate) fn usual_key(&mut self, after: u8) -> Option<&'j [u8]> {
        let [before, b'"', rest @ ..] = self.text.as_bytes().get(self.at..)? else {
            return None;
        };
        let (key, rest) = rest.split_at_checked(string::special_in(rest))?;
        if *before != after || rest.first_chunk() != Some(b"\":") {
            return None;
        }
        self.at += key.len() + 4;
        self.go_to_value();
        Some(key)
    }

    /// Reads `true`, `false` or `null`.
    pub(crate) fn literal(&mut self, kind: Kind) -> Result<(), Failed> {
        let (literal, expected) = match kind {
            Kind::True => ("true", "`true`"),
            Kind::False => ("false", "`false`"),
            _ => ("null", "`null`"),
        };
        self.next = None;
        for byte in literal.bytes() {
            if self.byte() != Some(byte) {
                return Err(self.fail(Problem::Expected(expected)));
            }
            self.at += 1;
        }
        Ok(())
    }

    /// Reads the value, whatever it is, and everything in it.
    pub(crate) fn skip(&mut self) -> Result<(), Failed> {
        let outside = self.depth;
        // A bit for each depth: what is open there is an object.
        let mut objects: u128 = 0;
        loop {
            let depth = self.depth;
            match self.next {
                Some(Kind::Object) => {
                    self.open_object()?;
                    self.skip_key(b'{')?;
                    objects |= 1 << depth;
                }
                Some(Kind::List) => {
                    self.first_item()?;
                    objects &= !(1 << depth);
                }
                Some(Kind::String) => self.skip_string()?,
                Some(Kind::Number) => drop(self.number()?),
                Some(literal @ (Kind::True | Kind::False | Kind::Null)) => self.literal(literal)?,
                Some(Kind::Invalid) | None => return Err(self.fail(Problem::Expected("a value"))),
            }
            while self.next.is_none() {
                if self.depth == outside {
                    return Ok(());
                }
                // At its last value the container is left, and nothing stands next.
                if objects >> (self.depth - 1) & 1 == 1 {
                    self.skip_key(b',')?;
                } else {
                    self.next_item()?;
                }
            }
        }
    }

    /// Goes to the value of the next key, whatever that is.
    fn skip_key(&mut self, after: u8) -> Result<(), Failed> {
        if self.usual_key(after).is_none() && self.go_to_key(after)? {
            self.skip_string()?;
            self.go_past_colon()?;
        }
        Ok(())
    }

    fn open(&mut self) -> Result<(), Failed> {
        if self.depth == depth::LIMIT {
            return Err(self.fail(Problem::TooDeep));
        }
        self.depth += 1;
        self.next = None;
        Ok(())
    }

    fn close(&mut self) {
        self.depth -= 1;
        self.at += 1;
    }

    #[inline]
    fn go_to_value(&mut self) {
        self.next = match self.significant() {
            Some(byte) => Some(KINDS[usize::from(byte)]),
            None => Some(Kind::Invalid),
        };
    }

    /// Goes past space, and looks at the byte after it.
    #[inline]
    fn significant(&mut self) -> Option<u8> {
        match self.byte() {
            Some(byte) if byte > b' ' => Some(byte),
            _ => self.after_space(),
        }
    }

    /// Most texts have no space.
    #[inline(never)]
    fn after_space(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Records an error at the byte that is looked at, unless there was one before.
    #[cold]
    fn fail(&mut self, problem: Problem) -> Failed {
        let (before, after) = self.text.split_at(self.at);
        let error = Error::new(self.at, problem.or_plainer(before, after));
        self.error.get_or_insert(error);
        self.at = self.text.len();
        self.next = None;
        Failed
    }
}

// `Parser::skip` has a bit for each.
const _: () = assert!(depth::LIMIT <= u128::BITS as usize);
