//! Members of structures, unions, requests, responses and errors.

use super::default;
use super::names::{self, Field, Named, Namespace};
use super::resolve::{Types, Use};
use super::seen::Seen;
use crate::checked::{self, Binding, Presence, Shape};
use crate::constraint::{Category, Sample, breaks};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::model::{Located, Member, Members};
use crate::source::Place;

/// What members belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Context {
    Structure,
    Union,
    Request,
    Response,
    Error,
}

impl Context {
    /// The owner of the members in words.
    pub(super) fn describe(self) -> &'static str {
        match self {
            Self::Structure => "a structure",
            Self::Union => "a union",
            Self::Request => "a request",
            Self::Response => "a response",
            Self::Error => "an error",
        }
    }
}

/// A member whose type is resolved.
#[derive(Debug)]
pub(super) struct Resolved<'m> {
    pub(super) written: &'m Member,
    /// Absent where it could not be resolved, which was reported.
    pub(super) found: Option<Use>,
    pub(super) binding: Binding,
    presence: Presence,
    field: Field,
    variant: String,
}

/// Resolves members. Those of requests, responses and errors are bound afterwards.
pub(super) fn resolve<'m>(
    types: &mut Types<'_>,
    members: &'m Members,
    context: Context,
    sink: &mut Diagnostics,
) -> Vec<Resolved<'m>> {
    let mut rust_names = Namespace::default();
    let mut wire_names = Seen::default();
    let mut all = Vec::with_capacity(members.list.len());
    for written in &members.list {
        let found = types.item(&written.item, sink);
        let wire_name = written.wire_name();
        if let Some(first) = wire_names.before(wire_name.as_str(), &wire_name.place) {
            sink.push(wire_name_twice(wire_name.as_str(), &wire_name.place, first));
        }
        all.push(Resolved {
            presence: presence(types, written, found.as_ref(), context, sink),
            field: field(written, context, &mut rust_names, sink),
            variant: variant(written, context, &mut rust_names, sink),
            written,
            found,
            binding: Binding::Body,
        });
        token(all.last(), context, sink);
    }
    one_token(&all, context, sink);
    all
}

fn wire_name_twice(name: &str, place: &Place, first: &Place) -> Diagnostic {
    let message = format!("two members are {} on the wire", quoted(name));
    Diagnostic::error(Code::WireNameTwice, place, message).label(first, "first here")
}

const RENAME: &str = "rename one of them, and keep its name on the wire with `wire-name`";
const NAME: &str = "choose another name, and keep this one on the wire with `wire-name`";

fn the_member(name: &Located<String>) -> Named<'_> {
    Named {
        what: "the member",
        name: Some(name.as_str()),
    }
}

fn field<'m>(
    written: &'m Member,
    context: Context,
    taken: &mut Namespace<'m>,
    sink: &mut Diagnostics,
) -> Field {
    let name = &written.name;
    if context == Context::Union {
        return Field {
            name: String::new(),
            setter: String::new(),
        };
    }
    let found = names::field(name.as_str());
    let rust_name = names::or_report(found.as_ref().map(|f| f.name.clone()), name, NAME, sink);
    taken.claim(&rust_name, the_member(name), &name.place, RENAME, sink);
    found.unwrap_or(Field {
        name: rust_name,
        setter: String::new(),
    })
}

fn variant<'m>(
    written: &'m Member,
    context: Context,
    taken: &mut Namespace<'m>,
    sink: &mut Diagnostics,
) -> String {
    let name = &written.name;
    if context != Context::Union {
        return String::new();
    }
    let rust_name = names::or_report(names::upper_camel(name.as_str()), name, NAME, sink);
    taken.claim(&rust_name, the_member(name), &name.place, RENAME, sink);
    rust_name
}

/// Whether a member must be there, apart from labels, which always must.
fn presence(
    types: &Types<'_>,
    written: &Member,
    found: Option<&Use>,
    context: Context,
    sink: &mut Diagnostics,
) -> Presence {
    let required = written.required.as_ref().filter(|required| required.value);
    if context == Context::Union {
        if let Some(required) = &written.required {
            let message = "a member of a union is there or another one is, so it is not `required`";
            sink.push(Diagnostic::error(
                Code::DoesNotApply,
                &required.place,
                message,
            ));
        }
        if let Some(default) = &written.default {
            let message = "a member of a union is there or another one is, so it has no `default`";
            sink.push(Diagnostic::error(
                Code::DefaultMisplaced,
                &default.place,
                message,
            ));
        }
        return Presence::Required;
    }
    let Some(default) = &written.default else {
        if let Some(place) = &written.client_optional {
            let message = "a member without a `default` is optional or it is not, and `client-optional` says nothing";
            sink.push(
                Diagnostic::error(Code::DoesNotApply, place, message)
                    .help("leave it out, or give the member a `default`"),
            );
        }
        return match required {
            Some(_) => Presence::Required,
            None => Presence::Optional,
        };
    };
    if let (Some(required), Some(place)) = (required, &written.client_optional) {
        let message = "a member is `required`, or a client may leave it out";
        sink.push(
            Diagnostic::error(Code::Exclusive, place, message)
                .label(&required.place, "required here")
                .help("leave one of them out"),
        );
    }
    let value = found.and_then(|found| default::read(types, &default.value, found, sink));
    value.map_or(Presence::Optional, Presence::Default)
}

/// What a client makes for a token that is left out: UUIDs of version 4 (RFC 9562), with the least
/// and with the greatest digits.
const TOKENS: [&str; 2] = [
    "00000000-0000-4000-8000-000000000000",
    "ffffffff-ffff-4fff-bfff-ffffffffffff",
];

/// An idempotency token is a string of a request, which a made one fits.
fn token(member: Option<&Resolved<'_>>, context: Context, sink: &mut Diagnostics) {
    let Some((member, place)) =
        member.and_then(|member| Some((member, member.written.idempotency_token.as_ref()?)))
    else {
        return;
    };
    let category = member.found.as_ref().map(|found| found.category);
    let message = match (context, category) {
        (Context::Request, None) => return,
        (Context::Request, Some(Category::String | Category::Newtype)) => {
            let constraints = member.found.iter().flat_map(|found| &found.constraints);
            let broken = constraints
                .flat_map(|constraint| TOKENS.map(|token| breaks(constraint, Sample::Text(token))))
                .flatten()
                .next();
            let Some(reason) = broken else { return };
            format!("a client makes a UUID for this token, and the constraint refuses it: {reason}")
        }
        (Context::Request, Some(category)) => {
            format!(
                "an idempotency token is a string, and this is {}",
                category.describe()
            )
        }
        _ => format!(
            "an idempotency token is a member of a request, and this is a member of {}",
            context.describe()
        ),
    };
    sink.push(Diagnostic::error(Code::IdempotencyToken, place, message));
}

fn one_token(members: &[Resolved<'_>], context: Context, sink: &mut Diagnostics) {
    if context != Context::Request {
        return;
    }
    let mut tokens = members
        .iter()
        .filter_map(|member| member.written.idempotency_token.as_ref());
    let Some(first) = tokens.next() else { return };
    for place in tokens {
        let message = "a request has one idempotency token";
        sink.push(
            Diagnostic::error(Code::IdempotencyToken, place, message).label(first, "the other one"),
        );
    }
}

impl Resolved<'_> {
    /// Takes the member for a label of the URI, so that it has to be there.
    pub(super) fn bind_to_label(&mut self, sink: &mut Diagnostics) {
        self.binding = Binding::Label;
        let optional = self.written.required.as_ref().filter(|found| !found.value);
        let default = self.written.default.as_ref().map(|found| &found.place);
        if let Some(place) = optional.map(|found| &found.place).or(default) {
            let name = quoted(self.written.wire_name().as_str());
            let message = format!("{name} is a label of the URI, so it is always there");
            let key = if optional.is_some() {
                "required: false"
            } else {
                "default"
            };
            sink.push(
                Diagnostic::error(Code::LabelOptional, place, message)
                    .help(format!("leave `{key}` out")),
            );
        }
        self.presence = Presence::Required;
    }

    /// A payload that is a stream is always there, and stands in no error.
    pub(super) fn bind_to_payload(&mut self, context: Context, sink: &mut Diagnostics) {
        let category = self.found.as_ref().map(|found| found.category);
        if category != Some(Category::Stream) {
            return;
        }
        if context == Context::Error {
            let name = &self.written.name;
            let message = format!(
                "{} is a stream, and an error is read whole",
                quoted(name.as_str())
            );
            sink.push(super::resolve::streaming(&name.place, message));
        }
        self.presence = Presence::Required;
    }

    /// Whether the member may be absent.
    pub(super) fn is_optional(&self) -> bool {
        self.presence != Presence::Required
    }

    /// The member as it is emitted.
    pub(super) fn finish(self) -> checked::Member {
        let written = self.written;
        // What stands in for a member that was reported is never emitted.
        let item = match self.found {
            Some(found) => found.item(),
            None => checked::Item {
                shape: Shape::Document,
                constraints: Vec::new(),
                sensitive: false,
                named: None,
            },
        };
        let has_default = matches!(self.presence, Presence::Default(_));
        let is_required = written.required.as_ref().is_some_and(|found| found.value);
        checked::Member {
            name: written.name.value.clone(),
            wire_name: written.wire_name().value.clone(),
            rust_name: self.field.name,
            setter_name: self.field.setter,
            place: written.name.place,
            doc: written.doc.clone(),
            deprecated: written.deprecated.clone(),
            item,
            presence: self.presence,
            insisted_on: has_default && is_required,
            client_optional: has_default && written.client_optional.is_some(),
            boxed: false,
            binding: self.binding,
            idempotency_token: written.idempotency_token.is_some(),
        }
    }

    /// The member as a variant of a union.
    pub(super) fn finish_variant(self) -> checked::Variant {
        checked::Variant {
            rust_name: self.variant.clone(),
            member: self.finish(),
        }
    }
}

/// Members of structures and unions always stand in JSON.
pub(super) fn all_in_json(members: &[Resolved<'_>], context: Context, sink: &mut Diagnostics) {
    for member in members {
        for binding in &member.written.bindings {
            let key = binding.value.key();
            let message = format!(
                "a member of {} stands in JSON, so `{key}` says nothing",
                context.describe()
            );
            sink.push(
                Diagnostic::error(Code::BindingMisplaced, &binding.place, message)
                    .help("only the members of a request, a response or an error stand elsewhere"),
            );
        }
        no_stream(member, sink);
    }
}

/// Reports a stream that stands in a body of JSON.
pub(super) fn no_stream(member: &Resolved<'_>, sink: &mut Diagnostics) {
    let category = member.found.as_ref().map(|found| found.category);
    if let Some(category @ (Category::Stream | Category::EventStream)) = category {
        let name = quoted(member.written.name.as_str());
        let message = format!(
            "{name} is {}, and stands beside other members",
            category.describe()
        );
        sink.push(super::resolve::streaming(
            &member.written.name.place,
            message,
        ));
    }
}
