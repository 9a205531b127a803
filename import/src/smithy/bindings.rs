//! Where the members of a message stand in it.

use cistron_codegen::front;
use cistron_codegen::model::{Binding, Located};

use super::ast::{Member, Traits};
use super::build::Builder;
use super::members::Context;

/// Where a member stands, if not in the body. In other places the traits say nothing (Smithy 2.0,
/// "HTTP bindings").
pub(super) fn of_member<'j>(
    builder: &Builder<'_, 'j, '_>,
    traits: &Traits<'j>,
    context: Context,
) -> Vec<Located<Binding>> {
    let (request, response) = (context == Context::Request, context == Context::Response);
    let is_message = request || response || context == Context::Error;
    let mut found = Vec::new();
    for entry in traits.iter() {
        let text = entry.value.as_text().unwrap_or_default().to_owned();
        let binding = match entry.key.strip_prefix("smithy.api#") {
            Some("httpQuery") if request => Binding::Query(text),
            // The map of a server has all parameters, those of other members too.
            Some("httpQueryParams") if request => Binding::QueryMap { all: true },
            Some("httpHeader") if is_message => Binding::Header(text),
            Some("httpPrefixHeaders") if is_message => Binding::PrefixHeaders(text),
            Some("httpPayload") if is_message => Binding::Payload,
            Some("httpResponseCode") if response => Binding::StatusCode,
            _ => continue,
        };
        found.push(Located::new(binding, &builder.place(entry.at, &entry.key)));
    }
    found
}

/// The trait that binds a member of a message to a header that a spec cannot have, and why not.
pub(super) fn refused_header(
    member: &Member<'_>,
    context: Context,
) -> Option<(&'static str, String)> {
    if matches!(context, Context::Structure | Context::Union) {
        return None;
    }
    let refused = |name: &'static str, is_prefix| {
        let text = member.traits.text(name)?;
        front::refused_header(text, is_prefix)
    };
    let header = refused("httpHeader", false).map(|reason| ("smithy.api#httpHeader", reason));
    header.or_else(|| {
        let reason = refused("httpPrefixHeaders", true)?;
        Some(("smithy.api#httpPrefixHeaders", reason))
    })
}

/// Whether a member of a message is in its body.
pub(super) fn is_in_body(member: &Member<'_>, context: Context) -> bool {
    let elsewhere: &[&str] = if context == Context::Request {
        &[
            "httpLabel",
            "httpQuery",
            "httpQueryParams",
            "httpHeader",
            "httpPrefixHeaders",
        ]
    } else {
        &["httpHeader", "httpPrefixHeaders", "httpResponseCode"]
    };
    !elsewhere
        .iter()
        .any(|name| member.traits.api(name).is_some())
}
