//! Why a number is not one as JSON writes it.

use crate::diagnostic::quoted;

/// What is unlike JSON about a number, and how it is written there.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Notation {
    /// `begins with a needless zero`.
    pub(crate) reason: &'static str,
    /// The same number as JSON writes it, if it has one.
    pub(crate) written: Option<String>,
}

/// Why a number that is none is not taken.
const NOT_FINITE: &str = "is no finite number";

impl Notation {
    /// Whether it is a number at all.
    pub(crate) fn is_finite(&self) -> bool {
        self.reason != NOT_FINITE
    }

    /// A line of help with the number as it is to be written.
    pub(crate) fn help(&self) -> Option<String> {
        self.written
            .as_deref()
            .map(|written| format!("write {}", quoted(written)))
    }
}

/// What is unlike JSON about what was most likely meant to be a number; nothing where it is like
/// JSON, or no number at all.
pub(crate) fn notation(text: &str) -> Option<Notation> {
    let (sign, digits) = match text.strip_prefix(['-', '+']) {
        Some(rest) if text.starts_with('-') => ("-", rest),
        Some(rest) => ("", rest),
        None => ("", text),
    };
    let lower = digits.to_ascii_lowercase();
    if matches!(lower.as_str(), "nan" | ".nan" | "inf" | ".inf" | "infinity") {
        return Some(Notation {
            reason: NOT_FINITE,
            written: None,
        });
    }
    let plain = lower.replace('_', "");
    let decimal = in_base(&plain);
    let written = decimal.clone().unwrap_or_else(|| with_digits(&plain));
    let has_digit = plain.starts_with(|first: char| first.is_ascii_digit() || first == '.');
    if !has_digit || !is_json(&written) {
        return None;
    }
    let (whole, fraction) = mantissa(&plain);
    let reason = if decimal.is_some() {
        "is not in decimal digits"
    } else if text.starts_with('+') {
        "has a `+` before it"
    } else if digits.contains('_') {
        "has a `_` between its digits"
    } else if whole.len() > 1 && whole.starts_with('0') {
        "begins with a needless `0`"
    } else if whole.is_empty() {
        "has no digit before its point"
    } else if fraction == Some("") {
        "has no digit after its point"
    } else if exponent_digits(&plain) > 4 {
        return Some(Notation {
            reason: "has an exponent beyond 10,000",
            written: None,
        });
    } else {
        return None;
    };
    Some(Notation {
        reason,
        written: Some(format!("{sign}{written}")),
    })
}

/// The digits before the point, and those after it.
fn mantissa(text: &str) -> (&str, Option<&str>) {
    let mantissa = text.split('e').next().unwrap_or(text);
    match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    }
}

/// How many digits the exponent has, without zeros in front.
fn exponent_digits(text: &str) -> usize {
    let exponent = text.split_once('e').map_or("", |(_, exponent)| exponent);
    exponent.trim_start_matches(['-', '+', '0']).len()
}

/// The decimal digits of a whole number in another base.
fn in_base(text: &str) -> Option<String> {
    let bases = [("0x", 16), ("0o", 8), ("0b", 2)];
    let (digits, base) = bases
        .iter()
        .find_map(|(prefix, base)| Some((text.strip_prefix(prefix)?, *base)))?;
    let value = u128::from_str_radix(digits, base).ok()?;
    Some(value.to_string())
}

/// The number with the digits that are missing, and without those that are too many.
fn with_digits(text: &str) -> String {
    let (whole, fraction) = mantissa(text);
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        digits => digits,
    };
    let exponent = text
        .split_once('e')
        .map_or_else(String::new, |(_, exponent)| format!("e{exponent}"));
    match fraction {
        Some("") => format!("{whole}.0{exponent}"),
        Some(fraction) => format!("{whole}.{fraction}{exponent}"),
        None => format!("{whole}{exponent}"),
    }
}

/// Whether a text without a sign is a number as JSON writes it.
fn is_json(text: &str) -> bool {
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let (whole, fraction) = mantissa(text);
    let exponent = text.split_once('e').map(|(_, exponent)| exponent);
    let sign = |exponent: &str| all_digits(exponent.strip_prefix(['-', '+']).unwrap_or(exponent));
    all_digits(whole) && fraction.is_none_or(all_digits) && exponent.is_none_or(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_written_as_json_writes_it() {
        for (text, reason, written) in [
            ("017", "begins with a needless `0`", "17"),
            ("-007.50", "begins with a needless `0`", "-7.50"),
            ("+1", "has a `+` before it", "1"),
            (".5", "has no digit before its point", "0.5"),
            ("-.5e3", "has no digit before its point", "-0.5e3"),
            ("1.", "has no digit after its point", "1.0"),
            ("0x1F", "is not in decimal digits", "31"),
            ("-0o17", "is not in decimal digits", "-15"),
            ("0b101", "is not in decimal digits", "5"),
            ("1_000", "has a `_` between its digits", "1000"),
        ] {
            let found = notation(text).unwrap();
            assert_eq!(
                (found.reason, found.written.as_deref()),
                (reason, Some(written)),
                "{text}"
            );
        }
    }

    #[test]
    fn some_have_no_other_notation() {
        for text in ["NaN", ".nan", "-.inf", "Infinity", "-inf"] {
            assert_eq!(notation(text).unwrap().reason, "is no finite number");
            assert_eq!(notation(text).unwrap().help(), None);
        }
        let exponent = "has an exponent beyond 10,000";
        assert_eq!(notation("1e99999").unwrap().reason, exponent);
    }

    #[test]
    fn what_is_a_number_or_none_is_not_explained() {
        for text in [
            "0", "17", "-0.5", "1e9", "1.50", "", "-", "abc", "1x", "1e", "0xZZ", "1e0009",
        ] {
            assert_eq!(notation(text), None, "{text}");
        }
    }
}
