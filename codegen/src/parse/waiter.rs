//! Waiters.

use super::{columns, is_name, name_of};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::fields::{Fields, wrong_kind};
use crate::language::{self, Form};
use crate::model::{Acceptor, Matcher, Waiter};
use crate::yaml::{Entry, Meaning, Node, Value};

const MIN_DELAY: u32 = 2;
const MAX_DELAY: u32 = 120;
/// The longest delay that is taken for one: a day.
const LONGEST: u32 = 86_400;

/// Reads the waiters of an operation, and says whether nothing else stands among them.
pub(super) fn waiters(fields: &Fields<'_>, sink: &mut Diagnostics) -> (Vec<Waiter>, bool) {
    let (entries, complete) = fields.map("waiters", Form::Waiters, sink);
    let (entries, in_place) = columns::in_place(entries, &columns::WAITERS, "waiters", sink);
    let waiters = entries
        .into_iter()
        .filter(|(_, is_cut)| !is_cut)
        .filter_map(|(entry, _)| waiter(entry, sink))
        .collect();
    (waiters, complete && in_place)
}

fn waiter(entry: &Entry, sink: &mut Diagnostics) -> Option<Waiter> {
    let name = name_of(entry);
    is_name(&name, "a waiter", sink);
    let fields = Fields::read(
        &entry.value,
        "a waiter",
        language::WAITER,
        &entry.place,
        sink,
    )?;
    let min_delay = fields.integer("min-delay", 1..=LONGEST, sink);
    let max_delay = fields.integer("max-delay", 1..=LONGEST, sink);
    let least = min_delay.as_ref().map_or(MIN_DELAY, |delay| delay.value);
    let most = max_delay
        .as_ref()
        .map_or(MAX_DELAY.max(least), |delay| delay.value);
    if let Some(found) = max_delay.as_ref().filter(|_| least > most) {
        let message = format!("`min-delay` is {least}, and `max-delay` is {most}");
        let place = min_delay
            .as_ref()
            .map_or(&found.place, |delay| &delay.place);
        let mut diagnostic = Diagnostic::error(Code::UpsideDown, place, message);
        if min_delay.is_some() {
            diagnostic = diagnostic.label(&found.place, "less than `min-delay`");
        }
        sink.push(diagnostic);
    }
    let before = sink.error_count();
    let acceptors = acceptors(&fields, sink);
    Some(Waiter {
        name,
        doc: fields.prose("doc", sink),
        min_delay: least,
        max_delay: most,
        acceptors,
        complete: sink.error_count() == before && fields.get("acceptors").is_some(),
    })
}

fn acceptors(fields: &Fields<'_>, sink: &mut Diagnostics) -> Vec<Acceptor> {
    let Some(entry) = fields.get("acceptors") else {
        return Vec::new();
    };
    match &entry.value.value {
        Value::List(items) if !items.is_empty() => items
            .iter()
            .filter_map(|item| acceptor(item, sink))
            .collect(),
        Value::List(_) => {
            let message = "a waiter without acceptors waits for nothing";
            sink.push(Diagnostic::error(
                Code::NothingThere,
                &entry.value.place,
                message,
            ));
            Vec::new()
        }
        _ => {
            let form = Form::TableList(language::ACCEPTOR);
            wrong_kind(&entry.value, "`acceptors`", form, sink);
            Vec::new()
        }
    }
}

fn acceptor(node: &Node, sink: &mut Diagnostics) -> Option<Acceptor> {
    let place = match &node.value {
        Value::Map(entries) => entries.first().map_or(&node.place, |entry| &entry.place),
        _ => &node.place,
    };
    let fields = Fields::read(node, "an acceptor", language::ACCEPTOR, place, sink)?;
    let state = fields.one_of("state", language::STATES, sink);
    let mut kinds = fields
        .known()
        .filter(|(key, _)| matches!(*key, "success" | "error" | "output"));
    let Some((key, kind)) = kinds.next() else {
        if !fields.has_unknown_keys() {
            let message = "an acceptor needs something to look at";
            sink.push(
                Diagnostic::error(Code::MissingKey, place, message)
                    .help("give it one of the keys `success`, `error` or `output`"),
            );
        }
        return None;
    };
    if let Some((_, second)) = kinds.next() {
        let message = format!(
            "an acceptor looks at one thing, and here are `{}` and `{}`",
            kind.key, second.key
        );
        sink.push(
            Diagnostic::error(Code::Exclusive, &second.place, message)
                .label(&kind.place, "the other one")
                .help("write an acceptor for each"),
        );
        return None;
    }
    let matcher = matcher(&fields, key, kind, sink)?;
    Some(Acceptor {
        state: state?.value,
        matcher,
    })
}

fn matcher(
    fields: &Fields<'_>,
    key: &str,
    kind: &Entry,
    sink: &mut Diagnostics,
) -> Option<Matcher> {
    match key {
        "success" => Some(Matcher::Success(fields.boolean("success", sink)?.value)),
        "error" => Some(Matcher::Error(fields.text("error", sink)?)),
        _ => {
            let output = language::OUTPUT;
            let fields = Fields::read(&kind.value, "`output`", output, &kind.place, sink)?;
            let path = fields.text("path", sink);
            let expected = expected(&fields, sink)?;
            Some(Matcher::Output {
                path: path?,
                expected,
            })
        }
    }
}

/// The value to compare with. A boolean or a number is compared as it is written, so it needs no
/// quotes.
fn expected(fields: &Fields<'_>, sink: &mut Diagnostics) -> Option<crate::model::Located<String>> {
    let node = &fields.get("equals")?.value;
    match node.as_scalar() {
        Some(scalar) if matches!(scalar.meaning(), Meaning::Boolean(_) | Meaning::Number) => {
            Some(crate::model::Located::new(scalar.text.clone(), &node.place))
        }
        _ => fields.text("equals", sink),
    }
}
