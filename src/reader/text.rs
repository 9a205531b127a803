//! The texts of one member: of a label, of query parameters of one name, of a header.

use std::collections::{BTreeMap, VecDeque};

use crate::writer::Place;

/// What a member is given as: texts, unless one of them is not UTF-8.
pub(crate) type Given = Result<Vec<String>, NotText>;

/// The bytes are not UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotText;

/// What a map is given as, by key.
pub(crate) type Groups = BTreeMap<String, Given>;

/// Texts that have not been read yet.
#[derive(Debug)]
pub(crate) struct Texts {
    place: Place,
    items: VecDeque<String>,
    in_list: bool,
    first_will_do: bool,
}

impl Texts {
    pub(crate) fn new(place: Place, items: Vec<String>) -> Self {
        Self {
            place,
            items: items.into(),
            in_list: false,
            first_will_do: false,
        }
    }

    /// Takes the first text where one is asked for, although there may be more.
    pub(super) fn first_will_do(self, first_will_do: bool) -> Self {
        Self {
            first_will_do,
            ..self
        }
    }

    pub(super) fn place(&self) -> Place {
        self.place
    }

    /// The next item of a list; or the only text there is.
    pub(super) fn take(&mut self) -> Option<String> {
        if self.in_list || self.first_will_do || self.items.len() == 1 {
            self.items.pop_front()
        } else {
            None
        }
    }

    /// The next date of a list. In a header it has been split at its comma.
    pub(super) fn take_http_date(&mut self) -> Option<String> {
        let first = self.take()?;
        if !self.in_list || self.place != Place::Header {
            return Some(first);
        }
        match self.items.pop_front() {
            Some(second) => Some(format!("{first}, {second}")),
            None => Some(first),
        }
    }

    /// Begins a list: a header is split into its items.
    pub(super) fn open_list(&mut self) {
        self.in_list = true;
        if self.place == Place::Header {
            let items = self.items.iter().flat_map(|text| split_header(text));
            self.items = items.collect();
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// Splits a header at its commas; an item in double quotes keeps its own, and loses the quotes.
fn split_header(text: &str) -> Vec<String> {
    let mut items = Vec::new();
    let mut rest = text.trim_ascii();
    while !rest.is_empty() {
        let (item, after) = match rest.strip_prefix('"').and_then(unquote) {
            Some(item_and_rest) => item_and_rest,
            None => match rest.split_once(',') {
                Some((item, after)) => (item.trim_ascii_end().to_owned(), after),
                None => (rest.to_owned(), ""),
            },
        };
        items.push(item);
        rest = after.trim_ascii_start();
    }
    items
}

/// The item up to the closing quote, and what follows the comma after it. None where the quotes
/// do not hold the whole item; they are then a part of it.
fn unquote(text: &str) -> Option<(String, &str)> {
    let mut item = String::new();
    let mut characters = text.char_indices();
    while let Some((index, character)) = characters.next() {
        match character {
            '"' => {
                let after = text[index + 1..].trim_ascii_start();
                let after_comma = after.strip_prefix(',');
                let rest = if after.is_empty() {
                    Some("")
                } else {
                    after_comma
                };
                return rest.map(|rest| (item, rest));
            }
            '\\' => item.push(characters.next()?.1),
            character => item.push(character),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::split_header;

    #[test]
    fn a_header_is_split_at_the_commas_outside_of_quotes() {
        for (text, items) in [
            ("", &[] as &[&str]),
            ("a", &["a"]),
            ("a, b,c", &["a", "b", "c"]),
            (r#""b,c", "\"def\"", a"#, &["b,c", "\"def\"", "a"]),
            (r#""", " x ""#, &["", " x "]),
            (r#""a"b, c"#, &["\"a\"b", "c"]),
            (r#""open"#, &["\"open"]),
            ("a,,b", &["a", "", "b"]),
        ] {
            assert_eq!(split_header(text), items, "{text}");
        }
    }
}
