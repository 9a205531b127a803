//! The items of a service, and whether their names differ in Rust.

use std::collections::HashSet;

use super::names::{self, Named, Namespace};
use super::operation::Names;
use crate::diagnostic::Diagnostics;
use crate::model::{Located, Model, Operation, TypeDefinition, TypeKind};

/// Reports items that would have one name in Rust.
pub(super) fn rust_names(model: &Model, operations: &[Operation], sink: &mut Diagnostics) {
    const HELP: &str = "rename one of them";
    let mut items = Namespace::default();
    let mut seen = HashSet::new();
    if let Some(service) = &model.service {
        let name = service_error(service.as_str());
        let what = Named {
            what: "the error enum of the service",
            name: None,
        };
        items.claim(&name, what, &service.place, HELP, sink);
    }
    for operation in operations {
        let (name, place) = (operation.name.as_str(), &operation.name.place);
        // What is defined twice was reported as that.
        if !seen.insert(("operation", name)) {
            continue;
        }
        let names = Names::of(name);
        for (what, rust_name) in [
            ("the operation", names.operation),
            ("the request of", names.request),
            ("the response of", names.response),
            ("the error enum of", names.error),
        ] {
            let name = Some(name);
            items.claim(&rust_name, Named { what, name }, place, HELP, sink);
        }
    }
    for definition in model.types.iter().filter(|found| has_item(found)) {
        claim("the type", &definition.name, &mut items, &mut seen, sink);
    }
    for error in &model.errors {
        claim("the error", &error.name, &mut items, &mut seen, sink);
    }
}

fn claim<'m>(
    what: &'static str,
    name: &'m Located<String>,
    items: &mut Namespace<'m>,
    seen: &mut HashSet<(&'static str, &'m str)>,
    sink: &mut Diagnostics,
) {
    if seen.insert((what, name.as_str()))
        && let Some(rust_name) = names::upper_camel(name.as_str())
    {
        let named = Named {
            what,
            name: Some(name.as_str()),
        };
        items.claim(&rust_name, named, &name.place, "rename one of them", sink);
    }
}

/// Whether a type becomes an item. Aliases are written out where they are used.
fn has_item(definition: &TypeDefinition) -> bool {
    match &definition.kind {
        Some(TypeKind::Item) => definition.item.newtype.is_some(),
        Some(_) => true,
        None => false,
    }
}

/// What the names of the modules of a service begin with.
pub(super) fn module_prefix(name: &str) -> String {
    let name = names::field(name).map(|names| names.name);
    let name = name.unwrap_or_default();
    // What a keyword has at its end would be two underscores with what follows.
    name.trim_start_matches("r#")
        .trim_end_matches('_')
        .to_owned()
}

/// The name of the error enum of a service.
pub(super) fn service_error(name: &str) -> String {
    format!("{}Error", names::upper_camel(name).unwrap_or_default())
}
