//! Literals as they are emitted: numbers with their digits in groups, and options.

use crate::tokens::{TokenStream, quote};

/// A number as it is, without anything between its digits.
pub(crate) fn plain(value: impl std::fmt::Display) -> TokenStream {
    TokenStream::from_text(&value.to_string())
}

/// A decimal integer: `100_000`.
pub(crate) fn integer(value: impl Into<i128>) -> TokenStream {
    grouped("", &value.into().to_string(), 3)
}

/// A float, always with a point or an exponent: `1_000.5`.
pub(crate) fn float(value: f64) -> TokenStream {
    let text = format!("{value:?}");
    match text.split_once('.') {
        Some((whole, fraction)) => plain(format!("{}.{fraction}", group(whole, 3))),
        None => plain(text),
    }
}

/// Bits: `0x3ff_0000`.
pub(crate) fn hexadecimal(bits: impl std::fmt::LowerHex) -> TokenStream {
    grouped("0x", &format!("{bits:x}"), 4)
}

/// An ASCII character as a byte: `b'a'`.
pub(crate) fn byte(character: u8) -> TokenStream {
    plain(format!("b'{}'", character.escape_ascii()))
}

/// `Some(…)` or `None`, by the names that the tables of generated code are made of.
pub(crate) fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

fn grouped(prefix: &str, digits: &str, size: usize) -> TokenStream {
    plain(format!("{prefix}{}", group(digits, size)))
}

/// Puts underscores between groups of digits. Rust's lints ask for it from six digits on.
fn group(digits: &str, size: usize) -> String {
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", digits),
    };
    let mut text = String::from(sign);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && digits.len() > 5 && (digits.len() - index).is_multiple_of(size) {
            text.push('_');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped() {
        assert_eq!(integer(100_000).into_text(), " 100_000");
        assert_eq!(integer(-1_234_567_i64).into_text(), " -1_234_567");
        assert_eq!(integer(99_999_u64).into_text(), " 99999");
        assert_eq!(
            hexadecimal(0x3ff_0000_0000_u64).into_text(),
            " 0x3ff_0000_0000"
        );
        assert_eq!(float(-1_000_000.5).into_text(), " -1_000_000.5");
        assert_eq!(float(1e300).into_text(), " 1e300");
        assert_eq!(float(2.0).into_text(), " 2.0");
    }

    #[test]
    fn a_byte_is_escaped() {
        for (character, expected) in [
            (b'0', " b'0'"),
            (b'\'', r" b'\''"),
            (b'"', r#" b'\"'"#),
            (b'\\', r" b'\\'"),
            (0x7f, r" b'\x7f'"),
        ] {
            assert_eq!(byte(character).into_text(), expected);
        }
    }
}
