//! What a backslash gives a meaning to.

use super::reader::Reader;
use super::{Class, category};

/// What an escape stands for.
pub(super) enum Escaped {
    Character(char),
    Class(Class),
    /// A place in the value: its start or its end.
    Anchor,
    /// Nothing in the dialect, which was told.
    Mistake,
}

/// Reads an escape, the backslash first.
pub(super) fn escape(reader: &mut Reader) -> Escaped {
    let from = reader.at;
    reader.next();
    let Some(letter) = reader.next() else {
        let message = "a backslash at the end has nothing to give a meaning to";
        reader.mistake(from, message, "write `\\\\` for the character itself");
        return Escaped::Mistake;
    };
    match letter {
        'n' => Escaped::Character('\n'),
        'r' => Escaped::Character('\r'),
        't' => Escaped::Character('\t'),
        'f' => Escaped::Character('\x0c'),
        'v' => Escaped::Character('\x0b'),
        'x' => number(2, from, reader),
        'u' => number(4, from, reader),
        'U' => number(8, from, reader),
        'd' | 'D' | 'w' | 'W' | 's' | 'S' => Escaped::Class(shorthand(letter)),
        'p' | 'P' => property(letter == 'P', from, reader),
        'A' | 'z' => Escaped::Anchor,
        '<' | '>' => refused(letter, from, reader),
        plain if plain.is_ascii() && !plain.is_ascii_alphanumeric() => Escaped::Character(plain),
        other => refused(other, from, reader),
    }
}

/// Tells of an escape that is not in the dialect.
fn refused(letter: char, from: usize, reader: &mut Reader) -> Escaped {
    match letter {
        'b' | 'B' | '<' | '>' => reader.mistake(
            from,
            "a word boundary is not in the dialect: it looks at what stands around it",
            "write out the characters that may stand there",
        ),
        '1'..='9' => {
            reader.take_while(usize::MAX, |next| next.is_ascii_digit());
            back_reference(from, reader);
        }
        'k' if reader.take("<") => {
            reader.take_to('>');
            back_reference(from, reader);
        }
        _ => {
            let control = reader.peek().filter(char::is_ascii_alphabetic);
            let number = match (letter, control) {
                ('0', _) => Some(0),
                ('a', _) => Some(7),
                ('e', _) => Some(0x1b),
                // The letter's number modulo 32 (ECMA-262, "CharacterEscape").
                ('c', Some(control)) => {
                    reader.next();
                    Some(u32::from(control) % 32)
                }
                _ => None,
            };
            let help = match number {
                Some(number) => format!("write `\\x{number:02x}`"),
                None => format!("write `{letter}` for the character itself"),
            };
            let written = reader.text(from, reader.at);
            reader.mistake(from, format!("`{written}` is not in the dialect"), &help);
        }
    }
    Escaped::Mistake
}

/// Tells of a back-reference.
pub(super) fn back_reference(from: usize, reader: &mut Reader) {
    reader.mistake(
        from,
        "the dialect is matched in linear time, which a back-reference makes impossible",
        "write out what may stand there",
    );
}

/// A character by its number: so many digits, or any in braces.
fn number(digits: usize, from: usize, reader: &mut Reader) -> Escaped {
    const HELP: &str = "write `\\x41`, `\\u0041` or `\\u{1F600}`";
    let in_braces = reader.take("{");
    let found = reader.take_while(if in_braces { usize::MAX } else { digits }, |next| {
        next.is_ascii_hexdigit()
    });
    let is_whole = if in_braces {
        reader.take("}") && !found.is_empty()
    } else {
        found.len() == digits
    };
    if !is_whole {
        let message = if in_braces {
            "this is no number of a character: hexadecimal digits are expected between the braces"
                .to_owned()
        } else {
            format!("this is no number of a character: {digits} hexadecimal digits are expected")
        };
        reader.mistake(from, message, HELP);
        return Escaped::Mistake;
    }
    let number = u32::from_str_radix(&found, 16).ok();
    if let Some(character) = number.and_then(char::from_u32) {
        return Escaped::Character(character);
    }
    match number {
        Some(0xd800..=0xdfff) => reader.mistake(
            from,
            "this is the number of one half of a character",
            "write the character itself, or its whole number: `\\u{1F600}`",
        ),
        _ => reader.mistake(
            from,
            "no character has this number",
            "the last number is `\\u{10FFFF}`",
        ),
    }
    Escaped::Mistake
}

/// The characters of a general category, or all others.
fn property(negated: bool, from: usize, reader: &mut Reader) -> Escaped {
    const HELP: &str = "use `\\p{L}`, `\\p{Lu}`, `\\p{Nd}` and their like, or write the ranges out";
    let name = if reader.take("{") {
        reader.take_to('}')
    } else {
        reader.next().filter(|name| *name != '\\').map(String::from)
    };
    let Some(name) = name else {
        let message = "the name of a general category is expected in braces";
        reader.mistake(from, message, HELP);
        return Escaped::Mistake;
    };
    let value = name
        .strip_prefix("gc=")
        .or_else(|| name.strip_prefix("General_Category="));
    let Some(categories) = category::by_name(value.unwrap_or(&name)) else {
        let message = format!(
            "`{name}` is not a general category of Unicode, and no other property is in the dialect"
        );
        reader.mistake(from, message, HELP);
        return Escaped::Mistake;
    };
    let every = (1 << category::NAMES.len()) - 1;
    let mut found = Class::default();
    found.add_categories(if negated {
        every & !categories
    } else {
        categories
    });
    Escaped::Class(found)
}

/// `\d`, `\w`, `\s` and their complements, as ECMA-262 has them without the `i` flag: the first
/// two are ASCII.
fn shorthand(letter: char) -> Class {
    let ranges: &[(char, char)] = match letter.to_ascii_lowercase() {
        'd' => &[('0', '9')],
        'w' => &[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
        _ => &[
            ('\t', '\r'),
            (' ', ' '),
            ('\u{a0}', '\u{a0}'),
            ('\u{1680}', '\u{1680}'),
            ('\u{2000}', '\u{200a}'),
            ('\u{2028}', '\u{2029}'),
            ('\u{202f}', '\u{202f}'),
            ('\u{205f}', '\u{205f}'),
            ('\u{3000}', '\u{3000}'),
            ('\u{feff}', '\u{feff}'),
        ],
    };
    let mut found = Class::default();
    for &(first, last) in ranges {
        found.add_range(first, last);
    }
    if letter.is_ascii_uppercase() {
        found.complement()
    } else {
        found
    }
}
