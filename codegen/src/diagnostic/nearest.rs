//! The nearest known name to one that is not known.

/// Names longer than this are compared only for being the same but for case and dashes.
const LONGEST: usize = 64;

/// The known name that a name was most likely meant to be, the first one where several are as
/// near. Every comparison is paid from the budget.
pub(crate) fn nearest<'a>(
    name: &str,
    known: &mut dyn Iterator<Item = &'a str>,
    budget: &mut usize,
) -> Option<&'a str> {
    let letters: Vec<char> = name.chars().take(LONGEST + 1).collect();
    let plain = normalized(name);
    let limit = (letters.len() / 3).clamp(1, 4);
    let mut best: Option<(usize, &str)> = None;
    for candidate in known {
        *budget = budget.checked_sub(letters.len().max(8))?;
        if normalized(candidate) == plain {
            return Some(candidate);
        }
        let other: Vec<char> = candidate.chars().take(LONGEST + 1).collect();
        if letters.len().max(other.len()) > LONGEST || letters.len().abs_diff(other.len()) > limit {
            continue;
        }
        let distance = distance(&letters, &other);
        if distance <= limit && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The name without case and separators: `inputToken` and `input-token` are one.
fn normalized(name: &str) -> String {
    name.chars()
        .filter(|character| !matches!(character, '-' | '_' | ' '))
        .flat_map(char::to_lowercase)
        .collect()
}

/// The Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, changes
/// and swaps of neighbours.
fn distance(from: &[char], to: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut previous: Vec<usize> = (0..=to.len()).collect();
    for (row, &left) in from.iter().enumerate() {
        let mut next = vec![row + 1];
        for (column, &right) in to.iter().enumerate() {
            let change = previous[column] + usize::from(left != right);
            let mut least = change.min(previous[column + 1] + 1).min(next[column] + 1);
            let swapped = row > 0
                && column > 0
                && from.get(row - 1) == Some(&right)
                && to.get(column - 1) == Some(&left);
            if swapped {
                least = least.min(before[column - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut previous, next);
    }
    previous.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
        nearest(name, &mut known.iter().copied(), &mut 10_000)
    }

    #[test]
    fn a_slip_is_found() {
        let known = ["input-token", "output-token", "items", "page-size", "type"];
        assert_eq!(find("inputToken", &known), Some("input-token"));
        assert_eq!(find("item", &known), Some("items"));
        assert_eq!(find("tpye", &known), Some("type"));
        assert_eq!(find("page_sizes", &known), Some("page-size"));
        assert_eq!(find("colour", &known), None);
    }

    #[test]
    fn a_swap_counts_once() {
        let letters = |text: &str| text.chars().collect::<Vec<_>>();
        assert_eq!(distance(&letters("abcd"), &letters("abdc")), 1);
        assert_eq!(distance(&letters(""), &letters("abc")), 3);
        assert_eq!(distance(&letters("kitten"), &letters("sitting")), 3);
    }

    #[test]
    fn the_budget_ends_the_search() {
        assert_eq!(nearest("typ", &mut ["type"].into_iter(), &mut 2), None);
    }
}
