//! How the operations of a spec are written, so that another one looks like them.

use cistron_codegen::written::{Entry, File, Value};

use super::words::{Case, Words};

/// What the operations of a spec have in common.
#[derive(Debug, Default)]
pub(super) struct Style {
    /// The host prefix that every operation has.
    pub(super) host_prefix: Option<String>,
    /// The errors that every operation names, where there are several operations.
    pub(super) errors: Vec<String>,
    /// How the first operation that gives pages does.
    pub(super) pages: Pages,
    /// The member that makes a request safe to send again.
    pub(super) token: Option<String>,
    pub(super) case: Case,
    /// Paths speak of `/pets/{id}`, and not of `/pet/{id}`.
    pub(super) plural: bool,
    /// The names of the types that are strings.
    pub(super) strings: Vec<String>,
}

/// How pages are asked for and given.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Pages {
    pub(super) input_token: Member,
    pub(super) output_token: Member,
    pub(super) page_size: Member,
    /// The member that holds the items; absent where it is named after what it holds.
    pub(super) items: Option<String>,
}

/// A member and its type.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) type_name: String,
}

impl Member {
    fn new(name: &str, type_name: &str) -> Self {
        Self {
            name: name.to_owned(),
            type_name: type_name.to_owned(),
        }
    }
}

impl Default for Pages {
    fn default() -> Self {
        Self {
            input_token: Member::new("nextToken", "string"),
            output_token: Member::new("nextToken", "string"),
            page_size: Member::new("maxResults", "integer"),
            items: Some("items".to_owned()),
        }
    }
}

impl Style {
    pub(super) fn of(files: &[File]) -> Self {
        let named: Vec<Entry<'_>> = entries(files, "operations").collect();
        let operations: Vec<Value<'_>> = named.iter().map(|entry| entry.value).collect();
        let (case, plural) = paths(&operations);
        Self {
            host_prefix: shared(&operations, |operation| text(operation, "host-prefix"))
                .filter(|prefix| !prefix.contains('{')),
            errors: shared(&operations, errors)
                .filter(|_| operations.len() > 1)
                .unwrap_or_default(),
            pages: named.iter().find_map(pages).unwrap_or_default(),
            token: operations.iter().find_map(token),
            case,
            plural,
            strings: entries(files, "types")
                .filter(|entry| is_string(entry.value))
                .map(|entry| entry.key.to_owned())
                .collect(),
        }
    }
}

/// The entries of a section in all files.
fn entries<'a>(files: &'a [File], section: &'a str) -> impl Iterator<Item = Entry<'a>> {
    let sections = files
        .iter()
        .filter_map(move |file| file.root()?.get(section));
    sections.flat_map(|section| section.value.entries())
}

/// What all operations have, if they have the same.
fn shared<T: PartialEq>(
    operations: &[Value<'_>],
    of: impl Fn(&Value<'_>) -> Option<T>,
) -> Option<T> {
    let first = of(operations.first()?)?;
    let same = |operation| of(operation).as_ref() == Some(&first);
    operations.iter().all(same).then_some(first)
}

/// The text at a key of a map.
fn text(map: &Value<'_>, key: &str) -> Option<String> {
    Some(map.get(key)?.value.as_text()?.to_owned())
}

fn errors(operation: &Value<'_>) -> Option<Vec<String>> {
    let names = operation.get("errors")?.value.items();
    let names: Vec<String> = names
        .filter_map(|name| name.as_text().map(str::to_owned))
        .collect();
    (!names.is_empty()).then_some(names)
}

/// The pages of an operation, if its members are of a kind that another one can have too.
fn pages(entry: &Entry<'_>) -> Option<Pages> {
    let operation = entry.value;
    let paginated = operation.get("paginated")?.value;
    let member = |side: &str, key: &str| {
        let name = text(&paginated, key)?;
        let member = operation.get(side)?.value.get(&name)?.value;
        let type_name = member.as_text().map(str::to_owned);
        Some(Member {
            type_name: type_name.or_else(|| text(&member, "type"))?,
            name,
        })
    };
    let items = text(&paginated, "items").filter(|items| !items.contains('.'))?;
    let held = Words::of(entry.key).segment(Case::Camel, true);
    Some(Pages {
        input_token: member("request", "input-token")?,
        output_token: member("response", "output-token")?,
        page_size: member("request", "page-size")?,
        items: (items != held).then_some(items),
    })
}

/// The member of a request that makes it safe to send again.
fn token(operation: &Value<'_>) -> Option<String> {
    let mut members = operation.get("request")?.value.entries();
    let found =
        members.find(|member| text(&member.value, "idempotency-token").as_deref() == Some("true"));
    found.map(|member| member.key.to_owned())
}

/// How paths put words together, and whether what stands before a label is plural.
fn paths(operations: &[Value<'_>]) -> (Case, bool) {
    let (mut case, mut plural, mut singular) = (None, 0, 0);
    for operation in operations {
        let line = text(operation, "http").unwrap_or_default();
        let uri = line.split(' ').nth(1).unwrap_or_default();
        let segments: Vec<&str> = uri.split(['/', '?']).collect();
        for pair in segments.windows(2) {
            let [segment, next] = pair else { continue };
            if !segment.starts_with('{') && next.starts_with('{') {
                *if segment.ends_with('s') {
                    &mut plural
                } else {
                    &mut singular
                } += 1;
            }
        }
        let path = uri.split('?').next().unwrap_or_default().split('/');
        for segment in path.filter(|segment| !segment.starts_with('{')) {
            case = case.or(case_of(segment));
        }
    }
    (case.unwrap_or_default(), plural > singular)
}

/// How a segment of several words puts them together.
fn case_of(segment: &str) -> Option<Case> {
    if segment.contains('-') {
        Some(Case::Kebab)
    } else if segment.contains('_') {
        Some(Case::Snake)
    } else {
        let is_word = segment.starts_with(|first: char| first.is_ascii_lowercase());
        let has_capital = segment.contains(|letter: char| letter.is_ascii_uppercase());
        (is_word && has_capital).then_some(Case::Camel)
    }
}

fn is_string(definition: Value<'_>) -> bool {
    definition.as_text() == Some("string") || text(&definition, "type").as_deref() == Some("string")
}
