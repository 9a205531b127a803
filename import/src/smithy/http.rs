//! Methods, URIs and host prefixes.

use std::fmt::Write;

use cistron_codegen::diagnostic::{Diagnostics, quoted};
use cistron_codegen::front;
use cistron_codegen::model::{HostPrefix, Http, Located, Node, Scalar, Style, Value};

use super::ast::Shape;
use super::build::Builder;
use super::losses::Subject;
use super::members::text_at;
use crate::json::Json;

/// What the trait `http` says.
pub(super) struct Line {
    pub(super) http: Http,
    pub(super) status: u16,
}

/// Reads the trait `http`, or says why a spec cannot have it.
pub(super) fn line(builder: &Builder<'_, '_, '_>, shape: &Shape<'_>) -> Result<Line, String> {
    let Some(entry) = shape.traits.api("http") else {
        return Err("it has no trait `http`, and so no method and no path".to_owned());
    };
    let method = text_at(&entry.value, "method").ok_or("it has no method")?;
    let uri = text_at(&entry.value, "uri").ok_or("it has no URI")?;
    let code = entry.value.get("code");
    let status = match code {
        None => 200,
        Some(json) => json
            .as_number()
            .and_then(|digits| digits.parse().ok())
            .filter(|status| (200..=299).contains(status))
            .ok_or("a response that is no error has a status from 200 to 299")?,
    };
    let text = format!("{method} {}", encoded(uri));
    let http = read(builder, entry.value.at, &text, front::http)?;
    Ok(Line { http, status })
}

/// Reads a text as the reader of specs does, or says what it would say.
fn read<T>(
    builder: &Builder<'_, '_, '_>,
    at: usize,
    text: &str,
    reader: fn(&Node, &mut Diagnostics) -> Option<T>,
) -> Result<T, String> {
    let node = Node {
        place: builder.place(at, ""),
        value: Value::Scalar(Scalar::new(text, Style::Double)),
        whole: true,
    };
    let mut sink = Diagnostics::default();
    let found = reader(&node, &mut sink);
    match sink.as_slice().first() {
        Some(diagnostic) => Err(format!("{}: {}", quoted(text), diagnostic.message)),
        None => found.ok_or_else(|| quoted(text)),
    }
}

/// A URI in which every character that stands for itself is one that can.
fn encoded(uri: &str) -> String {
    let mut text = String::with_capacity(uri.len());
    for character in uri.chars() {
        if character.is_ascii_graphic() && !"\"<>\\^`|#".contains(character) {
            text.push(character);
        } else {
            let mut bytes = [0; 4];
            for byte in character.encode_utf8(&mut bytes).bytes() {
                // Writing to a string does not fail.
                let _ = write!(text, "%{byte:02X}");
            }
        }
    }
    text
}

/// Reads the trait `endpoint`.
pub(super) fn host_prefix<'j>(
    builder: &mut Builder<'_, 'j, '_>,
    shape: &Shape<'j>,
) -> Option<Located<HostPrefix>> {
    let entry = shape.traits.api("endpoint")?;
    let prefix = entry.value.get("hostPrefix").and_then(Json::as_text)?;
    match read(builder, entry.value.at, prefix, front::host_prefix) {
        Ok(prefix) => Some(prefix),
        Err(reason) => {
            let subject = Subject::shape(shape);
            builder.losses.lose(subject, &entry.key, reason);
            None
        }
    }
}
