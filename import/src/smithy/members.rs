//! Members of structures, unions, requests, responses and errors.

use cistron_codegen::model::{Item, Located, Member, Members, Written};

use super::ast::{self, Shape, Traits};
use super::build::Builder;
use super::category::Category;
use super::kind::Kind;
use super::losses::Subject;
use super::{bindings, constraints, default, names, types};
use crate::json::Json;

/// What members belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Context {
    Structure,
    Union,
    Request,
    Response,
    Error,
}

/// The members of a shape. Those that would be in the body of a message that has none are left out,
/// and told of; `bodiless` is why there is none.
pub(super) fn members<'a, 'j>(
    builder: &mut Builder<'a, 'j, '_>,
    shape: &'a Shape<'j>,
    context: Context,
    bodiless: Option<&str>,
) -> Members {
    let mut has_token = false;
    let mut list = Vec::new();
    let names = names::of_members(builder.ast, shape);
    for (found, name) in shape.members.iter().zip(names) {
        if let Some(reason) = bodiless.filter(|_| bindings::is_in_body(found, context)) {
            let reason = format!("{reason}; the member is left out");
            let subject = Subject::member(shape, found);
            builder.losses.lose(subject, "smithy.api#http", reason);
            continue;
        }
        if let Some((feature, reason)) = bindings::refused_header(found, context) {
            let reason = format!("{reason}; the member is left out");
            let subject = Subject::member(shape, found);
            builder.losses.lose(subject, feature, reason);
            continue;
        }
        let mut made = member(builder, shape, found, context, name);
        // A request has one token at most.
        if made.idempotency_token.is_some() && std::mem::replace(&mut has_token, true) {
            made.idempotency_token = None;
            let reason = "a request has one token, and this is the second";
            let subject = Subject::member(shape, found);
            builder
                .losses
                .lose(subject, "smithy.api#idempotencyToken", reason);
        }
        list.push(made);
    }
    Members {
        list,
        complete: true,
        written: true,
    }
}

fn member<'a, 'j>(
    builder: &mut Builder<'a, 'j, '_>,
    shape: &'a Shape<'j>,
    member: &'a ast::Member<'j>,
    context: Context,
    name: String,
) -> Member {
    let subject = Subject::member(shape, member);
    let traits = &member.traits;
    let bindings = bindings::of_member(builder, traits, context);
    let is_label = context == Context::Request && traits.api("httpLabel").is_some();
    let json_name = traits.text("jsonName");
    // The name in JSON is of no use where a member stands elsewhere.
    let wire = json_name.filter(|_| bindings.is_empty() && !is_label);
    let wire = wire.unwrap_or(member.name);
    let is_elsewhere = !bindings.is_empty();
    let wire_name = (wire != name && !is_elsewhere).then(|| builder.located(wire, member.at));
    let held = constraints::of_member(builder, subject, member);
    let item = item(builder, subject, member, &held);
    let all: Vec<&Written> = held.all.iter().map(|found| &found.written).collect();
    let default = default::of_member(builder, subject, member, context, &all);
    let is_required = context != Context::Union && !is_label;
    let required = traits.api("required").filter(|_| is_required);
    let client_optional = client_optional(
        builder,
        subject,
        traits,
        // What is only used as a request is no input of itself.
        context == Context::Request && shape.traits.api("input").is_some(),
    );
    let client_optional =
        client_optional.filter(|_| required.is_none() && default.is_some() && !is_label);
    let token = token(builder, subject, member, context, &all);
    builder.losses.account(subject, traits);
    let name = builder.located(name, member.at);
    Member {
        wire_name: wire_name.map(Box::new),
        doc: builder.doc(traits),
        deprecated: Builder::deprecated(traits),
        required: required.map(|entry| Located::new(true, &builder.place(entry.at, &entry.key))),
        default: default.map(Box::new),
        client_optional,
        idempotency_token: token,
        bindings,
        ..Member::new(name, item)
    }
}

/// An item with what its place says of it.
pub(super) fn item<'j>(
    builder: &mut Builder<'_, 'j, '_>,
    subject: Subject<'j>,
    member: &ast::Member<'j>,
    held: &constraints::OfMember,
) -> Item {
    let shape = builder.ast.get(member.target.id);
    let bare = shape.filter(|_| held.loosened);
    let bare = bare.and_then(|shape| types::bare(builder, member.target, shape));
    // Whoever reads a looser constraint beside the name of a type may think that both hold.
    let mut item = match bare {
        Some(item) => Item {
            constraints: held.all.clone(),
            ..item
        },
        None => Item {
            constraints: held.own.clone(),
            ..builder.item(member.target)
        },
    };
    modifiers(
        builder,
        subject,
        &member.traits,
        member.target.id,
        &mut item,
    );
    let same = |name: &str| {
        let of_type = shape.and_then(|shape| shape.traits.text(name));
        of_type.is_some() && of_type == member.traits.text(name)
    };
    if same("timestampFormat") {
        item.timestamp_format = None;
    }
    item
}

/// Adds what traits say of an item beside its constraints.
pub(super) fn modifiers<'j>(
    builder: &mut Builder<'_, 'j, '_>,
    subject: Subject<'j>,
    traits: &Traits<'j>,
    target: &str,
    item: &mut Item,
) {
    let category = Category::of_target(builder.ast, target);
    item.sensitive |= traits.api("sensitive").is_some();
    if let Some(entry) = traits.api("timestampFormat") {
        let known = ["date-time", "http-date", "epoch-seconds"];
        match entry.value.as_text() {
            Some(format)
                if known.contains(&format) && category == Category::Simple("timestamp") =>
            {
                let format = builder.located(format, entry.value.at);
                item.timestamp_format = Some(Box::new(format));
            }
            _ => {
                let reason = "it is none of the formats of a spec, or stands on no timestamp";
                builder.losses.lose(subject, &entry.key, reason);
            }
        }
    }
    if let Some(entry) = traits.api("mediaType") {
        let holds = matches!(category, Category::Simple("string" | "blob"));
        match entry.value.as_text() {
            Some(media_type) if holds => {
                let media_type = builder.located(media_type, entry.value.at);
                item.media_type = Some(Box::new(media_type));
            }
            _ => {
                let reason = "it stands on something other than a string or a blob";
                builder.losses.lose(subject, &entry.key, reason);
            }
        }
    }
}

/// Where a member says that a client may leave it out whatever it has for a default. The members of
/// an input all do (Smithy 2.0, "Generated structure nullability").
fn client_optional<'j>(
    builder: &mut Builder<'_, 'j, '_>,
    subject: Subject<'j>,
    traits: &Traits<'j>,
    is_input: bool,
) -> Option<cistron_codegen::source::Place> {
    let said = traits.api("clientOptional");
    if let Some(entry) = said
        && traits.api("required").is_some()
    {
        let reason = "what a server insists on, a client has to give";
        builder.losses.lose(subject, &entry.key, reason);
    }
    let entry = said.or_else(|| traits.api("default").filter(|_| is_input))?;
    Some(builder.place(entry.at, &entry.key))
}

/// What a client makes for a token that is left out: UUIDs, with the least and with the greatest
/// digits.
const TOKENS: [&str; 2] = [
    "00000000-0000-4000-8000-000000000000",
    "ffffffff-ffff-4fff-bfff-ffffffffffff",
];

/// The place where a member says that a client makes a token for it.
fn token<'j>(
    builder: &mut Builder<'_, 'j, '_>,
    subject: Subject<'j>,
    member: &ast::Member<'j>,
    context: Context,
    constraints: &[&Written],
) -> Option<cistron_codegen::source::Place> {
    let entry = member.traits.api("idempotencyToken")?;
    // Elsewhere the trait says nothing (Smithy 2.0, "idempotencyToken trait").
    if context != Context::Request {
        return None;
    }
    let category = Category::of_target(builder.ast, member.target.id);
    let refused = TOKENS.iter().find_map(|token| {
        constraints
            .iter()
            .find_map(|written| written.refuses_text(token))
    });
    if let Some(reason) = refused {
        let reason = format!("a client makes a UUID, and a constraint refuses it: {reason}");
        builder.losses.lose(subject, &entry.key, reason);
        return None;
    }
    if category != Category::Simple("string") {
        let reason = format!("a token is a string, and this is {}", category.describe());
        builder.losses.lose(subject, &entry.key, reason);
        return None;
    }
    Some(builder.place(entry.at, &entry.key))
}

/// Whether a shape is a stream of events.
pub(super) fn is_event_stream(shape: &Shape<'_>) -> bool {
    shape.kind == Kind::Union && shape.traits.api("streaming").is_some()
}

/// The text at a key of a trait's value.
pub(super) fn text_at<'j>(json: &'j Json, key: &str) -> Option<&'j str> {
    json.get(key)?.as_text()
}
