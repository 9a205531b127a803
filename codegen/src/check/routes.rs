//! Whether a server can tell the operations from each other.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::model::{Http, Located, Model, Segment};
use crate::source::Place;

/// Reports operations that a server could not tell from each other.
pub(super) fn routes(model: &Model, sink: &mut Diagnostics) {
    let mut known: HashMap<String, (&Located<String>, &Place)> = HashMap::new();
    for operation in &model.operations {
        let Some(http) = &operation.http else {
            continue;
        };
        let route = route(http);
        if let Some((other, place)) = known.get(&route) {
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
        } else {
            known.insert(route, (&operation.name, &http.place));
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
    let mut query: Vec<String> = http
        .query
        .iter()
        .map(|(key, value)| match value {
            Some(value) => format!("{key}={value}"),
            None => key.clone(),
        })
        .collect();
    query.sort();
    for part in query {
        route.push('?');
        route.push_str(&part);
    }
    route
}
