//! Patterns: from what is found somewhere in a value to what the whole value matches.

/// The pattern that matches the whole of what another one is found in.
pub(super) fn whole(source: &str) -> Result<String, String> {
    let (start, rest) = match source.strip_prefix('^') {
        Some(rest) => ("", rest),
        None => (r"[\s\S]*", source),
    };
    let (rest, end) = match rest.strip_suffix('$') {
        Some(rest) => (rest, ""),
        None => (rest, r"[\s\S]*"),
    };
    Ok(format!("{start}{rest}{end}"))
}
