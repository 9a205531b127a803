//! What follows a character, a class or a group, and says how often it stands there.

use super::Node;
use super::reader::Reader;

/// Reads a quantifier, if one is next, and gives what it repeats. Without anything to repeat there
/// must be one.
pub(super) fn quantified(atom: Option<Node>, reader: &mut Reader) -> Option<Node> {
    let from = reader.at;
    let sign = reader.peek();
    let Some(bounds) = quantifier(reader) else {
        return atom;
    };
    if atom.is_none() {
        let written = reader.text(from, reader.at);
        let sign = sign.unwrap_or_default();
        reader.mistake(
            from,
            format!("nothing stands before `{written}` that it could repeat"),
            &format!("write `\\{sign}` for the character itself"),
        );
    }
    if reader.take("?") && atom.is_some() {
        reader.mistake(
            from,
            "a lazy quantifier makes no difference to a pattern that matches the whole value",
            "leave out the `?` after the quantifier",
        );
    }
    let second = reader.at;
    while quantifier(reader).is_some() {}
    if reader.at > second && atom.is_some() {
        reader.mistake(
            second,
            "a quantifier may not follow another quantifier",
            "put what is repeated in a group: `(…)`",
        );
    }
    let (min, max) = bounds;
    let node = Box::new(atom?);
    Some(Node::Repeat { node, min, max })
}

type Bounds = (u32, Option<u32>);

fn quantifier(reader: &mut Reader) -> Option<Bounds> {
    let bounds = match reader.peek()? {
        '*' => (0, None),
        '+' => (1, None),
        '?' => (0, Some(1)),
        '{' => return Some(counted(reader)),
        _ => return None,
    };
    reader.next();
    Some(bounds)
}

/// What stands for a count that is none.
const ONCE: Bounds = (1, Some(1));

/// Reads a counted repetition, the brace first.
fn counted(reader: &mut Reader) -> Bounds {
    const HELP: &str = "write `{n}`, `{n,}` or `{n,m}`, and `\\{` for a plain brace";
    let from = reader.at;
    reader.next();
    let inner = reader.take_while(usize::MAX, |next| {
        next.is_ascii_digit() || matches!(next, ',' | ' ')
    });
    if !reader.take("}") {
        // The brace is most likely a plain one, and what is behind it part of the pattern.
        reader.at = from + 1;
        let message = "this is no counted repetition: a number and `}` are expected behind `{`";
        reader.mistake(from, message, HELP);
        return ONCE;
    }
    let mut mistake = |reason: &str, help: &str| {
        reader.mistake(
            from,
            format!("this is no counted repetition: {reason}"),
            help,
        );
        ONCE
    };
    let (first, last) = match inner.split_once(',') {
        Some((first, last)) => (first.trim(), last.trim()),
        None => (inner.trim(), inner.trim()),
    };
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if first.is_empty() && last.is_empty() || !is_number(first) || !is_number(last) {
        return mistake("it has no number, or too many", HELP);
    }
    if first.is_empty() {
        return mistake(
            "its first number is missing",
            &format!("write `{{0,{last}}}`"),
        );
    }
    let is_exact = !inner.contains(',');
    if inner.contains(' ') {
        let written = if is_exact {
            format!("write `{{{first}}}`")
        } else {
            format!("write `{{{first},{last}}}`")
        };
        return mistake("a space stands in it", &written);
    }
    let number = |text: &str| text.parse::<u32>().ok();
    match (number(first), number(last)) {
        (Some(min), None) if last.is_empty() => (min, None),
        (Some(min), Some(max)) if min <= max => (min, Some(max)),
        (Some(_), Some(_)) => mistake(
            "its first number is greater than its second",
            &format!("write `{{{last},{first}}}`"),
        ),
        _ => mistake(
            "its number is beyond all limits",
            "bound the size with `length` and repeat with `*` or `+`",
        ),
    }
}
