//! From what the author wrote to what can be emitted: names, references, circles, bindings.

pub(crate) mod binding;
mod binding_type;
mod default;
mod document;
mod enums;
mod errors;
mod graph;
mod items;
mod labels;
mod members;
mod modify;
mod moment;
pub(crate) mod names;
mod operation;
mod operation_errors;
mod pagination;
mod paths;
mod recursion;
mod resolve;
pub(crate) mod routes;
mod same_place;
mod seen;
mod simple;
mod type_help;
mod waiters;
mod warnings;

use std::collections::{HashMap, HashSet};

use crate::checked::{self, Constraint, ErrorId, Kind, NamedType, Service, Shape};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::language::SIMPLE_TYPES;
use crate::model::{Located, Model, TypeDefinition, TypeKind};
use members::{Context, Resolved};
use operation::Shared;
use resolve::{Types, Use};

/// Checks a model. What is returned has a meaning only where no error was found.
pub(crate) fn check(mut model: Model, sink: &mut Diagnostics) -> Service {
    let operations = std::mem::take(&mut model.operations);
    index(
        operations.iter().map(|found| &found.name),
        "operation",
        sink,
    );
    items::rust_names(&model, &operations, sink);
    routes::routes(&operations, sink);
    let model = &model;
    let type_index = index(model.types.iter().map(|found| &found.name), "type", sink);
    let error_index = index(model.errors.iter().map(|found| &found.name), "error", sink);
    built_in_names(model, sink);
    let mut types = Types::new(model, type_index, error_index.clone());
    let resolved = resolve_types(&mut types, sink);
    let structures = structures(&mut types, sink);
    let errors: Vec<checked::ErrorShape> = model
        .errors
        .iter()
        .map(|error| errors::check(error, &mut types, sink))
        .collect();
    let common = operation_errors::named(&model.common_errors, &error_index, model, &types, sink);
    let shared = Shared {
        model,
        structures: &structures,
        error_index: &error_index,
        common_errors: &common,
        errors: &errors,
    };
    // Each is dropped before the next, so that no spec is held twice.
    let operations: Vec<checked::Operation> = operations
        .into_iter()
        .map(|found| operation::check(&found, &mut types, &shared, sink))
        .collect();
    let mut named = finish_types(model, resolved, structures, sink);
    recursion::endless(&named, sink);
    recursion::add_boxes(&mut named);
    let used = used_errors(&operations, &common, errors.len());
    let service = service(model, operations, named, errors, &used);
    warnings::warn(model, types, &service, &used, sink);
    service
}

/// The index of each name. A name that is defined twice is reported.
fn index<'m>(
    names: impl Iterator<Item = &'m Located<String>>,
    what: &str,
    sink: &mut Diagnostics,
) -> HashMap<&'m str, usize> {
    // With room for all of them from the start, nothing is moved again and again.
    let count = names.size_hint().0;
    let mut index: HashMap<&str, usize> = HashMap::with_capacity(count);
    let mut places = Vec::with_capacity(count);
    for (position, name) in names.enumerate() {
        places.push(&name.place);
        if let Some(&first) = index.get(name.as_str()) {
            let message = format!("the {what} {} is defined twice", quoted(name.as_str()));
            let mut diagnostic = Diagnostic::error(Code::DefinedTwice, &name.place, message);
            if let Some(first) = places.get(first) {
                diagnostic = diagnostic.label(first, "first here");
            }
            sink.push(diagnostic);
        } else {
            index.insert(name.as_str(), position);
        }
    }
    index
}

fn built_in_names(model: &Model, sink: &mut Diagnostics) {
    for definition in &model.types {
        let name = &definition.name;
        if SIMPLE_TYPES.iter().any(|simple| simple.name == name.value) {
            let message = format!("{} is a built-in type", quoted(name.as_str()));
            sink.push(
                Diagnostic::error(Code::BuiltInName, &name.place, message)
                    .help("give the type another name"),
            );
        }
    }
}

fn resolve_types(types: &mut Types<'_>, sink: &mut Diagnostics) -> Vec<Option<Use>> {
    (0..types.definitions.len())
        .map(|index| types.resolve(index, None, sink))
        .collect()
}

/// The members of every structure and union, by the index of its type.
fn structures<'m>(types: &mut Types<'m>, sink: &mut Diagnostics) -> Vec<Option<Vec<Resolved<'m>>>> {
    let mut all = Vec::new();
    for (index, definition) in types.definitions.iter().enumerate() {
        enums::has_values(definition, sink);
        types.owner = Some(index);
        let found = match &definition.kind {
            Some(TypeKind::Structure(members)) => Some((members, Context::Structure)),
            Some(TypeKind::Union(members)) => Some((members, Context::Union)),
            _ => None,
        };
        all.push(found.map(|(members, context)| {
            let resolved = members::resolve(types, members, context, sink);
            members::all_in_json(&resolved, context, sink);
            resolved
        }));
    }
    types.owner = None;
    all
}

fn finish_types(
    model: &Model,
    uses: Vec<Option<Use>>,
    structures: Vec<Option<Vec<Resolved<'_>>>>,
    sink: &mut Diagnostics,
) -> Vec<NamedType> {
    let mut all = Vec::new();
    let mut schema_names = HashSet::new();
    for ((definition, found), members) in model.types.iter().zip(uses).zip(structures) {
        let kind = kind(definition, found.as_ref(), members, sink);
        all.push(NamedType {
            name: definition.name.value.clone(),
            rust_name: names::upper_camel(definition.name.as_str()).unwrap_or_default(),
            place: definition.name.place,
            doc: definition.doc.clone(),
            deprecated: definition.deprecated.clone(),
            sensitive: found.as_ref().is_some_and(|found| found.sensitive),
            kind,
            constraints: found.map_or_else(Vec::<Constraint>::new, |found| found.constraints),
            schema_name: names::schema(definition.name.as_str(), &mut schema_names),
        });
    }
    all
}

fn kind(
    definition: &TypeDefinition,
    found: Option<&Use>,
    members: Option<Vec<Resolved<'_>>>,
    sink: &mut Diagnostics,
) -> Kind {
    // What stands in for a type that was reported is never emitted.
    let unknown = || Kind::Alias(Shape::Document);
    match (&definition.kind, members) {
        (Some(TypeKind::Structure(_)), Some(members)) => {
            Kind::Structure(members.into_iter().map(Resolved::finish).collect())
        }
        (Some(TypeKind::Union(_)), Some(members)) => {
            let variants: Vec<checked::Variant> =
                members.into_iter().map(Resolved::finish_variant).collect();
            let taken = variants.iter().map(|variant| variant.rust_name.as_str());
            let unknown = names::free(taken, "Unknown", "UnknownMember");
            Kind::Union { variants, unknown }
        }
        (Some(TypeKind::Enum(values)), _) => {
            let values = enums::text_values(values, sink);
            let taken = values.iter().map(|value| value.rust_name.as_str());
            let unknown = names::free(taken, "Unknown", "UnknownValue");
            Kind::Enum { values, unknown }
        }
        (Some(TypeKind::IntegerEnum(values)), _) => {
            let values = enums::integer_values(values, sink);
            let taken = values.iter().map(|value| value.rust_name.as_str());
            let unknown = names::free(taken, "Unknown", "UnknownValue");
            Kind::IntegerEnum { values, unknown }
        }
        (Some(TypeKind::Item), _) if definition.item.newtype.is_some() => Kind::Newtype,
        (Some(TypeKind::Item), _) => {
            found.map_or_else(unknown, |found| Kind::Alias(found.shape.clone()))
        }
        _ => unknown(),
    }
}

/// Whether each error is one that an operation ends in, or a common one.
fn used_errors(operations: &[checked::Operation], common: &[ErrorId], count: usize) -> Vec<bool> {
    let mut used = vec![false; count];
    let own = operations
        .iter()
        .flat_map(|operation| operation.errors.iter().map(|found| found.error));
    for error in own.chain(common.iter().copied()) {
        if let Some(used) = used.get_mut(error.0) {
            *used = true;
        }
    }
    used
}

fn service(
    model: &Model,
    operations: Vec<checked::Operation>,
    types: Vec<NamedType>,
    errors: Vec<checked::ErrorShape>,
    used: &[bool],
) -> Service {
    let name = model
        .service
        .as_ref()
        .map_or_else(String::new, |name| name.value.clone());
    let all: Vec<checked::OperationError> = (0..)
        .zip(used)
        .filter(|(_, used)| **used)
        .map(|(error, _)| checked::OperationError {
            error: ErrorId(error),
        })
        .collect();
    let body_parameter = body_parameter(&operations, &types, &errors);
    Service {
        body_parameter,
        rust_name: names::upper_camel(&name).unwrap_or_default(),
        error_name: items::service_error(&name),
        module_prefix: items::module_prefix(&name),
        unmodeled_variant: operation::unmodeled(&all, &errors),
        name,
        version: model.version.clone().unwrap_or_default(),
        doc: model.doc.clone(),
        sigv4: model.sigv4.clone(),
        endpoint_prefix: model.endpoint_prefix.clone(),
        operations,
        types,
        errors,
    }
}

/// A name that no item has.
fn body_parameter(
    operations: &[checked::Operation],
    types: &[NamedType],
    errors: &[checked::ErrorShape],
) -> String {
    let operations = operations.iter().flat_map(|operation| {
        [
            &operation.rust_name,
            &operation.request_name,
            &operation.response_name,
            &operation.error_name,
        ]
    });
    let types = types.iter().map(|named| &named.rust_name);
    let errors = errors.iter().map(|error| &error.rust_name);
    let taken = operations.chain(types).chain(errors);
    names::free(taken.map(String::as_str), "Body", "BodyType")
}

#[cfg(test)]
mod tests;
