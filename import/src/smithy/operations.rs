//! Operations.

use std::collections::HashMap;

use cistron_codegen::front;
use cistron_codegen::model::{Members, Operation};

use super::ast::{Member, Shape, Target};
use super::bindings::is_in_body;
use super::build::Builder;
use super::category::Category;
use super::kind::{Kind, UNIT};
use super::losses::Subject;
use super::members::{self, Context, is_event_stream};
use super::{http, pagination, traits, waiters};

/// An operation that a spec can have, and what it is made of.
pub(super) struct Carried<'a, 'j> {
    pub(super) shape: &'a Shape<'j>,
    line: http::Line,
    input: Option<&'a Shape<'j>>,
    output: Option<&'a Shape<'j>>,
    /// Its own errors.
    pub(super) errors: Vec<&'a Shape<'j>>,
}

/// Looks at what an operation is made of. Nothing is returned of one that a spec cannot have,
/// which is told of.
pub(super) fn carry<'a, 'j>(
    builder: &mut Builder<'a, 'j, '_>,
    shape: &'a Shape<'j>,
) -> Option<Carried<'a, 'j>> {
    let subject = Subject::shape(shape);
    let input = structure(builder, shape, "input");
    let output = structure(builder, shape, "output");
    let errors = errors(builder, shape);
    let line = match http::line(builder, shape) {
        Ok(line) => line,
        Err(reason) => {
            leave_out(builder, subject, "smithy.api#http", &reason);
            return None;
        }
    };
    for member in [input, output]
        .into_iter()
        .flatten()
        .flat_map(|shape| &shape.members)
    {
        if let Some((feature, reason)) = refused(builder, member) {
            leave_out(builder, subject, feature, reason);
            return None;
        }
    }
    if let Some(name) = label_without_place(shape, input, line.http.method.as_str()) {
        let method = &line.http.method;
        let reason = format!(
            "the member `{name}` of the host would be in the body, and a {method} request has none"
        );
        leave_out(builder, subject, "smithy.api#hostLabel", &reason);
        return None;
    }
    Some(Carried {
        shape,
        line,
        input,
        output,
        errors,
    })
}

/// Tells of an operation that a spec cannot have.
fn leave_out<'j>(
    builder: &mut Builder<'_, 'j, '_>,
    subject: Subject<'j>,
    feature: &str,
    reason: &str,
) {
    builder.left_out.push((subject, reason.to_owned()));
    let reason = format!("{reason}; the operation is left out");
    builder.losses.lose(subject, feature, reason);
}

/// The member that is a label of the host and nowhere else, in a request without a body.
fn label_without_place<'j>(
    shape: &Shape<'j>,
    input: Option<&Shape<'j>>,
    method: &str,
) -> Option<&'j str> {
    let endpoint = shape.traits.api("endpoint")?;
    let prefix = members::text_at(&endpoint.value, "hostPrefix")?;
    let mut members = input?.members.iter();
    let has_no_body = matches!(method, "GET" | "HEAD");
    let is_lost = |member: &&Member<'j>| {
        prefix.contains(&format!("{{{}}}", member.name))
            && is_in_body(member, Context::Request)
            && member.traits.api("httpPayload").is_none()
    };
    members
        .find(is_lost)
        .filter(|_| has_no_body)
        .map(|member| member.name)
}

/// Why a message cannot be in a spec because of a member.
fn refused(
    builder: &Builder<'_, '_, '_>,
    member: &Member<'_>,
) -> Option<(&'static str, &'static str)> {
    let shape = builder.ast.get(member.target.id);
    if shape.is_some_and(is_event_stream) {
        let reason = "events are not one request and one response";
        return Some(("smithy.api#streaming", reason));
    }
    let category = Category::of_target(builder.ast, member.target.id);
    let is_payload = member.traits.api("httpPayload").is_some();
    let fits = match category {
        Category::Simple(name) => ["string", "blob", "document"].contains(&name),
        Category::List | Category::Map | Category::IntEnum => false,
        _ => true,
    };
    (is_payload && !fits).then_some((
        "smithy.api#httpPayload",
        "a payload is a text, bytes, a document, a structure or a union",
    ))
}

/// The structure of a request or a response.
fn structure<'a, 'j>(
    builder: &mut Builder<'a, 'j, '_>,
    shape: &'a Shape<'j>,
    key: &str,
) -> Option<&'a Shape<'j>> {
    let json = shape.json.get(key)?;
    let target = super::ast::target(json, json.at, builder.found)?;
    if target.id == UNIT {
        return None;
    }
    of_kind_structure(builder, target)
}

fn of_kind_structure<'a, 'j>(
    builder: &mut Builder<'a, 'j, '_>,
    target: Target<'j>,
) -> Option<&'a Shape<'j>> {
    let found = builder.data(target)?;
    if found.kind == Kind::Structure {
        return Some(found);
    }
    let message = format!(
        "here stands the id of a structure, and {} is {}",
        cistron_codegen::diagnostic::quoted(target.id),
        found.kind.describe()
    );
    let code = cistron_codegen::diagnostic::Code::SmithyShape;
    builder.found.error(code, target.at, target.id, message);
    None
}

/// The errors of an operation or a service that a spec can have, each once.
pub(super) fn errors<'a, 'j>(
    builder: &mut Builder<'a, 'j, '_>,
    shape: &'a Shape<'j>,
) -> Vec<&'a Shape<'j>> {
    let targets = super::service::all_targets(
        builder.ast,
        shape,
        "errors",
        builder.inherited,
        builder.found,
    );
    let mut all: Vec<&Shape<'j>> = Vec::new();
    for target in targets {
        let Some(error) = of_kind_structure(builder, target) else {
            continue;
        };
        if all.iter().any(|known| known.id == error.id) {
            continue;
        }
        if error.traits.api("error").is_none() {
            let id = cistron_codegen::diagnostic::quoted(target.id);
            let message = format!("{id} is no error: it has no trait `error`");
            let code = cistron_codegen::diagnostic::Code::SmithyShape;
            builder.found.once(code, target.at, target.id, message);
            continue;
        }
        let status = super::errors::status(error);
        if (400..=599).contains(&status) {
            all.push(error);
        } else {
            let reason = format!(
                "an error has a status from 400 to 599, and this one has {status}; the error is left out"
            );
            let subject = Subject::shape(error);
            builder.losses.lose(subject, "smithy.api#httpError", reason);
        }
    }
    all
}

/// The operation as it is in the spec; `errors` are the names of its own errors.
pub(super) fn operation<'a, 'j>(
    builder: &mut Builder<'a, 'j, '_>,
    carried: Carried<'a, 'j>,
    service: &Shape<'j>,
    name: &str,
    errors: &[String],
) -> Operation {
    let shape = carried.shape;
    let subject = Subject::shape(shape);
    let (method, status) = (carried.line.http.method.as_str(), carried.line.status);
    let no_request =
        matches!(method, "GET" | "HEAD").then(|| format!("a {method} request has no body"));
    let no_response = if method == "HEAD" {
        Some("a response to HEAD has no body".to_owned())
    } else {
        matches!(status, 204 | 205).then(|| format!("a response of status {status} has no body"))
    };
    let request = message(
        builder,
        carried.input,
        Context::Request,
        no_request.as_deref(),
    );
    let response = message(
        builder,
        carried.output,
        Context::Response,
        no_response.as_deref(),
    );
    builder.losses.account(subject, &shape.traits);
    let made = Operation {
        name: builder.located(name, shape.at),
        doc: builder.doc(&shape.traits),
        http: Some(carried.line.http),
        status: carried.line.status,
        host_prefix: http::host_prefix(builder, shape),
        readonly: shape.traits.api("readonly").is_some(),
        idempotent: shape.traits.api("idempotent").is_some(),
        deprecated: Builder::deprecated(&shape.traits),
        pagination: None,
        waiters: Vec::new(),
        request,
        response,
        errors: errors
            .iter()
            .map(|name| builder.located(name.clone(), shape.at))
            .collect(),
        complete: true,
    };
    let around = pagination::Around {
        input: carried.input,
        output: carried.output,
        shape,
    };
    Operation {
        pagination: pagination::pagination(builder, &around, service, &made),
        waiters: waiters::waiters(builder, &around, &made),
        ..made
    }
}

fn message<'a, 'j>(
    builder: &mut Builder<'a, 'j, '_>,
    shape: Option<&'a Shape<'j>>,
    context: Context,
    bodiless: Option<&str>,
) -> Members {
    let Some(shape) = shape else {
        return Members {
            list: Vec::new(),
            complete: true,
            written: false,
        };
    };
    whole(builder, shape);
    members::members(builder, shape, context, bodiless)
}

/// Takes stock of what is said of a message as a whole.
pub(super) fn whole<'j>(builder: &mut Builder<'_, 'j, '_>, shape: &Shape<'j>) {
    let subject = Subject::shape(shape);
    let losses = &mut builder.losses;
    losses.account(subject, &shape.traits);
    if let Some(entry) = shape.traits.api("sensitive") {
        let reason = "a request, a response or an error is not redacted as a whole";
        losses.lose(subject, &entry.key, reason);
    }
    // An error has documentation of its own.
    if shape.traits.api("error").is_none() {
        losses.pass_over_words(subject, &shape.traits, traits::WHOLES);
    }
}

/// Leaves out the operations whose host alone tells them from another one, which is told of. Those
/// that nothing tells apart are a mistake of the model.
pub(super) fn apart_by_host<'a, 'j>(
    builder: &mut Builder<'a, 'j, '_>,
    carried: &mut Vec<Carried<'a, 'j>>,
) {
    let host = |shape: &Shape<'j>| {
        let entry = shape.traits.api("endpoint")?;
        members::text_at(&entry.value, "hostPrefix")
    };
    let mut known: HashMap<String, &'a Shape<'j>> = HashMap::new();
    carried.retain(|carried| {
        let route = front::route(&carried.line.http);
        let first = *known.entry(route).or_insert(carried.shape);
        if host(first) == host(carried.shape) {
            return true;
        }
        let reason = format!(
            "the host alone tells it from `{}`, and a server does not look there",
            first.name()
        );
        let subject = Subject::shape(carried.shape);
        leave_out(builder, subject, "smithy.api#endpoint", &reason);
        false
    });
}
