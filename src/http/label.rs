//! Labels: values in the path of a URI.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::fields::{Fields, texts};
use super::{EncodeError, Http, Segment};
use crate::Binding;
use crate::writer::Place;

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Adds a text to a URI.
pub(super) fn push_encoded(uri: &mut String, text: &str) {
    uri.extend(utf8_percent_encode(text, RESERVED));
}

/// The text of a part of a URI. None where it is not UTF-8.
pub(super) fn decode(text: &str) -> Option<Cow<'_, str>> {
    percent_decode_str(text).decode_utf8().ok()
}

/// A segment that a server or a proxy would not take as it stands.
fn is_unsafe(segment: &str) -> bool {
    matches!(segment, "" | "." | "..")
}

/// Writes the path of a URI.
pub(super) fn write_path(http: &Http, fields: &Fields<'_>) -> Result<String, EncodeError> {
    let mut path = String::new();
    for segment in http.path {
        path.push('/');
        match segment {
            Segment::Literal(text) => path.push_str(text),
            Segment::Label(member) => {
                let value = label(fields, member)?;
                push_segment(&mut path, member, &value)?;
            }
            Segment::Greedy(member) => {
                for (index, value) in label(fields, member)?.split('/').enumerate() {
                    path.push_str(if index == 0 { "" } else { "/" });
                    push_segment(&mut path, member, value)?;
                }
            }
        }
    }
    if path.is_empty() {
        path.push('/');
    }
    Ok(path)
}

/// The text of a label.
pub(super) fn label(fields: &Fields<'_>, name: &'static str) -> Result<String, EncodeError> {
    let mut labels = fields.bound(|binding| (binding == Binding::Label).then_some(()));
    let missing = EncodeError::MissingLabel { member: name };
    match labels.find(|(member, ..)| member.name == name) {
        Some((member, value, ())) => {
            let mut texts = texts(member, value, Place::Label)?.into_texts();
            texts.pop().ok_or(missing)
        }
        None => Err(missing),
    }
}

fn push_segment(path: &mut String, member: &'static str, value: &str) -> Result<(), EncodeError> {
    if is_unsafe(value) {
        return Err(EncodeError::UnsafeLabel { member });
    }
    push_encoded(path, value);
    Ok(())
}

/// The labels of a path, still encoded, if it is a path of the operation.
///
/// A path with a segment that is empty, `.` or `..`, encoded or not, in the place of a label is
/// a path of no operation.
pub(super) fn match_path<'p>(
    http: &Http,
    path: &'p str,
) -> Option<Vec<(&'static str, Cow<'p, str>)>> {
    let path = path.strip_prefix('/')?;
    let mut pieces: &[&str] = &match path {
        "" => Vec::new(),
        path => path.split('/').collect::<Vec<_>>(),
    };
    let mut labels = Vec::new();
    for (index, segment) in http.path.iter().enumerate() {
        let following = http.path.len() - index - 1;
        let taken = match segment {
            Segment::Greedy(_) => pieces.len().checked_sub(following)?,
            Segment::Literal(_) | Segment::Label(_) => 1,
        };
        let (here, rest) = pieces.split_at_checked(taken.max(1))?;
        match segment {
            Segment::Literal(text) => matches_literal(text, here[0]).then_some(())?,
            Segment::Label(name) => {
                is_safe_encoded(here[0]).then_some(())?;
                labels.push((*name, join(here)));
            }
            Segment::Greedy(name) => {
                is_safe_path(here).then_some(())?;
                labels.push((*name, join(here)));
            }
        }
        pieces = rest;
    }
    pieces.is_empty().then_some(labels)
}

fn matches_literal(text: &str, piece: &str) -> bool {
    decode(text).is_some_and(|text| decode(piece) == Some(text))
}

fn is_safe_encoded(piece: &str) -> bool {
    decode(piece).is_none_or(|piece| !is_unsafe(&piece))
}

/// Whether every segment of a greedy label's value is one that a client may send. A slash that is
/// encoded is one in the value, so the segments are looked at after decoding.
fn is_safe_path(pieces: &[&str]) -> bool {
    pieces.iter().all(|piece| {
        decode(piece).is_none_or(|piece| piece.split('/').all(|part| !is_unsafe(part)))
    })
}

fn join<'p>(pieces: &[&'p str]) -> Cow<'p, str> {
    match pieces {
        [piece] => Cow::Borrowed(*piece),
        pieces => Cow::Owned(pieces.join("/")),
    }
}

#[cfg(test)]
mod tests {
    use super::{match_path, push_encoded};
    use crate::http::{Http, Segment};

    const BUCKET: Http = Http {
        path: &[
            Segment::Literal("b"),
            Segment::Label("bucket"),
            Segment::Greedy("key"),
            Segment::Literal("acl"),
        ],
        ..Http::PLAIN
    };

    fn labels(path: &str) -> Option<Vec<String>> {
        let labels = match_path(&BUCKET, path)?;
        Some(
            labels
                .into_iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect(),
        )
    }

    #[test]
    fn an_encoded_slash_does_not_hide_a_way_out() {
        for path in [
            "/b/x/%2E%2E%2Fetc/acl",
            "/b/x/y%2F..%2F..%2Fetc/acl",
            "/b/x/%2Fetc/acl",
            "/b/x/y%2F/acl",
            "/b/x/y%2F%2e/acl",
        ] {
            assert_eq!(labels(path), None, "{path}");
        }
    }

    #[test]
    fn a_greedy_label_takes_all_that_the_rest_leaves() {
        assert_eq!(labels("/b/x/y/acl").unwrap(), ["bucket=x", "key=y"]);
        assert_eq!(
            labels("/b/x/y/z%2Fw/acl").unwrap(),
            ["bucket=x", "key=y/z%2Fw"]
        );
        assert_eq!(labels("/b/x/acl/acl").unwrap(), ["bucket=x", "key=acl"]);
    }

    #[test]
    fn other_paths_do_not_match() {
        for path in [
            "",
            "/",
            "b/x/y/acl",
            "/b/x/acl",
            "/b/x/y",
            "/b/x/y/acl/",
            "/c/x/y/acl",
            "/b//y/acl",
            "/b/x//acl",
            "/b/x/y/../acl",
            "/b/./y/acl",
            "/b/%2e%2E/y/acl",
            "/b/x/y/%2e/acl",
        ] {
            assert_eq!(labels(path), None, "{path}");
        }
    }

    #[test]
    fn only_the_unreserved_characters_are_kept() {
        let mut uri = String::new();
        push_encoded(&mut uri, "aZ09-._~ %/?é😹");
        assert_eq!(uri, "aZ09-._~%20%25%2F%3F%C3%A9%F0%9F%98%B9");
    }
}
