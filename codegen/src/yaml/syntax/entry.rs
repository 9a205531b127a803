//! Keys and values with no `: ` between them.

/// What a line without `: ` was most likely meant to be: a key, or a key and a value.
pub(crate) fn as_entry(text: &str) -> Option<String> {
    if text.starts_with(['"', '\'']) {
        return None;
    }
    if let Some((key, value)) = text.split_once(':') {
        let plain = !key.is_empty() && !value.is_empty() && !key.contains(' ');
        return plain.then(|| format!("{key}: {value}"));
    }
    let mut words = text.split_whitespace();
    match (words.next(), words.next(), words.next()) {
        (Some(key), None, _) => Some(format!("{key}:")),
        (Some(key), Some("=" | "=>" | "->"), Some(value)) => Some(format!("{key}: {value}")),
        (Some(key), Some(_), _) => Some(format!("{key}: {}", text.get(key.len()..)?.trim_start())),
        _ => None,
    }
}
