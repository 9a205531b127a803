//! Headers.

use ::http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use super::EncodeError;
use super::fields::{Fields, texts};
use crate::Binding;
use crate::reader::{Groups, NotText};
use crate::writer::Place;

/// Writes the headers of the members. A member of its own name comes before an entry of a map.
pub(super) fn write_headers(
    fields: &Fields<'_>,
    headers: &mut HeaderMap,
) -> Result<(), EncodeError> {
    let maps = fields.bound(|binding| match binding {
        Binding::PrefixHeaders(prefix) => Some(prefix),
        _ => None,
    });
    for (member, value, prefix) in maps {
        for (key, values) in texts(member, value, Place::Header)?.into_groups() {
            let name = format!("{prefix}{key}");
            let member = member.name;
            if is_reserved(&name) {
                return Err(EncodeError::InvalidHeader { member });
            }
            if key.contains(|character: char| character.is_ascii_uppercase()) {
                return Err(EncodeError::HeaderCase { member, key });
            }
            insert(headers, member, &name, &values)?;
        }
    }
    let named = fields.bound(|binding| match binding {
        Binding::Header(name) => Some(name),
        _ => None,
    });
    for (member, value, name) in named {
        let values = texts(member, value, Place::Header)?.into_texts();
        insert(headers, member.name, name, &values)?;
    }
    Ok(())
}

/// The headers that frame a message or tell what it is. A map of headers, whose keys may come from
/// anywhere, does not set them.
const RESERVED: &[&str] = &[
    "connection",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "x-amzn-errortype",
];

fn is_reserved(name: &str) -> bool {
    RESERVED
        .iter()
        .any(|reserved| name.eq_ignore_ascii_case(reserved))
}

fn insert(
    headers: &mut HeaderMap,
    member: &'static str,
    name: &str,
    values: &[String],
) -> Result<(), EncodeError> {
    let name = HeaderName::from_bytes(name.as_bytes());
    let value = values.join(", ");
    // Space around a value is no part of it (RFC 9110, section 5.5), and would be lost on the way.
    let is_bare = value.trim_matches([' ', '\t']) == value;
    let value = HeaderValue::from_bytes(value.as_bytes());
    let (Ok(name), Ok(value), true) = (name, value, is_bare) else {
        return Err(EncodeError::InvalidHeader { member });
    };
    put(headers, name, value)
}

/// Puts a header in place of any that has its name.
pub(super) fn put(
    headers: &mut HeaderMap,
    name: HeaderName,
    value: HeaderValue,
) -> Result<(), EncodeError> {
    let before = headers.try_insert(name, value);
    before.map(drop).map_err(|_| EncodeError::TooManyHeaders)
}

/// The text of a header, all its lines together.
pub(super) fn text(headers: &HeaderMap, name: &str) -> Option<Result<String, NotText>> {
    let mut lines = headers.get_all(name).iter().peekable();
    lines.peek()?;
    let texts: Result<Vec<_>, _> = lines.map(|line| str::from_utf8(line.as_bytes())).collect();
    Some(texts.map(|texts| texts.join(", ")).map_err(|_| NotText))
}

/// The headers whose names begin with a prefix, by the rest of the name. Those that a map does not
/// set are none of its.
pub(super) fn with_prefix(headers: &HeaderMap, prefix: &str) -> Groups {
    let prefix = prefix.to_ascii_lowercase();
    let names = headers.keys().filter(|name| !is_reserved(name.as_str()));
    let headers = names.filter_map(|name| {
        let rest = name.as_str().strip_prefix(&*prefix)?;
        let text = text(headers, name.as_str())?;
        Some((rest.to_owned(), text.map(|text| vec![text])))
    });
    headers.collect()
}

/// The media type of the body, without its parameters.
pub(super) fn media_type(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let (media_type, _) = value.split_once(';').unwrap_or((value, ""));
    Some(media_type.trim_ascii())
}

/// Tells whether the client takes JSON, or whatever the server has: an `Accept` header that is
/// missing, or that names it or a range that it is in with a weight above zero.
pub(super) fn accepts(headers: &HeaderMap, media_type: &str) -> bool {
    let Some(accept) = text(headers, "accept") else {
        return true;
    };
    let (general, _) = media_type.split_once('/').unwrap_or((media_type, ""));
    let accept = accept.unwrap_or_default();
    accept.split(',').any(|range| {
        let mut parts = range.split(';').map(str::trim_ascii);
        let name = parts.next().unwrap_or_default();
        let is_it = name == "*/*"
            || name.eq_ignore_ascii_case(media_type)
            || name
                .strip_suffix("/*")
                .is_some_and(|name| name.eq_ignore_ascii_case(general));
        is_it && !parts.any(is_weight_of_zero)
    })
}

fn is_weight_of_zero(parameter: &str) -> bool {
    let weight = parameter
        .strip_prefix("q=")
        .or_else(|| parameter.strip_prefix("Q="));
    weight.is_some_and(|weight| weight.parse() == Ok(0.0_f32))
}

#[cfg(test)]
mod tests {
    use super::{accepts, media_type};
    use ::http::header::{HeaderMap, HeaderValue};

    fn with(name: &'static str, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(
            ::http::HeaderName::from_static(name),
            HeaderValue::from_static(value),
        )])
    }

    #[test]
    fn a_map_of_headers_does_not_frame_the_message() {
        for name in [
            "Content-Length",
            "transfer-encoding",
            "HOST",
            "x-amzn-errortype",
        ] {
            assert!(super::is_reserved(name), "{name}");
        }
        assert!(!super::is_reserved("x-note"));
    }

    #[test]
    fn accept_names_a_type_or_a_range() {
        assert!(accepts(&HeaderMap::new(), "application/json"));
        for (accept, accepted) in [
            ("application/json", true),
            ("*/*", true),
            ("text/html, Application/*;q=0.1", true),
            ("text/html", false),
            ("application/json;q=0", false),
            ("application/json;q=0.0, text/*", false),
            ("application/jsonx", false),
        ] {
            assert_eq!(
                accepts(&with("accept", accept), "application/json"),
                accepted,
                "{accept}"
            );
        }
    }

    #[test]
    fn a_media_type_has_no_parameters() {
        let headers = with("content-type", "application/json ; charset=utf-8");
        assert_eq!(media_type(&headers), Some("application/json"));
    }
}
