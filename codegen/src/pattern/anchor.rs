//! Anchors, which say nothing where the whole value is matched, or contradict it.

use super::reader::Reader;

/// Where something is: from here to there.
type Range = (usize, usize);

/// Tells of the anchors in a pattern. Who has written several has made one mistake.
pub(super) fn refuse(anchors: &[Range], branches: &[Range], reader: &mut Reader) {
    let Some(&(from, to)) = anchors.first() else {
        return;
    };
    let help = instead(anchors, branches, reader).unwrap_or_else(|| {
        "leave it out; for a part of the value, write `.*` where more may stand".to_owned()
    });
    reader.mistake_at(
        from,
        to,
        "a pattern always matches the whole value, so an anchor has no place in it",
        &help,
    );
}

/// What to write instead, where it is clear.
fn instead(anchors: &[Range], branches: &[Range], reader: &Reader) -> Option<String> {
    if !reader.mistakes.is_empty() {
        return None;
    }
    let is = |anchor: &Range, signs: [&str; 2]| {
        signs.contains(&reader.text(anchor.0, anchor.1).as_str())
    };
    let at_start = |branch: &Range| {
        let mut anchors = anchors.iter();
        anchors.find(|anchor| anchor.0 == branch.0 && is(anchor, ["^", "\\A"]))
    };
    let at_end = |branch: &Range| {
        let mut anchors = anchors.iter();
        anchors.find(|anchor| anchor.1 == branch.1 && is(anchor, ["$", "\\z"]))
    };
    // Each alternative without the anchors at its ends.
    let mut plain: Vec<String> = Vec::new();
    for branch in branches {
        let from = at_start(branch).map_or(branch.0, |anchor| anchor.1);
        let to = at_end(branch).map_or(branch.1, |anchor| anchor.0);
        let text = (from < to).then(|| reader.text(from, to))?;
        plain.push(text);
    }
    let (starts, ends) = (
        branches.iter().filter_map(at_start).count(),
        branches.iter().filter_map(at_end).count(),
    );
    let plain = plain.join("|");
    match (branches.len(), starts, ends) {
        _ if starts + ends != anchors.len() => None,
        (all, starts, ends) if starts == all && ends == all => Some(format!("write `{plain}`")),
        (1, 1, 0) => Some(format!(
            "write `{plain}`, or `{plain}.*` where more may stand behind it"
        )),
        (1, 0, 1) => Some(format!(
            "write `{plain}`, or `.*{plain}` where more may stand before it"
        )),
        _ => None,
    }
}
