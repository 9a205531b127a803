//! Texts, and what YAML would take them for where they stand without quotes.

use super::cursor::Cursor;
use crate::diagnostic::is_line_break;

/// A scalar as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scalar {
    /// The text, escapes resolved.
    pub text: String,
    /// How it was written.
    pub style: Style,
    /// The text between double quotes, where it holds escapes.
    raw: Option<String>,
    /// The text stands on one line.
    one_line: bool,
}

/// How a scalar was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Without quotes.
    Plain,
    /// In single quotes.
    Single,
    /// In double quotes.
    Double,
    /// As a block, after `|` or `>`.
    Block,
}

/// What YAML takes a scalar for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// Nothing at all: no text, `null` or `~`.
    Nothing,
    /// `true` or `false`.
    Boolean(bool),
    /// A word that YAML 1.1 takes for a boolean: `yes`, `NO`, `on`.
    BooleanWord,
    /// A number.
    Number,
    /// A date, with or without a time.
    Date,
    /// A text.
    Text,
}

impl Scalar {
    /// The scalar that stands on one line exactly as its text does, quotes aside.
    pub(super) fn verbatim(text: String, style: Style) -> Self {
        Self {
            text,
            style,
            raw: None,
            one_line: true,
        }
    }

    /// A block of text.
    pub(super) fn block(text: String) -> Self {
        Self {
            text,
            style: Style::Block,
            raw: None,
            one_line: false,
        }
    }

    /// A scalar that stands in no file.
    #[must_use]
    pub fn new(text: impl Into<String>, style: Style) -> Self {
        Self {
            text: text.into(),
            style,
            raw: None,
            one_line: false,
        }
    }

    /// The scalar with this text at the start of the source's rest, and how many characters of
    /// its first line it takes.
    pub(super) fn at(rest: &str, text: String) -> (Self, u32) {
        let (style, width, one_line) = extent(rest, &text);
        let raw = (style == Style::Double && one_line)
            .then(|| rest.chars().skip(1).take(width - 2).collect::<String>())
            .filter(|inner| *inner != text);
        let scalar = Self {
            text,
            style,
            raw,
            one_line,
        };
        (scalar, u32::try_from(width).unwrap_or(u32::MAX).max(1))
    }

    /// What YAML takes it for.
    #[must_use]
    pub fn meaning(&self) -> Meaning {
        if self.style == Style::Plain {
            meaning(&self.text)
        } else {
            Meaning::Text
        }
    }

    /// Whether it stands without quotes and over several lines, which are one text.
    pub(crate) fn is_folded(&self) -> bool {
        self.style == Style::Plain && !self.one_line
    }

    /// What it is, in words.
    pub(crate) fn describe(&self) -> &'static str {
        match self.meaning() {
            Meaning::Nothing => "nothing",
            Meaning::Boolean(_) | Meaning::BooleanWord => "a boolean",
            Meaning::Number => "a number",
            Meaning::Date => "a date",
            Meaning::Text => "a text",
        }
    }

    /// How many columns stand before some characters of the text, counted from the scalar's
    /// place, and how many they take.
    pub(super) fn columns_within(&self, offset: usize, width: usize) -> Option<(u32, u32)> {
        if !self.one_line {
            return None;
        }
        let (skip, taken) = match (self.style, &self.raw) {
            (Style::Plain, _) => (offset, width),
            (Style::Double, None) => (offset + 1, width),
            (Style::Double, Some(raw)) => {
                let lengths = escape_lengths(raw);
                let skip: usize = lengths.iter().take(offset).sum();
                (
                    skip + 1,
                    lengths.iter().skip(offset).take(width).sum::<usize>(),
                )
            }
            (Style::Single, _) => {
                // A quote in single quotes is written twice.
                let columns = |character: char| if character == '\'' { 2 } else { 1 };
                let before: usize = self.text.chars().take(offset).map(columns).sum();
                let taken = self.text.chars().skip(offset).take(width).map(columns);
                (before + 1, taken.sum())
            }
            (Style::Block, _) => return None,
        };
        Some((u32::try_from(skip).ok()?, u32::try_from(taken.max(1)).ok()?))
    }
}

/// How many characters of the source each character of a text in double quotes takes.
fn escape_lengths(raw: &str) -> Vec<usize> {
    let mut lengths = Vec::new();
    let mut characters = raw.chars();
    while let Some(character) = characters.next() {
        let length = match (character, characters.clone().next()) {
            ('\\', Some('x')) => 4,
            ('\\', Some('u')) => 6,
            ('\\', Some('U')) => 10,
            ('\\', Some(_)) => 2,
            _ => 1,
        };
        for _ in 1..length {
            characters.next();
        }
        lengths.push(length);
    }
    lengths
}

/// The style of a scalar at the start of the rest of a source, how many characters of its first
/// line it takes, and whether that is all of it.
fn extent(rest: &str, text: &str) -> (Style, usize, bool) {
    let quoted = |style, quote, escape| match quoted_width(rest, quote, escape) {
        Some(width) => (style, width, true),
        None => (style, line_width(rest), false),
    };
    match rest.chars().next() {
        Some('\'') => quoted(Style::Single, '\'', '\''),
        Some('"') => quoted(Style::Double, '"', '\\'),
        Some('|' | '>') => (Style::Block, 1, false),
        _ if rest.starts_with(text) => {
            let one_line = !text.contains(is_line_break);
            (Style::Plain, text.chars().count(), one_line)
        }
        _ => {
            let width = line_width(rest);
            (Style::Plain, width, width == text.chars().count())
        }
    }
}

/// How many characters the first line takes. It is looked for only where it is needed, since all
/// of a file may stand in one line.
fn line_width(rest: &str) -> usize {
    let line = rest.split(is_line_break).next().unwrap_or("");
    line.trim_end().chars().count()
}

/// How many characters a text in quotes takes, if it ends in this line.
fn quoted_width(rest: &str, quote: char, escape: char) -> Option<usize> {
    let line = rest
        .chars()
        .take_while(|character| !is_line_break(*character));
    let mut characters = line.enumerate().skip(1).peekable();
    while let Some((index, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        if character == escape && (escape != quote || next == Some(quote)) {
            characters.next();
        } else if character == quote {
            return Some(index + 1);
        }
    }
    None
}

/// What YAML, in its version 1.1 or 1.2, takes a text without quotes for.
fn meaning(text: &str) -> Meaning {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Meaning::Nothing,
        "true" => return Meaning::Boolean(true),
        "false" => return Meaning::Boolean(false),
        _ => {}
    }
    // Nearly every text ends here.
    let begins = text.as_bytes().first().copied().unwrap_or(b' ');
    let may_be_number = begins.is_ascii_digit() || matches!(begins, b'+' | b'-' | b'.');
    if !may_be_number {
        let is_word = text.len() <= 5 && is_boolean_word(text);
        return if is_word {
            Meaning::BooleanWord
        } else {
            Meaning::Text
        };
    }
    if is_date(text) {
        Meaning::Date
    } else if is_number(text) {
        Meaning::Number
    } else {
        Meaning::Text
    }
}

/// The words that YAML 1.1 takes for booleans, in small letters, in capitals, or with one.
fn is_boolean_word(text: &str) -> bool {
    let words = ["true", "false", "yes", "no", "on", "off"];
    let same_case =
        text.chars().all(char::is_uppercase) || text.chars().skip(1).all(char::is_lowercase);
    same_case && words.iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// `2022-11-28`, and the same with a time after it.
fn is_date(text: &str) -> bool {
    let date: Vec<char> = text.chars().take(10).collect();
    let shape = date.len() == 10
        && date.iter().enumerate().all(|(index, character)| {
            matches!((index, character), (4 | 7, '-'))
                || !matches!(index, 4 | 7) && character.is_ascii_digit()
        });
    let after = text.chars().nth(10);
    shape && matches!(after, None | Some('T' | 't' | ' '))
}

/// Integers and floats in any notation of YAML 1.1 or 1.2.
fn is_number(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let lower = text.to_ascii_lowercase();
    if lower == ".inf" || lower == ".nan" {
        return true;
    }
    let digits = |text: &str, radix: u32| {
        !text.is_empty()
            && text
                .chars()
                .all(|character| character.is_digit(radix) || character == '_')
    };
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(rest) = lower.strip_prefix(prefix) {
            return digits(rest, radix);
        }
    }
    let (mantissa, exponent) = match lower.split_once('e') {
        Some((mantissa, exponent)) => {
            let exponent = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
            (mantissa.to_owned(), Some(exponent.to_owned()))
        }
        None => (lower, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa.as_str(), ""));
    let has_digit = mantissa.contains(|character: char| character.is_ascii_digit());
    has_digit
        && (whole.is_empty() || digits(whole, 10))
        && (fraction.is_empty() || digits(fraction, 10))
        && exponent.is_none_or(|exponent| digits(&exponent, 10))
}

impl Cursor<'_> {
    /// The scalar with this text here, how many columns of its first line it takes, and the
    /// cursor behind it, where it ends in that line.
    pub(super) fn scalar(mut self, text: String) -> (Scalar, u32, Option<Self>) {
        let nothing = text.is_empty();
        let (scalar, width) = Scalar::at(self.rest(), text);
        if !scalar.one_line {
            return (scalar, width, None);
        }
        if !(nothing && scalar.style == Style::Plain) {
            self.over_columns(width);
        }
        (scalar, width, Some(self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_yaml_takes_for_something_else() {
        for text in [
            "1", "-1", "1.0", ".5", "1e3", "1_000", "0x1F", "0o7", "-.inf", ".NaN", "12.",
        ] {
            assert_eq!(meaning(text), Meaning::Number, "{text}");
        }
        for text in ["yes", "NO", "On", "OFF", "True", "FALSE"] {
            assert_eq!(meaning(text), Meaning::BooleanWord, "{text}");
        }
        for text in ["2022-11-28", "2022-11-28T00:00:00Z"] {
            assert_eq!(meaning(text), Meaning::Date, "{text}");
        }
        for text in [
            "1.0.0", "[0-9]+", "yEs", "y", "-", ".", "0x", "2022-11", "1.0e", "+", "a1",
        ] {
            assert_eq!(meaning(text), Meaning::Text, "{text}");
        }
        assert_eq!(meaning("~"), Meaning::Nothing);
    }

    #[test]
    fn a_place_inside_a_text_counts_what_stands_in_the_source() {
        let within = |rest: &str, text: &str, offset| {
            Scalar::at(rest, text.to_owned())
                .0
                .columns_within(offset, 1)
        };
        assert_eq!(within("abc # d", "abc", 2), Some((2, 1)));
        assert_eq!(within("'a''b'", "a'b", 2), Some((4, 1)));
        assert_eq!(within(r#""a\\b""#, r"a\b", 2), Some((4, 1)));
        assert_eq!(within(r#""a\\b""#, r"a\b", 1), Some((2, 2)));
        assert_eq!(within("\"a\n b\"", "a b", 2), None);
        assert_eq!(within("|\n abc", "abc", 2), None);
    }
}
