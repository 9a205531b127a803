//! What stands after a backslash.

use super::syntax::Parser;
use super::{Char, ClassItem};

/// What an escape stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Escaped {
    Char(Char),
    /// Half of a pair that is not whole, which is no character.
    Surrogate(u32),
    Item(ClassItem),
    /// Any character.
    Any,
    /// The start of the value.
    Start,
    /// The end of the value.
    End,
}

/// Reads what stands after a backslash.
pub(super) fn escape(parser: &mut Parser, in_class: bool) -> Result<Escaped, String> {
    let Some(next) = parser.next() else {
        return Err("it ends in a backslash".to_owned());
    };
    let plain = |value| {
        Ok(Escaped::Char(Char {
            value,
            by_number: false,
        }))
    };
    match next {
        'd' | 'D' | 'w' | 'W' | 's' | 'S' => Ok(Escaped::Item(ClassItem::Shorthand(next))),
        't' => plain('\t'),
        'n' => plain('\n'),
        'r' => plain('\r'),
        'f' => plain('\u{c}'),
        'v' => plain('\u{b}'),
        'b' if in_class => by_number(8),
        'b' | 'B' => Err("it looks at the boundaries of words, and a spec cannot".to_owned()),
        '0' if !parser.peek().is_some_and(|next| next.is_ascii_digit()) => by_number(0),
        '0'..='9' | 'k' => {
            Err("it refers back to a group, and a spec matches in linear time".to_owned())
        }
        'c' => match parser.next() {
            Some(letter) if letter.is_ascii_alphabetic() => by_number(u32::from(letter) % 32),
            _ => Err("`\\c` has no letter".to_owned()),
        },
        'x' => {
            let number = if parser.take("{") {
                braced(parser)
            } else {
                hexadecimal(parser, 2)
            };
            by_number(number.ok_or("`\\x` has no number")?)
        }
        'u' => unicode(parser),
        'p' | 'P' => property(parser, next),
        // Where a value begins and ends, whatever the flags; ECMA-262 has no letters for it, and
        // who has takes these.
        'A' if !in_class => Ok(Escaped::Start),
        'z' if !in_class => Ok(Escaped::End),
        letter if letter.is_alphanumeric() => Err(format!("`\\{letter}` is not in ECMA-262")),
        other => plain(other),
    }
}

fn by_number(number: u32) -> Result<Escaped, String> {
    match char::from_u32(number) {
        Some(value) => Ok(Escaped::Char(Char {
            value,
            by_number: true,
        })),
        None if (0xd800..=0xdfff).contains(&number) => Ok(Escaped::Surrogate(number)),
        None => Err("a number is that of no character".to_owned()),
    }
}

/// `\u{1F600}`, `\u0041`, or two of these that are one character together.
fn unicode(parser: &mut Parser) -> Result<Escaped, String> {
    const NO_NUMBER: &str = "`\\u` has no number";
    if parser.take("{") {
        return by_number(braced(parser).ok_or(NO_NUMBER)?);
    }
    let high = hexadecimal(parser, 4).ok_or(NO_NUMBER)?;
    let after = parser.position();
    if (0xd800..0xdc00).contains(&high) && parser.take("\\u") {
        match hexadecimal(parser, 4) {
            Some(low) if (0xdc00..0xe000).contains(&low) => {
                return by_number(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00));
            }
            _ => parser.go_back(after),
        }
    }
    by_number(high)
}

fn hexadecimal(parser: &mut Parser, digits: usize) -> Option<u32> {
    let mut number = 0;
    for _ in 0..digits {
        number = number * 16 + parser.next()?.to_digit(16)?;
    }
    Some(number)
}

fn braced(parser: &mut Parser) -> Option<u32> {
    let mut number: u32 = 0;
    let mut digits = 0;
    while !parser.take("}") {
        let digit = parser.next()?.to_digit(16)?;
        number = number.checked_mul(16)?.checked_add(digit)?;
        digits += 1;
    }
    (digits > 0).then_some(number)
}

/// `\p{…}`. Which properties a spec knows is the compiler's to say.
fn property(parser: &mut Parser, sign: char) -> Result<Escaped, String> {
    let mut name = String::new();
    match parser.next() {
        Some('{') => loop {
            match parser.next() {
                Some('}') => break,
                Some(next) if next.is_ascii_alphanumeric() || "_=".contains(next) => {
                    name.push(next);
                }
                _ => return Err("the name of a property has no end".to_owned()),
            }
        },
        Some(letter) if letter.is_ascii_alphabetic() => name.push(letter),
        _ => return Err(format!("`\\{sign}` names no property")),
    }
    if name == "Any" && sign == 'p' {
        return Ok(Escaped::Any);
    }
    Ok(Escaped::Item(ClassItem::Property(format!(
        "\\{sign}{{{name}}}"
    ))))
}
