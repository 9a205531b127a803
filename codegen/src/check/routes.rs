//! Whether a server can tell the operations from each other.

use super::seen::Seen;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::model::{Http, Located, Operation, Segment};
use crate::source::Place;

/// Reports operations that a server could not tell from each other.
pub(super) fn routes(operations: &[Operation], sink: &mut Diagnostics) {
    let mut known: Seen<String, (&Located<String>, &Place)> = Seen::default();
    for operation in operations {
        let Some(http) = &operation.http else {
            continue;
        };
        let own = (&operation.name, &http.place);
        if let Some((other, place)) = known.before(route(http), own) {
            let message = format!(
                "{} and {} have the same method and URI",
                quoted(other.as_str()),
                quoted(operation.name.as_str())
            );
            sink.push(
                Diagnostic::error(Code::SameRoute, &http.place, message)
                    .label(
                        place,
                        format!("the other one, of {}", quoted(other.as_str())),
                    )
                    .help("the names of labels tell nothing apart; a constant `?type=x` does"),
            );
        }
    }
}

/// A method and a URI without the names of its labels.
#[must_use]
pub fn route(http: &Http) -> String {
    let mut route = http.method.clone();
    for segment in &http.path {
        route.push('/');
        route.push_str(match segment {
            Segment::Literal(text) => text.as_str(),
            Segment::Label { greedy: false, .. } => "{}",
            Segment::Label { greedy: true, .. } => "{+}",
        });
    }
    let mut query: Vec<String> = Vec::new();
    for (key, value) in &http.query {
        let part = match value {
            Some(value) => format!("{key}={value}"),
            None => key.clone(),
        };
        let before = query.partition_point(|other| *other <= part);
        query.insert(before, part);
    }
    for part in query {
        route.push('?');
        route.push_str(&part);
    }
    route
}
