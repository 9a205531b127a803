//! Operations.

use cistron_codegen::model::{
    Acceptor, Located, Matcher, Meaning, Operation, Pagination, Scalar, Style, Waiter,
};

use super::items;
use super::tree::{Map, Tree};

/// The status of a response where nothing else is said.
const OK: u16 = 200;
/// The shortest and the longest time between two attempts where nothing else is said.
const DELAYS: (u32, u32) = (2, 120);

/// An operation.
pub(super) fn operation(operation: &Operation) -> Tree {
    let mut map = Map {
        doc: operation.doc.clone(),
        ..Map::block()
    };
    if let Some(http) = &operation.http {
        map.text("http", &format!("{} {}", http.method, http.uri));
    }
    if operation.status != OK {
        map.raw("status", operation.status);
    }
    if let Some(prefix) = &operation.host_prefix {
        map.text("host-prefix", &prefix.value.text);
    }
    map.flag("readonly", operation.readonly);
    map.flag("idempotent", operation.idempotent);
    map.deprecated(operation.deprecated.as_deref());
    if let Some(pagination) = &operation.pagination {
        map.add("paginated", paginated(pagination));
    }
    for (key, members) in [
        ("request", &operation.request),
        ("response", &operation.response),
    ] {
        if members.written {
            map.add(key, items::members(members));
        }
    }
    if !operation.errors.is_empty() {
        let names = operation.errors.iter().map(Located::as_str);
        map.add("errors", Tree::names(names));
    }
    if !operation.waiters.is_empty() {
        let mut waiters = Map::block();
        for found in &operation.waiters {
            waiters.add(found.name.as_str(), waiter(found));
        }
        map.add("waiters", Tree::Map(waiters));
    }
    Tree::Map(map)
}

fn paginated(pagination: &Pagination) -> Tree {
    let mut map = Map::default();
    for (key, name) in [
        ("input-token", &pagination.input_token),
        ("output-token", &pagination.output_token),
        ("items", &pagination.items),
        ("page-size", &pagination.page_size),
    ] {
        if let Some(name) = name {
            map.text(key, name.as_str());
        }
    }
    Tree::Map(map)
}

fn waiter(waiter: &Waiter) -> Tree {
    let mut map = Map {
        doc: waiter.doc.clone(),
        ..Map::block()
    };
    let (min_delay, max_delay) = DELAYS;
    if waiter.min_delay != min_delay {
        map.raw("min-delay", waiter.min_delay);
    }
    if waiter.max_delay != max_delay.max(waiter.min_delay) {
        map.raw("max-delay", waiter.max_delay);
    }
    let acceptors = waiter.acceptors.iter().map(acceptor).collect();
    map.add("acceptors", Tree::List(acceptors));
    Tree::Map(map)
}

fn acceptor(acceptor: &Acceptor) -> Tree {
    let mut map = Map::default();
    map.text("state", &acceptor.state);
    match &acceptor.matcher {
        Matcher::Success(success) => map.raw("success", success),
        Matcher::Error(name) => map.text("error", name.as_str()),
        Matcher::Output { path, expected } => {
            let mut output = Map::default();
            output.text("path", path.as_str());
            output.add("equals", expectation(expected.as_str()));
            map.add("output", Tree::Map(output));
        }
    }
    Tree::Map(map)
}

/// What is expected of a member. A boolean or a number needs no quotes.
fn expectation(text: &str) -> Tree {
    let is_raw = matches!(
        Scalar::new(text, Style::Plain).meaning(),
        Meaning::Boolean(_) | Meaning::Number
    );
    if is_raw {
        Tree::Raw(text.to_owned())
    } else {
        Tree::Text(text.to_owned())
    }
}
