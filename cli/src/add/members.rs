//! The members of an operation that is to be filled in.

use super::spot::Line;
use super::stub::Stub;
use super::words::{Case, Verb};

/// The members of a request or of a response: names, and what is said of each.
type Members = Vec<(String, String)>;

impl Stub<'_> {
    pub(super) fn request(&self) -> Members {
        let noun = self.words.prose();
        let id = |what: &str| {
            let doc = format!("The {noun} {what}.");
            ("id".to_owned(), typed(&self.id_type(), "", &doc))
        };
        let name = || {
            let doc = format!("A name for the {noun}.");
            let length = "length: { min: 1, max: 128 }, ";
            ("name".to_owned(), typed("string", length, &doc))
        };
        match self.words.verb {
            Verb::Get if self.words.first == "describe" => vec![id("to describe")],
            Verb::Get => vec![id("to fetch")],
            Verb::List => self.page_request(),
            Verb::Create => vec![name(), self.token()],
            Verb::Put => vec![id("to store"), name()],
            Verb::Update => vec![id("to change"), name()],
            Verb::Delete => vec![id("to delete")],
            Verb::Other => vec![(
                "name".to_owned(),
                typed(
                    "string",
                    "required: true, length: { min: 1, max: 128 }, ",
                    "What the operation is about.",
                ),
            )],
        }
    }

    pub(super) fn response(&self) -> Members {
        let noun = self.words.prose();
        let id = |doc: String| vec![("id".to_owned(), typed(&self.id_type(), "", &doc))];
        let pages = &self.style.pages;
        match self.words.verb {
            Verb::Get | Verb::Put | Verb::Update => {
                let doc = format!("The name of the {noun}.");
                vec![("name".to_owned(), typed("string", "", &doc))]
            }
            Verb::List => vec![
                (
                    self.items(),
                    format!("{{ list: string, doc: The {noun} of this page. }}"),
                ),
                (
                    pages.output_token.name.clone(),
                    typed(
                        &pages.output_token.type_name,
                        "",
                        "The token of the next page; absent on the last one.",
                    ),
                ),
            ],
            Verb::Create => id(format!("The ID of the new {noun}.")),
            Verb::Delete => Vec::new(),
            Verb::Other => vec![(
                "result".to_owned(),
                typed("string", "", "What has come of it."),
            )],
        }
    }

    /// The member that holds the items of a page.
    pub(super) fn items(&self) -> String {
        let named = self.style.pages.items.clone();
        named.unwrap_or_else(|| self.words.segment(Case::Camel, true))
    }

    fn page_request(&self) -> Members {
        let pages = &self.style.pages;
        let (token, size) = (&pages.input_token, &pages.page_size);
        let noun = self.words.prose();
        // A type of its own has bounds of its own.
        let bounds = if size.type_name == "integer" {
            "range: { min: 1, max: 100 }, "
        } else {
            ""
        };
        let in_query = |name: &str| format!("query: {name}, ");
        vec![
            (
                token.name.clone(),
                typed(
                    &token.type_name,
                    &in_query(&token.name),
                    "The token that the last page gave.",
                ),
            ),
            (
                size.name.clone(),
                typed(
                    &size.type_name,
                    &format!("{bounds}{}", in_query(&size.name)),
                    &format!("The most {noun} that a page may hold."),
                ),
            ),
        ]
    }

    /// The member that makes a request safe to send again.
    fn token(&self) -> (String, String) {
        let name = self.style.token.as_deref().unwrap_or("clientToken");
        let doc = "Makes the request safe to send again.";
        (
            name.to_owned(),
            typed("string", "idempotency-token: true, ", doc),
        )
    }

    /// The type of an ID: the one that the spec has for it, or a string.
    fn id_type(&self) -> String {
        let own = format!("{}Id", self.words.type_name());
        if self.style.strings.contains(&own) {
            own
        } else {
            "string".to_owned()
        }
    }
}

/// A member with a type, in braces.
fn typed(type_name: &str, more: &str, doc: &str) -> String {
    format!("{{ type: {type_name}, {more}doc: {doc} }}")
}

/// The lines of members, with what is said of them one below the other.
pub(super) fn aligned(members: &Members) -> Vec<Line> {
    let widest = members.iter().map(|(name, _)| name.len()).max();
    let width = widest.unwrap_or_default() + 1;
    let line = |(name, said): &(String, String)| {
        let name = format!("{name}:");
        (2, format!("{name:width$} {said}"))
    };
    members.iter().map(line).collect()
}
