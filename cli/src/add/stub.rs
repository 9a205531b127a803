//! What is written for an operation, to be filled in.

use super::members::aligned;
use super::spot::{Line, Spot};
use super::style::Style;
use super::words::{Verb, Words};

/// An operation to be written.
pub(super) struct Stub<'a> {
    pub(super) name: &'a str,
    pub(super) words: Words,
    pub(super) style: &'a Style,
}

impl Stub<'_> {
    /// The paths that the operation may have, the likeliest first.
    pub(super) fn paths(&self) -> impl Iterator<Item = String> {
        let Style { case, plural, .. } = *self.style;
        let plural = match self.words.verb {
            Verb::Other => false,
            Verb::List => true,
            _ => plural,
        };
        let whole = self.words.whole(case);
        let label = if self.has_label() { "/{id}" } else { "" };
        let further = (2..10).map(|number| format!("{whole}-{number}"));
        let segments = [self.words.segment(case, plural), whole.clone()];
        let paths = segments.into_iter().chain(further);
        paths
            .map(|segment| format!("/{segment}{label}"))
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// Whether the operation is about one thing that is there already.
    fn has_label(&self) -> bool {
        matches!(
            self.words.verb,
            Verb::Get | Verb::Put | Verb::Update | Verb::Delete
        )
    }

    /// The lines of the operation with this path.
    pub(super) fn lines(&self, path: &str, spot: &Spot) -> Vec<Line> {
        let mut lines = vec![(0, format!("{}:", key(self.name)))];
        let mut say = |text: &str| lines.push((1, text.to_owned()));
        say("# To replace: what the operation does, in a sentence or more.");
        say(&format!("doc: {}", self.doc()));
        say(if self.has_label() {
            "# The method and the URI. The label `{id}` takes the member `id` of the request."
        } else {
            "# The method and the URI. A label in it, `{id}`, takes the member `id` of the request."
        });
        say(&format!("http: {} {path}", self.method()));
        if let Some(status) = self.status() {
            say(&format!("status: {status}"));
        }
        if let Some(prefix) = &self.style.host_prefix {
            say(&format!("host-prefix: {prefix}"));
        }
        match self.words.verb {
            Verb::Get | Verb::List => say("readonly: true"),
            Verb::Put | Verb::Delete => say("idempotent: true"),
            _ => {}
        }
        if self.words.verb == Verb::List {
            lines.extend(self.paginated(spot));
        }
        lines.push((1, "request:".to_owned()));
        lines.push((
            2,
            "# `name: Type`, or a map that says more. Optional, unless it says `required: true`."
                .to_owned(),
        ));
        lines.extend(aligned(&self.request()));
        let response = self.response();
        if !response.is_empty() {
            lines.push((1, "response:".to_owned()));
            lines.extend(aligned(&response));
        }
        lines.extend(self.errors(spot));
        lines
    }

    fn doc(&self) -> String {
        let noun = self.words.prose();
        match (self.words.verb, self.words.first.as_str()) {
            (Verb::Get, "describe") => format!("Describes one {noun}."),
            (Verb::Get, _) => format!("Fetches one {noun}."),
            (Verb::List, _) => format!("Lists {noun}, a page at a time."),
            (Verb::Create, "start") => format!("Starts a new {noun}."),
            (Verb::Create, _) => format!("Creates a new {noun}."),
            (Verb::Put, _) => format!("Stores one {noun}, whether it is there already or not."),
            (Verb::Update, _) => format!("Changes what is given of one {noun}."),
            (Verb::Delete, _) => format!("Deletes one {noun}. Deleting it again does nothing."),
            (Verb::Other, _) => format!("Does what its name says, {}.", self.name),
        }
    }

    fn method(&self) -> &'static str {
        match self.words.verb {
            Verb::Get | Verb::List => "GET",
            Verb::Create | Verb::Other => "POST",
            Verb::Put => "PUT",
            Verb::Update => "PATCH",
            Verb::Delete => "DELETE",
        }
    }

    /// The status of success, where it is not 200.
    fn status(&self) -> Option<u16> {
        match self.words.verb {
            Verb::Create => Some(201),
            Verb::Delete => Some(204),
            _ => None,
        }
    }

    fn paginated(&self, spot: &Spot) -> Vec<Line> {
        let pages = &self.style.pages;
        let keys = [
            ("input-token", &pages.input_token.name),
            ("output-token", &pages.output_token.name),
            ("items", &self.items()),
            ("page-size", &pages.page_size.name),
        ];
        let keys = keys.map(|(key, name)| format!("{key}: {name}"));
        let line = format!("paginated: {{ {} }}", keys.join(", "));
        if line.len() <= spot.columns(1) {
            return vec![(1, line)];
        }
        let head = (1, "paginated:".to_owned());
        [head].into_iter().chain(keys.map(|key| (2, key))).collect()
    }

    /// The errors that every operation of the spec names, or how to name some.
    fn errors(&self, spot: &Spot) -> Vec<Line> {
        let names = &self.style.errors;
        if names.is_empty() {
            let hint = "# errors: [NotFound]  # Its own errors, by their names under `errors`.";
            return vec![(1, hint.to_owned())];
        }
        let line = format!("errors: [{}]", names.join(", "));
        if line.len() <= spot.columns(1) {
            return vec![(1, line)];
        }
        let items = names.iter().map(|name| (2, format!("- {name}")));
        [(1, "errors:".to_owned())]
            .into_iter()
            .chain(items)
            .collect()
    }
}

/// A name as a key. What YAML takes for something else stands in quotes.
fn key(name: &str) -> String {
    let words = ["true", "false", "yes", "no", "on", "off", "null"];
    if words.iter().any(|word| word.eq_ignore_ascii_case(name)) {
        format!("\"{name}\"")
    } else {
        name.to_owned()
    }
}
