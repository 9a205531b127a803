//! From the names of types to shapes, aliases written out, each with the constraints that hold.

use std::collections::HashMap;

use super::enums;
use super::modify::modify;
use super::simple::simple;
use super::type_help;
use crate::checked::{Constraint, Item, Shape, TypeId};
use crate::constraint::Category;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::language::SIMPLE_TYPES;
use crate::model::{self, Located, Model, Target, TypeDefinition, TypeKind};
use crate::source::Place;

/// How deep lists and maps may nest, aliases written out.
const DEEPEST: usize = 32;

/// A type where it is used.
#[derive(Debug, Clone)]
pub(super) struct Use {
    pub(super) shape: Shape,
    pub(super) category: Category,
    pub(super) constraints: Vec<Constraint>,
    pub(super) sensitive: bool,
    /// The named type that it is, unless something else is said of it here.
    pub(super) named: Option<TypeId>,
    /// How deep lists and maps nest in it.
    depth: usize,
}

impl Use {
    pub(super) fn new(shape: Shape, category: Category) -> Self {
        Self {
            shape,
            category,
            constraints: Vec::new(),
            sensitive: false,
            named: None,
            depth: 0,
        }
    }

    pub(super) fn item(self) -> Item {
        Item {
            shape: self.shape,
            constraints: self.constraints,
            sensitive: self.sensitive,
            named: self.named,
        }
    }
}

/// How far a type is resolved.
#[derive(Debug, Clone)]
enum State {
    New,
    Active,
    /// Resolved, or not, if that was reported.
    Done(Option<Use>),
}

/// The named types of a spec.
pub(super) struct Types<'m> {
    pub(super) definitions: &'m [TypeDefinition],
    index: HashMap<&'m str, usize>,
    errors: HashMap<&'m str, usize>,
    /// Every file and section could be read, so a name that is not here is nowhere.
    complete: bool,
    states: Vec<State>,
    used: Vec<bool>,
    /// The type whose definition is being looked at. To name oneself is not to be used.
    pub(super) owner: Option<usize>,
    depth: usize,
    /// What is worth a warning, as long as there are no errors.
    pub(super) warnings: Vec<Diagnostic>,
}

impl<'m> Types<'m> {
    pub(super) fn new(
        model: &'m Model,
        index: HashMap<&'m str, usize>,
        errors: HashMap<&'m str, usize>,
    ) -> Self {
        Self {
            definitions: &model.types,
            index,
            errors,
            complete: model.complete,
            states: vec![State::New; model.types.len()],
            used: vec![false; model.types.len()],
            owner: None,
            depth: 0,
            warnings: Vec::new(),
        }
    }

    /// Whether another type, an operation or an error names the type.
    pub(super) fn is_used(&self, index: usize) -> bool {
        self.used.get(index).copied().unwrap_or(true)
    }

    /// Whether a name is that of a type.
    pub(super) fn has(&self, name: &str) -> bool {
        self.index.contains_key(name)
    }

    /// Where the constraint of a rank stands that a target brings along: on the type that it
    /// names, or on one that this is another name for.
    pub(super) fn constrained_at(&self, target: Option<&Target>, rank: usize) -> Option<Place> {
        let mut target = target;
        // Names that lead in a circle are reported, and are no longer than there are types.
        for _ in 0..=self.definitions.len() {
            let Some(Target::Name(name)) = target else {
                return None;
            };
            let item = &self.definitions.get(*self.index.get(name.as_str())?)?.item;
            let mut constraints = item.constraints.iter();
            if let Some(found) = constraints.find(|found| found.written.rank() == rank) {
                return Some(found.place);
            }
            target = item.target.as_ref();
        }
        None
    }

    /// The category of a shape.
    pub(super) fn category(&self, shape: &Shape) -> Option<Category> {
        Some(match shape {
            Shape::Boolean => Category::Boolean,
            Shape::Byte => Category::Byte,
            Shape::Short => Category::Short,
            Shape::Integer => Category::Integer,
            Shape::Long => Category::Long,
            Shape::Float => Category::Float,
            Shape::Double => Category::Double,
            Shape::BigInteger => Category::BigInteger,
            Shape::BigDecimal => Category::BigDecimal,
            Shape::String { .. } => Category::String,
            Shape::Blob {
                streaming: true, ..
            } => Category::Stream,
            Shape::Blob { .. } => Category::Blob,
            Shape::Timestamp(_) => Category::Timestamp,
            Shape::Document => Category::Document,
            Shape::List { .. } => Category::List,
            Shape::Map { .. } => Category::Map,
            Shape::Named(id) => match self.states.get(id.0)? {
                State::Done(Some(found)) => found.category,
                _ => return None,
            },
        })
    }

    /// Resolves an item. Nothing is returned where it could not be, which was reported.
    pub(super) fn item(&mut self, item: &model::Item, sink: &mut Diagnostics) -> Option<Use> {
        let found = self.target(item.target.as_ref()?, &item.place, sink)?;
        modify(self, found, item, None, sink)
    }

    fn target(&mut self, target: &Target, place: &Place, sink: &mut Diagnostics) -> Option<Use> {
        if self.depth >= DEEPEST {
            sink.push(too_deep(place));
            return None;
        }
        self.depth += 1;
        let found = match target {
            Target::Name(name) => self.named(name, sink),
            Target::List(inner) => self.list(inner, sink),
            Target::Map { key, value } => self.map(key, value, sink),
        };
        self.depth -= 1;
        let found = found?;
        // What was resolved before brings its own depth along.
        if self.depth + found.depth >= DEEPEST {
            sink.push(too_deep(place));
            return None;
        }
        Some(found)
    }

    fn list(&mut self, inner: &model::Item, sink: &mut Diagnostics) -> Option<Use> {
        let found = self.held(inner, "a list", sink)?;
        let depth = found.depth + 1;
        let shape = Shape::List {
            item: Box::new(found.item()),
            sparse: false,
        };
        Some(Use {
            depth,
            ..Use::new(shape, Category::List)
        })
    }

    fn map(
        &mut self,
        key: &model::Item,
        value: &model::Item,
        sink: &mut Diagnostics,
    ) -> Option<Use> {
        let found_key = self.item(key, sink);
        let found = self.held(value, "a map", sink);
        let found_key = found_key?;
        if !found_key.category.is_textual() {
            let message = format!(
                "the keys of a map are strings, and this is {}",
                found_key.category.describe()
            );
            sink.push(
                Diagnostic::error(Code::MapKey, &key.place, message)
                    .help("a string, a newtype or an enum can be the key of a map"),
            );
            return None;
        }
        let found = found?;
        let depth = found.depth + 1;
        let shape = Shape::Map {
            key: Box::new(found_key.item()),
            value: Box::new(found.item()),
            sparse: false,
        };
        Some(Use {
            depth,
            ..Use::new(shape, Category::Map)
        })
    }

    /// What a list or a map holds.
    fn held(&mut self, inner: &model::Item, owner: &str, sink: &mut Diagnostics) -> Option<Use> {
        let found = self.item(inner, sink)?;
        if matches!(found.category, Category::Stream | Category::EventStream) {
            let message = format!("{owner} cannot hold {}", found.category.describe());
            sink.push(streaming(&inner.place, message));
            return None;
        }
        Some(found)
    }

    /// Resolves the name of a type.
    fn named(&mut self, name: &Located<String>, sink: &mut Diagnostics) -> Option<Use> {
        if let Some(found) = simple(name.as_str()) {
            return Some(found);
        }
        let Some(index) = self.index.get(name.as_str()).copied() else {
            self.no_such_type(name, sink);
            return None;
        };
        if self.owner != Some(index)
            && let Some(used) = self.used.get_mut(index)
        {
            *used = true;
        }
        self.resolve(index, Some(name), sink)
    }

    fn no_such_type(&self, name: &Located<String>, sink: &mut Diagnostics) {
        if !self.complete {
            return;
        }
        let text = name.as_str();
        let message = format!("there is no type {}", quoted(text));
        let is_it = |own: &&str| own.eq_ignore_ascii_case(text);
        let mut own = self.definitions.iter().map(|found| found.name.as_str());
        let help = if let Some(own) = own.find(is_it) {
            Some(format!("did you mean {}?", quoted(own)))
        } else if self.errors.contains_key(text) {
            Some("this is an error, and errors are not types".to_owned())
        } else if let Some(help) = type_help::written_here(text) {
            Some(help)
        } else {
            let simple = SIMPLE_TYPES.iter().map(|simple| simple.name);
            let defined = self.definitions.iter().map(|found| found.name.as_str());
            sink.suggest(text, simple.chain(defined))
                .or_else(|| Some("define it under `types`".to_owned()))
        };
        sink.push(Diagnostic::error(Code::NoSuchType, &name.place, message).maybe_help(help));
    }

    /// Resolves the type with an index; `from` is the name that led to it.
    pub(super) fn resolve(
        &mut self,
        index: usize,
        from: Option<&Located<String>>,
        sink: &mut Diagnostics,
    ) -> Option<Use> {
        match self.states.get(index)? {
            State::Done(found) => return found.clone(),
            State::Active => {
                self.alias_cycle(index, from, sink);
                return None;
            }
            State::New => {}
        }
        let owner = self.owner.replace(index);
        self.set(index, State::Active);
        let found = self.definition(index, sink);
        self.set(index, State::Done(found.clone()));
        self.owner = owner;
        found
    }

    fn set(&mut self, index: usize, state: State) {
        if let Some(place) = self.states.get_mut(index) {
            *place = state;
        }
    }

    fn alias_cycle(&self, index: usize, from: Option<&Located<String>>, sink: &mut Diagnostics) {
        let Some(definition) = self.definitions.get(index) else {
            return;
        };
        let name = quoted(definition.name.as_str());
        let place = from.map_or(&definition.name.place, |from| &from.place);
        let message = format!("{name} is defined by itself");
        let mut diagnostic = Diagnostic::error(Code::AliasCycle, place, message).help(
            "put a structure in between: lists, maps and aliases are written out where they are used",
        );
        if *place != definition.name.place {
            diagnostic = diagnostic.label(&definition.name.place, "defined here");
        }
        sink.push(diagnostic);
    }

    fn definition(&mut self, index: usize, sink: &mut Diagnostics) -> Option<Use> {
        let definition = self.definitions.get(index)?;
        let shape = Shape::Named(TypeId(index));
        let found = match definition.kind.as_ref()? {
            TypeKind::Item => {
                let target = definition.item.target.as_ref()?;
                self.target(target, &definition.item.place, sink)?
            }
            TypeKind::Structure(_) => Use::new(shape, Category::Structure),
            TypeKind::Union(_) => Use::new(shape, Category::Union),
            TypeKind::Enum(values) => Use {
                constraints: vec![enums::text_constraint(values, sink)],
                ..Use::new(shape, Category::Enum)
            },
            TypeKind::IntegerEnum(values) => Use {
                constraints: vec![enums::integer_constraint(values, sink)],
                ..Use::new(shape, Category::IntegerEnum)
            },
        };
        let found = modify(self, found, &definition.item, Some(index), sink)?;
        if let Some(TypeKind::Enum(values)) = &definition.kind {
            enums::values_within(values, &found.constraints, sink);
        }
        // An alias that says nothing more has the schema of the type behind it.
        let named = found.named.or(Some(TypeId(index)));
        Some(Use { named, ..found })
    }
}

fn too_deep(place: &Place) -> Diagnostic {
    let message = format!("lists, maps and aliases nest more than {DEEPEST} levels deep here");
    Diagnostic::error(Code::TypeTooDeep, place, message).help("put a structure in between")
}

/// The diagnostic for a stream that stands somewhere other than in a payload.
pub(super) fn streaming(place: &Place, message: String) -> Diagnostic {
    Diagnostic::error(Code::Streaming, place, message)
        .help("a stream is a member of a request or a response with `payload: true`")
}
