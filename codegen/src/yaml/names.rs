//! The names in a file that is not YAML, as far as its lines show them.
//!
//! Nothing but a macro's skeleton is made of them, so that code which uses them is not told of too.

use super::cursor::lines;

/// What a name is the name of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Section {
    /// An operation.
    Operations,
    /// A type that becomes one in Rust.
    Types,
    /// An error.
    Errors,
}

/// The names in the sections of a file, each with its line, from 1.
pub(crate) fn names(text: &str) -> Vec<(Section, String, u32)> {
    let mut found: Vec<(Section, String, u32)> = Vec::new();
    let mut section = None;
    let mut column = None;
    // The type above, which is one in Rust as soon as it is seen to be.
    let mut alias: Option<(String, u32)> = None;
    for (number, line) in (1..).zip(lines(text)) {
        let content = line.trim_start();
        if content.is_empty() || content.starts_with('#') {
            continue;
        }
        let indent = line.len() - content.len();
        if indent == 0 {
            (section, column, alias) = (section_of(content), None, None);
            continue;
        }
        let Some(section) = section else { continue };
        if *column.get_or_insert(indent) == indent {
            alias = None;
            match name_of(content) {
                Some(name) if section == Section::Types => alias = Some((name.to_owned(), number)),
                Some(name) => found.push((section, name.to_owned(), number)),
                None => {}
            }
        }
        if is_rust_type(content)
            && let Some((name, line)) = alias.take()
        {
            found.push((section, name, line));
        }
    }
    found
}

/// The name of the service, and its line, from 1.
pub(crate) fn service(text: &str) -> Option<(String, u32)> {
    (1..).zip(lines(text)).find_map(|(number, line)| {
        let name = name_of(line.strip_prefix("service:")?.trim())?;
        Some((name.to_owned(), number))
    })
}

fn section_of(line: &str) -> Option<Section> {
    match line.split(':').next()?.trim_end() {
        "operations" => Some(Section::Operations),
        "types" => Some(Section::Types),
        "errors" => Some(Section::Errors),
        _ => None,
    }
}

/// The name at the start of a line, with its colon or without.
fn name_of(line: &str) -> Option<&str> {
    let name = line.split([':', ' ', '{']).next()?;
    let letters = name
        .chars()
        .all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    (letters && name.starts_with(|first: char| first.is_ascii_alphabetic())).then_some(name)
}

/// Whether a line says that a type is one of its own in Rust.
fn is_rust_type(line: &str) -> bool {
    ["structure:", "union:", "enum:", "newtype:"]
        .iter()
        .any(|key| line.contains(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_what_is_not_yaml() {
        let text = "\
operations:
  GetBook:
    doc: a: b
    http: GET /
  ListBooks
    http: GET /books
types:
  # A comment.
  Title: { type: string, length: { max: 9 } }
  Format: { enum: [A, B }
  Page:
    structure:
      next: string
errors:
  NoSuchBook: { status: 404 }
";
        let found = names(text);
        let names: Vec<(Section, &str)> = found
            .iter()
            .map(|(section, name, _)| (*section, name.as_str()))
            .collect();
        assert_eq!(
            names,
            [
                (Section::Operations, "GetBook"),
                (Section::Operations, "ListBooks"),
                (Section::Types, "Format"),
                (Section::Types, "Page"),
                (Section::Errors, "NoSuchBook"),
            ]
        );
    }
}
