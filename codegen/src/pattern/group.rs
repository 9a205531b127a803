//! How a group opens.

use super::escape::back_reference;
use super::reader::Reader;

/// What opened.
pub(super) enum Opened {
    /// A group, whose content follows.
    Group,
    /// Nothing that has a content.
    Closed,
}

/// Reads how a group opens, the parenthesis first. Only `(` and `(?:` are in the dialect; behind
/// what is not, reading goes on in the content.
pub(super) fn open(reader: &mut Reader) -> Opened {
    let from = reader.at;
    reader.next();
    if !reader.take("?") || reader.take(":") {
        return Opened::Group;
    }
    if ["=", "!", "<=", "<!"].iter().any(|sign| reader.take(sign)) {
        reader.mistake(
            from,
            "the dialect is matched in linear time, which look-around makes impossible",
            "write what may stand there as a class, or use a second constraint",
        );
        return Opened::Group;
    }
    if reader.take("P=") || reader.take("P>") {
        reader.take_to(')');
        back_reference(from, reader);
        return Opened::Closed;
    }
    let name = [("P<", '>'), ("<", '>'), ("'", '\'')]
        .into_iter()
        .find_map(|(start, end)| reader.take(start).then_some(end));
    if let Some(end) = name {
        reader.take_to(end);
        let message = "a group has no name, since nothing is captured";
        reader.mistake(from, message, "write `(…)`");
        return Opened::Group;
    }
    if reader.take(">") {
        let message =
            "an atomic group is not in the dialect: it says how to search, and not what for";
        reader.mistake(from, message, "write `(…)`");
        return Opened::Group;
    }
    if reader.take("#") {
        reader.take_to(')');
        let message = "a comment is not in the dialect";
        reader.mistake(
            from,
            message,
            "write it into `doc`, or behind a `#` of YAML",
        );
        return Opened::Closed;
    }
    let flags = reader.take_while(usize::MAX, |next| next.is_ascii_alphabetic() || next == '-');
    let is_closed = !flags.is_empty() && reader.take(")");
    if is_closed || (!flags.is_empty() && reader.take(":")) {
        reader.mistake(
            from,
            "flags are not in the dialect",
            "write the pattern so that it needs none: `[Aa]` for a letter in either case",
        );
    } else {
        let message = "`(?` opens no group of the dialect";
        let help = "write `(…)`, or `\\?` for a plain question mark";
        reader.mistake_at(from, from + 2, message, help);
    }
    if is_closed {
        Opened::Closed
    } else {
        Opened::Group
    }
}
