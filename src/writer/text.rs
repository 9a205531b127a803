//! Values as text, in a label, a query or a header.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{Problem, plain};
use crate::{Schema, TimestampFormat, View};

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// In the path of a URI.
    Label,
    /// In a query.
    Query,
    /// In a header.
    Header,
}

impl Place {
    /// How a timestamp is written here unless its schema says otherwise.
    pub(crate) fn timestamp_format(self) -> TimestampFormat {
        match self {
            Self::Label | Self::Query => TimestampFormat::DateTime,
            Self::Header => TimestampFormat::HttpDate,
        }
    }
}

/// The texts of one member, grouped by key where the member is a map.
#[derive(Debug)]
pub(crate) struct Texts {
    place: Place,
    groups: Vec<(String, Vec<String>)>,
    in_list: bool,
}

impl Texts {
    pub(crate) fn new(place: Place) -> Self {
        Self {
            place,
            groups: Vec::new(),
            in_list: false,
        }
    }

    /// The texts by key.
    pub(crate) fn into_groups(self) -> Vec<(String, Vec<String>)> {
        self.groups
    }

    /// All texts, whatever their key.
    pub(crate) fn into_texts(self) -> Vec<String> {
        let texts = self.groups.into_iter().flat_map(|(_, texts)| texts);
        texts.collect()
    }

    /// Writes a value: each item of a list, and each value of a map, becomes a text of its own. Tells
    /// what keeps it from being read as it was written.
    pub(crate) fn write(&mut self, value: View<'_>, schema: &Schema) -> Option<Problem> {
        let mut problem = None;
        match value {
            View::List(list) => {
                self.in_list = true;
                for index in 0..list.count() {
                    problem = problem.or(self.write(list.item(index), schema.item()));
                }
            }
            View::Map(map) => map.visit(&mut |key, value| {
                self.open_entry(key);
                problem = problem.or(self.write(value, schema.item()));
            }),
            View::String(text) | View::KnownString(text) => {
                self.string(text, schema.media_type.is_some());
            }
            View::Blob(bytes) => self.base64(bytes),
            View::Timestamp(timestamp) => {
                let format = schema.timestamp.unwrap_or(self.place.timestamp_format());
                problem = plain::timestamp(timestamp, format, &mut |text| self.plain(text));
            }
            _ => plain::value(value, &mut |text| self.plain(text)),
        }
        problem
    }

    fn open_entry(&mut self, key: &str) {
        self.in_list = false;
        self.groups.push((key.to_owned(), Vec::new()));
    }

    /// Adds a text that is never quoted: a number, a date.
    fn plain(&mut self, text: &str) {
        let text = text.to_owned();
        match self.groups.last_mut() {
            Some((_, texts)) => texts.push(text),
            None => self.groups.push((String::new(), vec![text])),
        }
    }

    /// Adds a string, quoted where a header's list would not keep it in one piece.
    fn string(&mut self, value: &str, has_media_type: bool) {
        if self.place == Place::Header && has_media_type {
            self.base64(value.as_bytes());
        } else if self.place == Place::Header && self.in_list && needs_quotes(value) {
            self.plain(&quote(value));
        } else {
            self.plain(value);
        }
    }

    fn base64(&mut self, value: &[u8]) {
        let text = STANDARD.encode(value);
        if self.place == Place::Header && self.in_list && text.is_empty() {
            self.plain(&quote(&text));
        } else {
            self.plain(&text);
        }
    }
}

fn needs_quotes(item: &str) -> bool {
    item.is_empty() || item.contains([',', '"']) || item.trim_ascii() != item
}

fn quote(item: &str) -> String {
    format!("\"{}\"", item.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::{Place, Texts};

    #[test]
    fn only_an_item_of_a_headers_list_is_quoted() {
        for (place, in_list, expected) in [
            (Place::Header, true, r#""a,\"b\\""#),
            (Place::Header, false, r#"a,"b\"#),
            (Place::Query, true, r#"a,"b\"#),
        ] {
            let mut texts = Texts::new(place);
            texts.in_list = in_list;
            texts.string(r#"a,"b\"#, false);
            assert_eq!(texts.into_texts(), [expected]);
        }
    }
}
