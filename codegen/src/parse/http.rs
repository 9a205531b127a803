//! Methods and URIs: `GET /run/{id}/task/{taskId}?type=x`.

use std::collections::HashMap;

use super::label::{other_label, plain_label, split_query};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::fields::{line, text};
use crate::language::METHODS;
use crate::model::{Http, Located, Segment};
use crate::source::Place;
use crate::yaml::{Node, Value};

/// Reads a method and a URI.
pub fn http(node: &Node, sink: &mut Diagnostics) -> Option<Http> {
    const HELP: &str = "write it like `GET /run/{id}`";
    if matches!(node.value, Value::Map(_) | Value::List(_)) {
        let message = format!(
            "`http` takes a method and a URI in one text, and this is {}",
            node.describe()
        );
        let written = match &node.value {
            Value::Map(entries) => line(entries),
            _ => None,
        };
        let help = written.map_or(HELP.to_owned(), |written| {
            format!("write {}", quoted(&format!("http: {written}")))
        });
        sink.push(Diagnostic::error(Code::WrongKind, &node.place, message).help(help));
        return None;
    }
    let line = text(node, "http", sink)?;
    let Some((method, uri)) = line.value.split_once(' ') else {
        let message = "`http` takes a method and a URI with a space between them";
        sink.push(Diagnostic::error(Code::BadHttpLine, &node.place, message).help(HELP));
        return None;
    };
    let before = sink.error_count();
    check_method(method, node, sink);
    let start = method.chars().count() + 1;
    let uri = Uri { node, sink, start }.read(uri);
    (sink.error_count() == before).then(|| Http {
        place: node.place,
        method: method.to_owned(),
        uri: uri.text,
        path: uri.path,
        query: uri.query,
    })
}

fn check_method(method: &str, node: &Node, sink: &mut Diagnostics) {
    if METHODS.contains(&method) {
        return;
    }
    let place = node.place_within(0, method.chars().count().max(1));
    let message = format!("there is no method {}", quoted(method));
    let known = crate::diagnostic::alternatives(METHODS.iter().copied());
    let help = sink.suggest(method, METHODS.iter().copied());
    sink.push(
        Diagnostic::error(Code::BadHttpLine, &place, message)
            .help(format!("it can be {known}"))
            .maybe_help(help),
    );
}

struct Parts {
    text: String,
    path: Vec<Segment>,
    query: Vec<(String, Option<String>)>,
}

/// A URI that is being read.
struct Uri<'a> {
    node: &'a Node,
    sink: &'a mut Diagnostics,
    /// How many characters stand before the URI.
    start: usize,
}

impl Uri<'_> {
    fn place(&self, offset: usize, width: usize) -> Place {
        self.node.place_within(self.start + offset, width.max(1))
    }

    fn wrong(&mut self, offset: usize, width: usize, message: impl Into<String>, help: &str) {
        let place = self.place(offset, width);
        self.sink
            .push(Diagnostic::error(Code::BadHttpLine, &place, message).help(help));
    }

    fn read(mut self, text: &str) -> Parts {
        let (path, query) = match split_query(text) {
            Some((path, query)) => (path, Some(query)),
            None => (text, None),
        };
        let parts = Parts {
            text: text.to_owned(),
            path: self.path(path),
            query: query.map_or_else(Vec::new, |query| {
                self.query(query, path.chars().count() + 1)
            }),
        };
        self.labels(&parts.path);
        parts
    }

    fn path(&mut self, path: &str) -> Vec<Segment> {
        let Some(rest) = path.strip_prefix('/') else {
            self.wrong(
                0,
                path.chars().count(),
                "a URI begins with `/`",
                "write it like `GET /run/{id}`",
            );
            return Vec::new();
        };
        if rest.is_empty() {
            return Vec::new();
        }
        let mut offset = 1;
        let mut segments = Vec::new();
        for part in rest.split('/') {
            segments.extend(self.segment(part, offset));
            offset += part.chars().count() + 1;
        }
        segments
    }

    fn segment(&mut self, part: &str, offset: usize) -> Option<Segment> {
        let width = part.chars().count();
        if part.is_empty() {
            let help = "leave the second `/` out, and a `/` at the end too";
            self.wrong(offset - 1, 1, "a segment of the path is empty", help);
            return None;
        }
        if matches!(
            part.to_ascii_lowercase().replace("%2e", ".").as_str(),
            "." | ".."
        ) {
            let message = format!("{} is not a name that a path keeps", quoted(part));
            self.wrong(offset, width, message, "write the path without it");
            return None;
        }
        let label = part
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        if let Some(label) = label.filter(|label| !label.contains(['{', '}'])) {
            return self.label(label, offset, width);
        }
        if let Some(written) = other_label(part) {
            let message = format!("{} is no label here", quoted(part));
            let help = match part.chars().next() {
                Some(sign @ (':' | '*')) => {
                    let encoded = if sign == ':' { "%3A" } else { "%2A" };
                    format!(
                        "write {}; a `{sign}` that is meant is `{encoded}`",
                        quoted(&written)
                    )
                }
                _ => format!("write {}", quoted(&written)),
            };
            self.wrong(offset, width, message, &help);
            return None;
        }
        if part.contains(['{', '}']) {
            let message = "a label takes the whole of a segment";
            self.wrong(offset, width, message, "write it like `/{id}/`");
            return None;
        }
        if let Some(found) = part
            .chars()
            .position(|character| !is_path_character(character))
        {
            let character = part.chars().nth(found).unwrap_or(' ').to_string();
            let message = format!("{} cannot stand in a path", quoted(&character));
            self.wrong(offset + found, 1, message, "write it percent-encoded");
            return None;
        }
        if let Some(found) = stray_percent(part) {
            let message = "this `%` is not followed by two hexadecimal digits";
            self.wrong(offset + found, 1, message, "write a plain `%` as `%25`");
            return None;
        }
        let literal = Located::new(part.to_owned(), &self.place(offset, width));
        Some(Segment::Literal(literal))
    }

    /// Reads what stands between braces.
    fn label(&mut self, label: &str, offset: usize, width: usize) -> Option<Segment> {
        let (name, greedy) = match label.strip_suffix('+') {
            Some(name) => (name, true),
            None => (label, false),
        };
        if name.is_empty() {
            self.wrong(offset, width, "a label has no name", "write it like `{id}`");
            return None;
        }
        if let Some(written) = plain_label(name) {
            let message = "a label is the name of a member, and says nothing else of it";
            let help = format!("write {}", quoted(&written));
            self.wrong(offset, width, message, &help);
            return None;
        }
        let place = self.place(offset + 1, name.chars().count());
        let name = Located::new(name.to_owned(), &place);
        Some(Segment::Label { name, greedy })
    }

    fn query(&mut self, query: &str, mut offset: usize) -> Vec<(String, Option<String>)> {
        let mut found: Vec<(String, Option<String>)> = Vec::new();
        for part in query.split('&') {
            let width = part.chars().count();
            let (key, value) = match part.split_once('=') {
                Some((key, value)) => (key, Some(value)),
                None => (part, None),
            };
            let wrong = part
                .chars()
                .position(|character| !(is_path_character(character) || "/?".contains(character)));
            if part.contains(['{', '}']) {
                let message = "a label cannot stand in the query";
                self.wrong(
                    offset,
                    width,
                    message,
                    "give the request a member with `query`",
                );
            } else if let Some(wrong) = wrong {
                let character = part.chars().nth(wrong).unwrap_or(' ').to_string();
                let message = format!("{} cannot stand in a query", quoted(&character));
                self.wrong(offset + wrong, 1, message, "write it percent-encoded");
            } else if key.is_empty() {
                let message = "a parameter of the query has no name";
                self.wrong(offset, width, message, "write it like `?type=x`");
            } else if found.iter().any(|(known, _)| known == key) {
                let message = format!("the query has {} twice", quoted(key));
                self.wrong(offset, width, message, "leave one of them out");
            } else {
                found.push((key.to_owned(), value.map(str::to_owned)));
            }
            offset += width + 1;
        }
        found
    }

    /// Labels differ from each other, and a greedy one is the last.
    fn labels(&mut self, path: &[Segment]) {
        let mut known: HashMap<&str, &Place> = HashMap::new();
        for (index, segment) in path.iter().enumerate() {
            let Segment::Label { name, greedy } = segment else {
                continue;
            };
            if let Some(first) = known.insert(&name.value, &name.place) {
                let message = format!("the label {} stands twice in this URI", quoted(&name.value));
                self.sink.push(
                    Diagnostic::error(Code::SameLabel, &name.place, message)
                        .label(first, "first here"),
                );
            }
            let later = path
                .iter()
                .skip(index + 1)
                .any(|segment| matches!(segment, Segment::Label { .. }));
            if *greedy && later {
                let message = format!(
                    "the greedy label {} is not the last label of the path",
                    quoted(&name.value)
                );
                self.sink.push(
                    Diagnostic::error(Code::GreedyLabel, &name.place, message)
                        .help("a greedy label takes all that follows; leave out its `+`, or the labels after it"),
                );
            }
        }
    }
}

/// The characters of a path that stand for themselves, and the `%` of those that do not.
fn is_path_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@%".contains(character)
}

/// Where a `%` stands that encodes nothing (RFC 3986, section 2.1), in characters.
fn stray_percent(text: &str) -> Option<usize> {
    let characters: Vec<char> = text.chars().collect();
    characters
        .iter()
        .enumerate()
        .position(|(index, character)| {
            let digits = characters.get(index + 1..index + 3);
            let encodes = digits.is_some_and(|digits| digits.iter().all(char::is_ascii_hexdigit));
            *character == '%' && !encodes
        })
}
