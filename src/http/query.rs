//! The query of a URI.
//!
//! A `+` is a plus. Form encoding, where it is a space, is not what the protocol uses: a space
//! is `%20` in both directions.

use std::collections::BTreeSet;

use super::fields::{Fields, texts};
use super::label::{decode, push_encoded};
use super::{EncodeError, Http};
use crate::reader::{Groups, NotText};
use crate::writer::Place;
use crate::{Binding, Member, QueryMap};

/// Writes the query of a URI: the constant parts, then each member, then the maps' entries whose
/// names are not taken.
pub(super) fn write_query(http: &Http, fields: &Fields<'_>) -> Result<String, EncodeError> {
    let mut query = Query::default();
    for (name, value) in http.query {
        query.push(name, *value);
    }
    let named = fields.bound(|binding| match binding {
        Binding::Query(name) => Some(name),
        _ => None,
    });
    for (member, value, name) in named {
        let texts = texts(member, value, Place::Query)?.into_texts();
        if texts.is_empty() && member.required {
            let member = member.name;
            return Err(EncodeError::EmptyQueryList { member });
        }
        for text in texts {
            query.push(name, Some(&text));
        }
    }
    let sent = query.names.clone();
    let maps = fields.bound(|binding| match binding {
        Binding::QueryMap(kind) => Some(kind),
        _ => None,
    });
    for (member, value, kind) in maps {
        let is_taken = |name: &str| match kind {
            QueryMap::All => sent.contains(name),
            // What is a member's own is never the map's, whether the member is there or not.
            QueryMap::Rest => sent.contains(name) || is_bound(fields.members(), name),
        };
        for (name, values) in texts(member, value, Place::Query)?.into_groups() {
            if !is_taken(&name) {
                for value in &values {
                    query.push(&name, Some(value));
                }
            }
        }
    }
    Ok(query.text)
}

/// Tells whether a parameter is a member of its own.
pub(crate) fn is_bound(members: &[Member], name: &str) -> bool {
    members
        .iter()
        .any(|member| matches!(member.binding, Binding::Query(bound) if bound == name))
}

#[derive(Debug, Default)]
struct Query {
    text: String,
    names: BTreeSet<String>,
}

impl Query {
    fn push(&mut self, name: &str, value: Option<&str>) {
        self.text.push(if self.text.is_empty() { '?' } else { '&' });
        push_encoded(&mut self.text, name);
        if let Some(value) = value {
            self.text.push('=');
            push_encoded(&mut self.text, value);
        }
        self.names.insert(name.to_owned());
    }
}

/// The parameters of a query by name. A name that is not UTF-8 is no member's.
pub(super) fn parameters(query: Option<&str>) -> Groups {
    let mut groups = Groups::new();
    let pairs = query.unwrap_or_default().split('&');
    for pair in pairs.filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let Some(name) = decode(name) else {
            continue;
        };
        let values = groups
            .entry(name.into_owned())
            .or_insert_with(|| Ok(Vec::new()));
        match (decode(value), values) {
            (Some(value), Ok(values)) => values.push(value.into_owned()),
            (_, values) => *values = Err(NotText),
        }
    }
    groups
}

/// Tells whether the constant parts of the query are there.
pub(super) fn has_constants(http: &Http, query: Option<&str>) -> bool {
    let parameters = if http.query.is_empty() {
        Groups::new()
    } else {
        parameters(query)
    };
    http.query
        .iter()
        .all(|(name, value)| match parameters.get(*name) {
            Some(Ok(values)) => values
                .iter()
                .any(|given| given == value.unwrap_or_default()),
            _ => false,
        })
}

#[cfg(test)]
mod tests {
    use super::parameters;
    use crate::reader::NotText;

    #[test]
    fn parameters_are_grouped_by_name() {
        let groups = parameters(Some("a=1&b&a=%20+&c=%FF&c=1&%FF=1&&d=x=y"));
        let text = |texts: &[&str]| Ok(texts.iter().map(ToString::to_string).collect());
        assert_eq!(
            groups.into_iter().collect::<Vec<_>>(),
            [
                ("a".to_owned(), text(&["1", " +"])),
                ("b".to_owned(), text(&[""])),
                ("c".to_owned(), Err(NotText)),
                ("d".to_owned(), text(&["x=y"])),
            ]
        );
        assert!(parameters(None).is_empty());
    }
}
