//! The service of a model, and its operations in order.

use std::collections::HashSet;

use cistron_codegen::diagnostic::{Code, quoted};

use super::Options;
use super::ast::{Ast, Shape, Target, name_of, targets};
use super::found::Found;
use super::kind::Kind;
use super::mixins::Inherited;

/// The protocol that a spec speaks.
const REST_JSON: &str = "aws.protocols#restJson1";

/// The keys of a resource that lead to operations, in the order of a resource's life.
const LIFECYCLE: &[&str] = &["create", "put", "read", "update", "delete", "list"];

/// Finds the service to import. One that is missing, or that has to be chosen, is reported.
pub(super) fn choose<'a, 'j>(
    ast: &'a Ast<'j>,
    options: &Options,
    found: &mut Found<'_>,
) -> Option<&'a Shape<'j>> {
    let services: Vec<&Shape<'j>> = ast
        .shapes
        .iter()
        .filter(|shape| shape.kind == Kind::Service)
        .collect();
    let chosen = match &options.service {
        Some(asked) => asked_for(&services, asked, found)?,
        None => only_one(&services, found)?,
    };
    if !speaks(chosen) {
        let id = quoted(chosen.id);
        let message = format!("the service {id} is not on `{REST_JSON}`");
        let help = "a spec speaks that protocol and no other";
        let code = Code::SmithyService;
        found.error_with_help(code, (chosen.at, chosen.id), message, help);
        return None;
    }
    Some(chosen)
}

fn speaks(service: &Shape<'_>) -> bool {
    service.traits.get(REST_JSON).is_some()
}

fn asked_for<'a, 'j>(
    services: &[&'a Shape<'j>],
    asked: &str,
    found: &mut Found<'_>,
) -> Option<&'a Shape<'j>> {
    let is_it = |shape: &&&Shape<'j>| shape.id == asked || shape.name() == asked;
    let several: Vec<&&Shape<'j>> = services.iter().filter(is_it).collect();
    if let [one] = several.as_slice() {
        return Some(one);
    }
    let (message, ids) = if several.is_empty() {
        let message = format!("the model has no service {}", quoted(asked));
        (message, list(services.iter().map(|shape| shape.id)))
    } else {
        let message = format!("the model has several services {}", quoted(asked));
        (message, list(several.iter().map(|shape| shape.id)))
    };
    found.asked(Code::SmithyService, message, ids);
    None
}

/// The one service on the protocol.
fn only_one<'a, 'j>(services: &[&'a Shape<'j>], found: &mut Found<'_>) -> Option<&'a Shape<'j>> {
    let able: Vec<&'a Shape<'j>> = services
        .iter()
        .copied()
        .filter(|shape| speaks(shape))
        .collect();
    let ids = |services: &[&Shape<'j>]| list(services.iter().map(|shape| shape.id));
    let (message, help) = match (able.as_slice(), services) {
        ([one], _) => return Some(one),
        ([], []) => ("the model has no service".to_owned(), None),
        ([], _) => {
            let message = format!("no service of the model is on `{REST_JSON}`");
            (message, ids(services))
        }
        (several, _) => {
            let message = format!("the model has several services on `{REST_JSON}`");
            let names = ids(several).unwrap_or_default();
            (
                message,
                Some(format!("choose one with `--service`: {names}")),
            )
        }
    };
    found.asked(Code::SmithyService, message, help);
    None
}

/// The ids of services in a line.
fn list<'i>(ids: impl Iterator<Item = &'i str>) -> Option<String> {
    let ids: Vec<String> = ids.map(quoted).collect();
    (!ids.is_empty()).then(|| format!("its services are {}", ids.join(", ")))
}

/// The operations of a service in the order of a reader: its own, then those of its resources,
/// each once.
pub(super) fn operations<'a, 'j>(
    ast: &'a Ast<'j>,
    service: &'a Shape<'j>,
    inherited: &Inherited<'j>,
    found: &mut Found<'_>,
) -> Operations<'a, 'j> {
    let mut order = Order {
        ast,
        inherited,
        known: HashSet::new(),
        all: Operations::default(),
    };
    order.add(service, found);
    order.all
}

/// The operations of a service, and the resources that they belong to.
#[derive(Default)]
pub(super) struct Operations<'a, 'j> {
    pub(super) operations: Vec<&'a Shape<'j>>,
    pub(super) resources: Vec<&'a Shape<'j>>,
}

/// The targets at a key, those of mixins first.
pub(super) fn all_targets<'j>(
    ast: &Ast<'j>,
    shape: &Shape<'j>,
    key: &str,
    inherited: &Inherited<'j>,
    found: &mut Found<'_>,
) -> Vec<Target<'j>> {
    let position = ast.position(shape.id);
    let mixed = position.and_then(|position| inherited.get(&position));
    let mixed = mixed
        .into_iter()
        .flatten()
        .filter(|(known, _)| *known == key);
    let mut all: Vec<Target<'j>> = mixed.map(|(_, target)| *target).collect();
    all.extend(targets(shape.json, key, found));
    all
}

struct Order<'a, 'j, 'i> {
    ast: &'a Ast<'j>,
    inherited: &'i Inherited<'j>,
    known: HashSet<&'j str>,
    all: Operations<'a, 'j>,
}

impl<'a, 'j: 'a> Order<'a, 'j, '_> {
    /// Adds the operations of a service or a resource, and of the resources in it. The way down is
    /// a list and no recursion.
    fn add(&mut self, start: &'a Shape<'j>, found: &mut Found<'_>) {
        let ast = self.ast;
        let mut pending = vec![start];
        while let Some(shape) = pending.pop() {
            for key in LIFECYCLE {
                if let Some(json) = shape.json.get(key)
                    && let Some(target) = super::ast::target(json, json.at, found)
                {
                    self.operation(target, found);
                }
            }
            for key in ["operations", "collectionOperations"] {
                for target in all_targets(ast, shape, key, self.inherited, found) {
                    self.operation(target, found);
                }
            }
            let resources = all_targets(ast, shape, "resources", self.inherited, found);
            let first = pending.len();
            for target in resources {
                if let Some(resource) = self.shape(target, Kind::Resource, found)
                    && self.known.insert(resource.id)
                {
                    self.all.resources.push(resource);
                    pending.push(resource);
                }
            }
            if let Some(added) = pending.get_mut(first..) {
                added.reverse();
            }
        }
    }

    fn operation(&mut self, target: Target<'j>, found: &mut Found<'_>) {
        if let Some(operation) = self.shape(target, Kind::Operation, found)
            && self.known.insert(operation.id)
        {
            self.all.operations.push(operation);
        }
    }

    /// The shape of a kind. Nothing is returned where there is none, which is reported.
    fn shape(
        &self,
        target: Target<'j>,
        kind: Kind,
        found: &mut Found<'_>,
    ) -> Option<&'a Shape<'j>> {
        let Some(shape) = self.ast.get(target.id) else {
            self.ast.no_such_shape(target, found);
            return None;
        };
        if shape.kind == kind {
            return Some(shape);
        }
        let (expected, kind) = (kind.describe(), shape.kind.describe());
        let id = quoted(target.id);
        let message = format!("here stands the id of {expected}, and {id} is {kind}");
        found.error(Code::SmithyShape, target.at, target.id, message);
        None
    }
}

/// The operations that are asked for, by name or by id. One that the service does not have is
/// reported.
pub(super) fn select<'a, 'j>(
    operations: Vec<&'a Shape<'j>>,
    options: &Options,
    found: &mut Found<'_>,
) -> Vec<&'a Shape<'j>> {
    let Some(asked) = &options.operations else {
        return operations;
    };
    let is_asked = |shape: &&Shape<'j>, name: &str| shape.id == name || shape.name() == name;
    for name in asked {
        if !operations.iter().any(|shape| is_asked(shape, name)) {
            let message = format!("the service has no operation {}", quoted(name));
            let known = operations.iter().map(|shape| name_of(shape.id));
            let help = found.sink.suggest(name, known);
            found.asked(Code::NoSuchOperation, message, help);
        }
    }
    operations
        .into_iter()
        .filter(|shape| asked.iter().any(|name| is_asked(shape, name)))
        .collect()
}
