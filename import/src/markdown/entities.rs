//! The references to characters that documentation holds (HTML, "Named character references").

/// The names that are met.
const NAMES: &[(&str, &str)] = &[
    ("amp", "&"),
    ("apos", "'"),
    ("bull", "•"),
    ("copy", "©"),
    ("gt", ">"),
    ("hellip", "…"),
    ("ldquo", "“"),
    ("le", "≤"),
    ("ge", "≥"),
    ("lsquo", "‘"),
    ("lt", "<"),
    ("mdash", "—"),
    ("middot", "·"),
    ("minus", "−"),
    ("nbsp", " "),
    ("ndash", "–"),
    ("quot", "\""),
    ("rarr", "→"),
    ("rdquo", "”"),
    ("reg", "®"),
    ("rsquo", "’"),
    ("sect", "§"),
    ("times", "×"),
    ("trade", "™"),
];

/// The longest reference, without its `&` and its `;`.
const LONGEST: usize = 10;

/// A text with every reference replaced by its character. What is none stays.
pub(super) fn decoded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        let (before, after) = rest.split_at(start);
        plain.push_str(before);
        let name = after.get(1..).and_then(|after| after.split_once(';'));
        match name.and_then(|(name, after)| Some((character(name)?, after))) {
            Some((character, after)) => {
                plain.push_str(&character);
                rest = after;
            }
            None => {
                plain.push('&');
                rest = after.get(1..).unwrap_or_default();
            }
        }
    }
    plain.push_str(rest);
    plain
}

fn character(name: &str) -> Option<String> {
    if name.len() > LONGEST {
        return None;
    }
    if let Some(number) = name.strip_prefix('#') {
        let hexadecimal = number.strip_prefix(['x', 'X']);
        let code = match hexadecimal {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        };
        let found = char::from_u32(code.ok()?)?;
        // A control character is in no documentation.
        let is_seen = !found.is_control() && !super::is_invisible(found);
        let found = if is_seen { found } else { ' ' };
        return Some(found.to_string());
    }
    let (_, character) = NAMES.iter().find(|(known, _)| *known == name)?;
    Some((*character).to_owned())
}
