//! The whole of a spec, from the header to the errors.

use std::collections::HashMap;

use cistron_codegen::diagnostic::{Code, Severity, quoted};
use cistron_codegen::front;
use cistron_codegen::model::{ErrorDefinition, Model, Operation};

use super::ast::{self, Ast, Shape};
use super::build::Builder;
use super::found::Found;
use super::losses::Subject;
use super::members::text_at;
use super::names::Names;
use super::operations::{self, Carried};
use super::{Imported, Options, mixins, service, traits};
use crate::json::{Entry, Json};

/// Makes the spec of the service that is asked for.
pub(super) fn spec(root: &Json, options: &Options, found: &mut Found<'_>) -> Option<Imported> {
    let (mut shapes, applied) = ast::read(root, found);
    let inherited = mixins::flatten(&mut shapes, &applied, found);
    let service = service::choose(&shapes, options, found)?;
    let every = service::operations(&shapes, service, &inherited, found);
    let chosen = service::select(every.operations.clone(), options, found);
    let (names, refused) = renames(&shapes, service, found);
    let mut builder = Builder::new(&shapes, &inherited, found, Names::new(names));
    for entry in refused {
        let subject = Subject {
            shape: &entry.key,
            member: None,
            at: entry.at,
        };
        let reason = "only a type has another name in a service; this one keeps its own";
        builder.losses.lose(subject, "rename", reason);
    }
    for resource in &every.resources {
        let subject = Subject::shape(resource);
        builder.losses.account(subject, &resource.traits);
        builder
            .losses
            .pass_over_words(subject, &resource.traits, traits::WHOLES);
    }
    for (id, entry) in &shapes.strange {
        let subject = Subject {
            shape: id,
            member: None,
            at: entry.at,
        };
        let reason = format!("{} is no key of a shape of this kind", quoted(&entry.key));
        builder.losses.lose(subject, "key", reason);
    }
    let model = model(&mut builder, service, &every.operations, chosen);
    let left_out = std::mem::take(&mut builder.left_out);
    let (lost, ignored) = builder.losses.finish();
    // What was asked for is there, or that it is not is told.
    let nothing = model.operations.is_empty() && !every.operations.is_empty();
    let is_told = nothing || options.operations.is_some();
    if is_told && !found.sink.has_errors() {
        let code = if options.operations.is_some() {
            Code::NoSuchOperation
        } else {
            Code::SmithyService
        };
        for (subject, reason) in left_out {
            let name = quoted(ast::name_of(subject.shape));
            let message = format!("the operation {name} cannot be imported: {reason}");
            found.error(code, subject.at, subject.shape, message);
        }
    }
    // What is wrong with the model even so is told as of any spec, at its place in the model.
    if !found.sink.has_errors() {
        let wrong = front::check(model.clone()).into_iter();
        for mut diagnostic in wrong.filter(|found| found.severity == Severity::Error) {
            // What else there is to say speaks of how a spec is written.
            let help = diagnostic.help.take();
            diagnostic.help = help.filter(|help| help.starts_with("did you mean"));
            diagnostic.note = None;
            // A shape that is written out in two places is told of once.
            if !found.sink.as_slice().contains(&diagnostic) {
                found.sink.push(diagnostic);
            }
        }
    }
    Some(Imported {
        model,
        lost,
        ignored,
    })
}

/// The names that a service gives to shapes of its closure. What is no type keeps its name, which is
/// sent or is called; it comes second.
fn renames<'j>(
    ast: &Ast<'j>,
    service: &Shape<'j>,
    found: &mut Found<'_>,
) -> (HashMap<&'j str, &'j str>, Vec<&'j Entry>) {
    let (mut names, mut refused) = (HashMap::new(), Vec::new());
    let Some(json) = service.json.get("rename") else {
        return (names, refused);
    };
    for entry in found.map(json, "`rename`").unwrap_or_default() {
        let Some(name) = found.text(&entry.value, "a new name") else {
            continue;
        };
        match ast.get(&entry.key) {
            None => {
                let target = ast::Target {
                    id: &entry.key,
                    at: entry.at,
                };
                ast.no_such_shape(target, found);
            }
            Some(shape) if !shape.kind.is_data() || shape.traits.api("error").is_some() => {
                refused.push(entry);
            }
            Some(_) => {
                names.insert(entry.key.as_str(), name);
            }
        }
    }
    (names, refused)
}

/// How many operations a service has before it is worth while to say what all their errors are.
const MANY: usize = 3;

fn model<'a, 'j>(
    builder: &mut Builder<'a, 'j, '_>,
    service: &'a Shape<'j>,
    every: &[&'a Shape<'j>],
    chosen: Vec<&'a Shape<'j>>,
) -> Model {
    let common = common_errors(builder, service, every);
    let mut carried: Vec<Carried<'a, 'j>> = chosen
        .into_iter()
        .filter_map(|shape| operations::carry(builder, shape))
        .collect();
    operations::apart_by_host(builder, &mut carried);
    let service_name = builder.names.service(service.id);
    let (errors, error_names) = errors(builder, &common, &carried);
    let name_of = |shape: &Shape<'j>| error_names.get(shape.id).cloned().unwrap_or_default();
    let mut made: Vec<Operation> = Vec::new();
    let named: Vec<(Carried<'a, 'j>, String)> = carried
        .into_iter()
        .map(|carried| {
            let name = builder.names.operation(carried.shape.id);
            (carried, name)
        })
        .collect();
    for (carried, name) in named {
        let is_own = |shape: &&&Shape<'j>| !common.iter().any(|known| known.id == shape.id);
        let own: Vec<String> = carried
            .errors
            .iter()
            .filter(is_own)
            .map(|shape| name_of(shape))
            .collect();
        made.push(operations::operation(
            builder, carried, service, &name, &own,
        ));
        builder.drain();
    }
    let definitions: Vec<ErrorDefinition> = errors
        .into_iter()
        .map(|shape| {
            let name = name_of(shape);
            super::errors::definition(builder, shape, &name)
        })
        .collect();
    builder.drain();
    whole(builder, service);
    Model {
        complete: true,
        service: Some(builder.located(service_name, service.at)),
        version: Some(version(service)),
        doc: builder.doc(&service.traits),
        sigv4: sigv4(service),
        endpoint_prefix: endpoint_prefix(service),
        common_errors: common
            .iter()
            .map(|shape| builder.located(name_of(shape), service.at))
            .collect(),
        operations: made,
        types: std::mem::take(&mut builder.types),
        errors: definitions,
    }
}

/// The errors that every operation has: those that the service says, and those that each of its
/// operations says.
fn common_errors<'a, 'j>(
    builder: &mut Builder<'a, 'j, '_>,
    service: &'a Shape<'j>,
    every: &[&'a Shape<'j>],
) -> Vec<&'a Shape<'j>> {
    let mut common = operations::errors(builder, service);
    if every.len() < MANY {
        return common;
    }
    let mut shared: Option<Vec<&Shape<'j>>> = None;
    for operation in every {
        let own = operations::errors(builder, operation);
        shared = Some(match shared {
            None => own,
            Some(shared) => {
                let is_here = |shape: &&Shape<'j>| own.iter().any(|known| known.id == shape.id);
                shared.into_iter().filter(is_here).collect()
            }
        });
    }
    for shape in shared.unwrap_or_default() {
        if !common.iter().any(|known| known.id == shape.id) {
            common.push(shape);
        }
    }
    common
}

/// The errors of the operations, each once, and the name of each.
fn errors<'a, 'j>(
    builder: &mut Builder<'a, 'j, '_>,
    common: &[&'a Shape<'j>],
    carried: &[Carried<'a, 'j>],
) -> (Vec<&'a Shape<'j>>, HashMap<&'j str, String>) {
    let mut all: Vec<&Shape<'j>> = Vec::new();
    let mut names = HashMap::new();
    let own = carried.iter().flat_map(|carried| &carried.errors);
    for &shape in common.iter().chain(own) {
        if names.contains_key(shape.id) {
            continue;
        }
        let name = builder.names.error(shape.id);
        if name != shape.name() {
            let reason =
                format!("an error of this name cannot be in a spec, and is sent as `{name}`");
            builder
                .losses
                .lose(Subject::shape(shape), "smithy.api#error", reason);
        }
        names.insert(shape.id, name);
        all.push(shape);
    }
    (all, names)
}

/// Takes stock of what is said of the service.
fn whole<'j>(builder: &mut Builder<'_, 'j, '_>, service: &Shape<'j>) {
    let subject = Subject::shape(service);
    let losses = &mut builder.losses;
    losses.account(subject, &service.traits);
    if let Some(entry) = service.traits.api("deprecated") {
        let reason = "a service is not deprecated as a whole";
        losses.lose(subject, &entry.key, reason);
    }
    let about = service.traits.get("aws.api#service");
    let about = about
        .and_then(|entry| entry.value.as_map())
        .unwrap_or_default();
    let has_prefix = about.iter().any(|entry| entry.key == "endpointPrefix");
    for entry in about {
        let is_carried =
            entry.key == "endpointPrefix" || entry.key == "arnNamespace" && !has_prefix;
        if !is_carried {
            let feature = format!("aws.api#service${}", entry.key);
            losses.pass_over(subject, &feature, traits::NAMES);
        }
    }
}

fn version(service: &Shape<'_>) -> String {
    text_at(service.json, "version")
        .unwrap_or_default()
        .to_owned()
}

fn sigv4(service: &Shape<'_>) -> Option<String> {
    let entry = service.traits.get("aws.auth#sigv4")?;
    text_at(&entry.value, "name").map(str::to_owned)
}

/// The part of the host name that names the service: `arnNamespace` where nothing else is said.
fn endpoint_prefix(service: &Shape<'_>) -> Option<String> {
    let about = &service.traits.get("aws.api#service")?.value;
    let prefix = text_at(about, "endpointPrefix").or_else(|| text_at(about, "arnNamespace"));
    prefix.map(str::to_owned)
}
