//! Values as text, in a label, a query or a header.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::TimestampFormat;

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

    pub(crate) fn place(&self) -> Place {
        self.place
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

    pub(super) fn open_list(&mut self) {
        self.in_list = true;
    }

    pub(super) fn open_entry(&mut self, key: &str) {
        self.in_list = false;
        self.groups.push((key.to_owned(), Vec::new()));
    }

    /// Adds a text that is never quoted: a number, a date.
    pub(super) fn plain(&mut self, text: &str) {
        let text = text.to_owned();
        match self.groups.last_mut() {
            Some((_, texts)) => texts.push(text),
            None => self.groups.push((String::new(), vec![text])),
        }
    }

    /// Adds a string, quoted where a header's list would not keep it in one piece.
    pub(super) fn string(&mut self, value: &str, has_media_type: bool) {
        if self.place == Place::Header && has_media_type {
            self.base64(value.as_bytes());
        } else if self.place == Place::Header && self.in_list && needs_quotes(value) {
            self.plain(&quote(value));
        } else {
            self.plain(value);
        }
    }

    pub(super) fn base64(&mut self, value: &[u8]) {
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
