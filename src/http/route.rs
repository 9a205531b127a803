//! From a request to the operation that it is for.

use std::cmp::Ordering;

use ::http::{Method, Uri};

use super::request::{matches, matches_uri};
use super::{Http, Rejection, Segment};

/// Finds the operation of a request: the index of the most specific one that matches.
///
/// Of two that match, the one is more specific that has, at the first segment where they differ,
/// a literal where the other has a label, or a label where the other has a greedy one; then the
/// one with the longer path; then the one with more constant parts in its query.
///
/// ```
/// use cistron::{Http, Segment, http::route};
///
/// const GET: Http = Http {
///     method: "GET",
///     path: &[Segment::Literal("run"), Segment::Label("id")],
///     ..Http::PLAIN
/// };
/// const LIST: Http = Http { path: &[Segment::Literal("run")], ..GET };
///
/// let uri = "/run/17".parse()?;
/// assert_eq!(route(&[&LIST, &GET], &http::Method::GET, &uri), Some(1));
/// assert_eq!(route(&[&LIST, &GET], &http::Method::POST, &uri), None);
/// # Ok::<(), http::uri::InvalidUri>(())
/// ```
#[must_use]
pub fn route(operations: &[&Http], method: &Method, uri: &Uri) -> Option<usize> {
    let indices = 0..operations.len();
    let matching = indices.filter(|index| matches(operations[*index], method, uri));
    // Of equals, the first one stays.
    matching.reduce(
        |best, other| match specificity(operations[other], operations[best]) {
            Ordering::Greater => other,
            Ordering::Less | Ordering::Equal => best,
        },
    )
}

/// What to answer where [`route`] finds nothing: whether it is the method or the URI that no
/// operation has.
///
/// ```
/// use cistron::{Http, Segment, http::unrouted};
///
/// const LIST: Http = Http { path: &[Segment::Literal("run")], ..Http::PLAIN };
///
/// let answer = |uri: &str| unrouted(&[&LIST], &uri.parse().unwrap()).to_response();
/// assert_eq!(answer("/run").status(), 405);
/// assert_eq!(answer("/run").headers()["allow"], "GET");
/// assert_eq!(answer("/walk").status(), 404);
/// ```
#[must_use]
pub fn unrouted(operations: &[&Http], uri: &Uri) -> Rejection {
    let mut allowed: Vec<&str> = operations
        .iter()
        .filter(|http| matches_uri(http, uri))
        .map(|http| http.method)
        .collect();
    allowed.sort_unstable();
    allowed.dedup();
    if allowed.is_empty() {
        Rejection::UnknownOperation
    } else {
        Rejection::MethodNotAllowed { allowed }
    }
}

fn specificity(one: &Http, other: &Http) -> Ordering {
    let rank = |segment: &Segment| match segment {
        Segment::Literal(_) => 2,
        Segment::Label(_) => 1,
        Segment::Greedy(_) => 0,
    };
    let ranks = |http: &Http| http.path.iter().map(rank).collect::<Vec<_>>();
    ranks(one)
        .cmp(&ranks(other))
        .then(one.query.len().cmp(&other.query.len()))
}

#[cfg(test)]
mod tests {
    use super::route;
    use crate::http::Segment::{Greedy, Label, Literal};
    use crate::http::{Http, Segment};

    const fn at(path: &'static [Segment]) -> Http {
        Http {
            path,
            ..Http::PLAIN
        }
    }

    #[test]
    fn a_literal_comes_before_a_label_and_a_label_before_a_greedy_one() {
        let operations = [
            &at(&[Greedy("g")]),
            &at(&[Label("a"), Literal("x")]),
            &at(&[Literal("run"), Label("b")]),
            &at(&[Literal("run"), Greedy("g")]),
            &at(&[Literal("run"), Literal("x")]),
            &Http {
                query: &[("type", Some("y")), ("z", None)],
                ..at(&[Literal("run"), Literal("x")])
            },
            &at(&[]),
            &at(&[Literal("run"), Literal("a%20b")]),
        ];
        for (uri, expected) in [
            ("/run/x", Some(4)),
            ("/run/x?type=y&z", Some(5)),
            ("/run/x?type=n&z", Some(4)),
            ("/run/x?type=y", Some(4)),
            ("/run/y", Some(2)),
            ("/run/y/z", Some(3)),
            ("/other/x", Some(1)),
            ("/other/y", Some(0)),
            ("/", Some(6)),
            ("/other/", None),
            ("/r%75n/x", Some(4)),
            ("/run/a%20b", Some(7)),
        ] {
            let uri = uri.parse().unwrap();
            assert_eq!(
                route(&operations, &::http::Method::GET, &uri),
                expected,
                "{uri}"
            );
            assert_eq!(
                route(&operations, &::http::Method::PUT, &uri),
                None,
                "{uri}"
            );
        }
    }
}
