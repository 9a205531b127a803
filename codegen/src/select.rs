//! Which types and errors the chosen operations reach.

use crate::checked::{ErrorId, Item, Kind, Member, Service, Shape, TypeId};

/// The part of a service that is emitted. Every list is in the order of the spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Selection {
    /// Indices into [`Service::operations`].
    pub(crate) operations: Vec<usize>,
    /// The named types that the operations reach.
    pub(crate) types: Vec<TypeId>,
    /// The errors that the operations name.
    pub(crate) errors: Vec<ErrorId>,
}

/// Selects the operations with these indices, and everything that they reach.
pub(crate) fn select(service: &Service, operations: Vec<usize>) -> Selection {
    let mut reach = Reach {
        service,
        types: vec![false; service.types.len()],
        errors: vec![false; service.errors.len()],
    };
    for operation in operations
        .iter()
        .filter_map(|&index| service.operations.get(index))
    {
        reach.members(&operation.request);
        reach.members(&operation.response);
        for error in &operation.errors {
            reach.error(error.error);
        }
    }
    Selection {
        operations,
        types: marked(&reach.types).map(TypeId).collect(),
        errors: marked(&reach.errors).map(ErrorId).collect(),
    }
}

fn marked(marks: &[bool]) -> impl Iterator<Item = usize> {
    marks
        .iter()
        .enumerate()
        .filter(|(_, marked)| **marked)
        .map(|(index, _)| index)
}

struct Reach<'a> {
    service: &'a Service,
    types: Vec<bool>,
    errors: Vec<bool>,
}

impl<'a> Reach<'a> {
    fn error(&mut self, id: ErrorId) {
        if let (Some(mark), Some(error)) =
            (self.errors.get_mut(id.0), self.service.errors.get(id.0))
            && !std::mem::replace(mark, true)
        {
            self.members(&error.members);
        }
    }

    fn members(&mut self, members: &'a [Member]) {
        // A list of what is still to be looked at, and not recursion: types may nest deeply.
        let mut pending: Vec<&'a Item> = members.iter().map(|member| &member.item).collect();
        while let Some(item) = pending.pop() {
            // An alias is written out, but for its schema.
            if let Some(id) = item.named {
                self.named(id, &mut pending);
            }
            match &item.shape {
                Shape::List { item, .. } => pending.push(item),
                Shape::Map { key, value, .. } => pending.extend([&**key, &**value]),
                Shape::Named(id) => self.named(*id, &mut pending),
                _ => {}
            }
        }
    }

    fn named(&mut self, id: TypeId, pending: &mut Vec<&'a Item>) {
        let (Some(mark), Some(named)) = (self.types.get_mut(id.0), self.service.types.get(id.0))
        else {
            return;
        };
        if std::mem::replace(mark, true) {
            return;
        }
        match &named.kind {
            Kind::Structure(members) => pending.extend(members.iter().map(|member| &member.item)),
            Kind::Union { variants, .. } => {
                pending.extend(variants.iter().map(|variant| &variant.member.item));
            }
            Kind::Alias(_) | Kind::Newtype | Kind::Enum { .. } | Kind::IntegerEnum { .. } => {}
        }
    }
}
