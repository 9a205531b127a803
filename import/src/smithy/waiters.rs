//! Waiters.

use cistron_codegen::model::{Acceptor, Matcher, Operation, Waiter};

use super::build::Builder;
use super::category::Category;
use super::losses::Subject;
use super::names::is_name;
use super::pagination::{Around, follow};
use super::{enums, traits};
use crate::json::{Entry, Json, Value};
use crate::markdown::markdown;

const WAITABLE: &str = "smithy.waiters#waitable";
/// The shortest and the longest time between two attempts where nothing else is said.
const DELAYS: (u32, u32) = (2, 120);

/// The waiters of an operation that a spec can have.
pub(super) fn waiters<'j>(
    builder: &mut Builder<'_, 'j, '_>,
    around: &Around<'_, 'j>,
    operation: &Operation,
) -> Vec<Waiter> {
    let Some(entry) = around.shape.traits.get(WAITABLE) else {
        return Vec::new();
    };
    let mut all = Vec::new();
    for entry in entry.value.as_map().unwrap_or_default() {
        let subject = Subject::shape(around.shape);
        if entry.value.get("tags").is_some() {
            let feature = format!("{WAITABLE}$tags");
            builder.losses.pass_over(subject, &feature, traits::MODEL);
        }
        if entry
            .value
            .get("deprecated")
            .is_some_and(|json| json.value == Value::Boolean(true))
        {
            let reason = format!("the waiter `{}` is not deprecated by itself", entry.key);
            builder.losses.lose(subject, WAITABLE, reason);
        }
        match waiter(builder, around, operation, entry) {
            Ok(waiter) => all.push(waiter),
            Err(reason) => {
                let reason = format!("the waiter `{}` is left out: {reason}", entry.key);
                builder.losses.lose(subject, WAITABLE, reason);
            }
        }
    }
    all
}

fn waiter<'j>(
    builder: &Builder<'_, 'j, '_>,
    around: &Around<'_, 'j>,
    operation: &Operation,
    entry: &'j Entry,
) -> Result<Waiter, String> {
    if !is_name(&entry.key) {
        return Err("its name can be none in a spec".to_owned());
    }
    let delay = |key: &str| -> Result<Option<u32>, String> {
        let Some(json) = entry.value.get(key) else {
            return Ok(None);
        };
        let delay = json.as_number().and_then(|digits| digits.parse().ok());
        let delay = delay.filter(|delay| (1..=86_400).contains(delay));
        delay
            .map(Some)
            .ok_or_else(|| format!("`{key}` is not from one second to a day"))
    };
    let min_delay = delay("minDelay")?.unwrap_or(DELAYS.0);
    let max_delay = delay("maxDelay")?.unwrap_or(DELAYS.1.max(min_delay));
    if min_delay > max_delay {
        return Err("`minDelay` is more than `maxDelay`".to_owned());
    }
    let list = entry.value.get("acceptors").and_then(Json::as_list);
    let acceptors = list
        .unwrap_or_default()
        .iter()
        .map(|json| acceptor(builder, around, operation, json))
        .collect::<Result<Vec<Acceptor>, String>>()?;
    if !acceptors.iter().any(|found| found.state == "success") {
        return Err("nothing ends it well".to_owned());
    }
    let doc = entry.value.get("documentation").and_then(Json::as_text);
    Ok(Waiter {
        name: builder.located(entry.key.clone(), entry.at),
        doc: doc.and_then(markdown),
        min_delay,
        max_delay,
        acceptors,
        complete: true,
    })
}

fn acceptor<'j>(
    builder: &Builder<'_, 'j, '_>,
    around: &Around<'_, 'j>,
    operation: &Operation,
    json: &'j Json,
) -> Result<Acceptor, String> {
    let state = json.get("state").and_then(Json::as_text);
    let state = state.filter(|state| ["success", "failure", "retry"].contains(state));
    let state = state.ok_or("an acceptor has no state of `success`, `failure` or `retry`")?;
    let matcher = json.get("matcher").and_then(Json::as_map);
    let Some([matcher]) = matcher else {
        return Err("the matcher of an acceptor has not one key, but none or several".to_owned());
    };
    let matcher = match (matcher.key.as_str(), &matcher.value.value) {
        ("success", Value::Boolean(value)) => Matcher::Success(*value),
        ("errorType", Value::Text(id)) => {
            let name = id.split_once('#').map_or(id.as_str(), |(_, name)| name);
            let known = operation.errors.iter().any(|error| error.value == name);
            if !known {
                return Err(format!("the operation never ends in `{name}`"));
            }
            Matcher::Error(builder.located(name, matcher.value.at))
        }
        ("output", _) => output(builder, around, operation, &matcher.value)?,
        (other, _) => return Err(format!("an acceptor cannot look at `{other}`")),
    };
    Ok(Acceptor {
        state: state.to_owned(),
        matcher,
    })
}

fn output<'j>(
    builder: &Builder<'_, 'j, '_>,
    around: &Around<'_, 'j>,
    operation: &Operation,
    json: &'j Json,
) -> Result<Matcher, String> {
    let part = |key: &str| json.get(key).and_then(Json::as_text);
    let path = part("path").unwrap_or_default();
    let expected = part("expected").unwrap_or_default();
    let is_path = |character: char| character.is_ascii_alphanumeric() || "_.".contains(character);
    if path.is_empty() || !path.chars().all(is_path) {
        return Err(format!(
            "`{path}` is an expression, and a spec has paths alone"
        ));
    }
    let comparator = part("comparator").unwrap_or_default();
    if !["stringEquals", "booleanEquals"].contains(&comparator) {
        return Err(format!("a spec does not compare by `{comparator}`"));
    }
    let end = follow(builder, around.output, &operation.response.list, path)?;
    let category = Category::of_target(builder.ast, end.target);
    let fits = match category {
        Category::Simple("boolean") => comparator == "booleanEquals",
        Category::Simple("string") | Category::Enum => comparator == "stringEquals",
        _ => false,
    };
    if !fits {
        return Err(format!("`{path}` is {}", category.describe()));
    }
    let shape = builder
        .ast
        .get(end.target)
        .filter(|_| category == Category::Enum);
    if shape.is_some_and(|shape| !enums::has_text(shape, expected)) {
        return Err(format!("`{expected}` is not a value of the enum `{path}`"));
    }
    Ok(Matcher::Output {
        path: builder.located(end.path, json.at),
        expected: builder.located(expected, json.at),
    })
}
