//! Classes in brackets.

use super::Class;
use super::escape::{Escaped, escape};
use super::reader::Reader;

/// Pairs of characters that some engines operate on sets with.
const OPERATORS: [&str; 3] = ["&&", "--", "~~"];

/// The classes of POSIX, and what is written for them.
const POSIX: [(&str, &str); 9] = [
    ("[:alnum:]", "0-9A-Za-z"),
    ("[:alpha:]", "A-Za-z"),
    ("[:digit:]", "0-9"),
    ("[:lower:]", "a-z"),
    ("[:punct:]", "\\p{P}"),
    ("[:space:]", "\\s"),
    ("[:upper:]", "A-Z"),
    ("[:word:]", "\\w"),
    ("[:xdigit:]", "0-9A-Fa-f"),
];

/// Reads a class, the bracket first.
pub(super) fn class(reader: &mut Reader) -> Class {
    let from = reader.at;
    reader.next();
    let is_negated = reader.take("^");
    let mut class = Class::default();
    // ECMA-262 takes `[]` for a class without a character, others take the bracket for one.
    let mut is_doubtful = false;
    if reader.take("]") {
        is_doubtful = true;
        reader.mistake(
            reader.at - 1,
            "`]` as the first character of a class means different things to different engines",
            "escape it: `\\]`",
        );
    }
    loop {
        match reader.peek() {
            None if is_doubtful => break,
            None => {
                let message = "this class is unclosed: its `]` is missing";
                let help = "write `\\[` for a plain bracket";
                reader.mistake_at(from, from + 1, message, help);
                break;
            }
            Some(']') => {
                reader.next();
                break;
            }
            Some(_) => add_item(&mut class, reader),
        }
    }
    if is_negated {
        class.complement()
    } else {
        class
    }
}

/// Reads a character, an escape or a range.
fn add_item(class: &mut Class, reader: &mut Reader) {
    let from = reader.at;
    for operator in OPERATORS {
        if reader.take(operator) {
            reader.mistake(
                from,
                format!("`{operator}` inside a class means different things to different engines"),
                "escape the second character if plain characters are meant, or write the class out",
            );
            return;
        }
    }
    let first = item(reader);
    let is_range = reader.peek() == Some('-') && !matches!(reader.ahead(1), None | Some('-' | ']'));
    if !is_range {
        match first {
            Escaped::Character(character) => class.add_range(character, character),
            Escaped::Class(inner) => class.add(&inner.without_complement()),
            Escaped::Anchor | Escaped::Mistake => {}
        }
        return;
    }
    let end_of_first = reader.at;
    reader.next();
    let start_of_last = reader.at;
    let last = item(reader);
    match (first, last) {
        (Escaped::Character(first), Escaped::Character(last)) if first <= last => {
            class.add_range(first, last);
        }
        (Escaped::Character(_), Escaped::Character(_)) => {
            let first = reader.text(from, end_of_first);
            let last = reader.text(start_of_last, reader.at);
            reader.mistake(
                from,
                format!("this is no range of characters: `{last}` comes before `{first}`"),
                &format!("write `{last}-{first}`, or `\\-` for a plain hyphen"),
            );
        }
        (Escaped::Mistake, _) | (_, Escaped::Mistake) => {}
        _ => reader.mistake(
            from,
            "this is no range of characters: one character is expected on each side",
            "write `\\-` for a plain hyphen",
        ),
    }
}

/// Reads a character or an escape.
fn item(reader: &mut Reader) -> Escaped {
    let from = reader.at;
    match reader.peek() {
        Some('\\') => match escape(reader) {
            Escaped::Anchor => {
                let written = reader.text(from, reader.at);
                reader.mistake(
                    from,
                    format!("`{written}` is not in the dialect"),
                    "leave it out: a class is of characters",
                );
                Escaped::Mistake
            }
            found => found,
        },
        Some('[') => {
            let posix = POSIX.into_iter().find(|(name, _)| reader.is_next(name));
            let help = match posix {
                Some((name, written)) => format!("write `{written}` in place of `{name}`"),
                None => "escape it, `\\[`, or unite the two classes into one".to_owned(),
            };
            reader.next();
            reader.mistake(
                from,
                "`[` inside a class means different things to different engines",
                &help,
            );
            Escaped::Mistake
        }
        other => {
            reader.next();
            other.map_or(Escaped::Mistake, Escaped::Character)
        }
    }
}
