//! Literals as they are emitted: numbers with their digits in groups, and options.

use proc_macro2::TokenStream;
use quote::quote;

/// A decimal integer: `100_000`.
pub(crate) fn integer(value: impl Into<i128>) -> TokenStream {
    grouped("", &value.into().to_string(), 3)
}

/// A float, always with a point or an exponent: `1_000.5`.
pub(crate) fn float(value: f64) -> TokenStream {
    let text = format!("{value:?}");
    match text.split_once('.') {
        Some((whole, fraction)) => parsed(&format!("{}.{fraction}", group(whole, 3))),
        None => parsed(&text),
    }
}

/// Bits: `0x3ff_0000`.
pub(crate) fn hexadecimal(bits: u128) -> TokenStream {
    grouped("0x", &format!("{bits:x}"), 4)
}

/// `Some(…)` or `None`, by the names that the tables of generated code are made of.
pub(crate) fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

fn grouped(prefix: &str, digits: &str, size: usize) -> TokenStream {
    parsed(&format!("{prefix}{}", group(digits, size)))
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

/// The token of a number, which a text made of digits always is.
fn parsed(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|_| quote!(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped() {
        assert_eq!(integer(100_000).to_string(), "100_000");
        assert_eq!(integer(-1_234_567_i64).to_string(), "- 1_234_567");
        assert_eq!(integer(99_999_u64).to_string(), "99999");
        assert_eq!(hexadecimal(0x3ff_0000_0000).to_string(), "0x3ff_0000_0000");
        assert_eq!(float(-1_000_000.5).to_string(), "- 1_000_000.5");
        assert_eq!(float(1e300).to_string(), "1e300");
        assert_eq!(float(2.0).to_string(), "2.0");
    }
}
