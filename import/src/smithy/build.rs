//! From shapes to the model of a spec.

use std::collections::{HashMap, HashSet, VecDeque};

use cistron_codegen::diagnostic::{Code, quoted};
use cistron_codegen::model::{Item, Located, Pattern, TypeDefinition};
use cistron_codegen::source::Place;

use super::ast::{Ast, Shape, Target, Traits};
use super::found::Found;
use super::kind::{Kind, UNIT, prelude};
use super::losses::{Losses, Subject};
use super::mixins::Inherited;
use super::names::Names;
use super::{constraints, types};
use crate::markdown::markdown;

/// What the parts of a spec are made with.
pub(super) struct Builder<'a, 'j, 'p> {
    pub(super) ast: &'a Ast<'j>,
    pub(super) inherited: &'a Inherited<'j>,
    pub(super) found: &'a mut Found<'p>,
    pub(super) losses: Losses<'p>,
    pub(super) names: Names<'j>,
    /// The shapes that were met and become types, and are still to be made.
    queue: VecDeque<&'a Shape<'j>>,
    met: HashSet<&'j str>,
    pub(super) types: Vec<TypeDefinition>,
    /// The structure that stands for nothing, where it was met and is still to be put down.
    unit: Option<TypeDefinition>,
    /// The operations that a spec cannot have, and why.
    pub(super) left_out: Vec<(Subject<'j>, String)>,
    /// A list or a map is being written out, with those that it holds.
    pub(super) writes_out: bool,
    /// What was made of each pattern.
    patterns: HashMap<String, Result<Option<Pattern>, String>>,
}

/// What stands where a shape is used.
pub(super) enum Use<'a, 'j> {
    /// A built-in type.
    BuiltIn(&'static str),
    /// A type of the spec.
    Named(&'a Shape<'j>),
    /// A list or a map that is written where it is used.
    Inline(&'a Shape<'j>),
}

impl<'a, 'j, 'p> Builder<'a, 'j, 'p> {
    pub(super) fn new(
        ast: &'a Ast<'j>,
        inherited: &'a Inherited<'j>,
        found: &'a mut Found<'p>,
        names: Names<'j>,
    ) -> Self {
        Self {
            ast,
            inherited,
            losses: Losses::new(found.places),
            found,
            names,
            queue: VecDeque::new(),
            met: HashSet::new(),
            types: Vec::new(),
            unit: None,
            left_out: Vec::new(),
            writes_out: false,
            patterns: HashMap::new(),
        }
    }

    pub(super) fn place(&self, at: usize, text: &str) -> Place {
        self.found.place(at, text)
    }

    /// A text of the model with its place.
    pub(super) fn located(&self, text: impl Into<String>, at: usize) -> Located<String> {
        let text = text.into();
        let place = self.place(at, &text);
        Located::new(text, &place)
    }

    /// The pattern that the whole of a value matches in which another one is found, if not every
    /// value does; or why a spec cannot have it.
    pub(super) fn pattern(&mut self, source: &str) -> Result<Option<Pattern>, String> {
        if let Some(known) = self.patterns.get(source) {
            return known.clone();
        }
        let made = constraints::whole_pattern(source);
        self.patterns.insert(source.to_owned(), made.clone());
        made
    }

    /// The documentation among traits.
    #[allow(
        clippy::unused_self,
        reason = "it reads as the other parts of a shape do"
    )]
    pub(super) fn doc(&self, traits: &Traits<'j>) -> Option<String> {
        traits.text("documentation").and_then(markdown)
    }

    /// Why callers should do without something, if they should.
    pub(super) fn deprecated(traits: &Traits<'j>) -> Option<String> {
        let json = &traits.api("deprecated")?.value;
        let part = |key| {
            let text = json.get(key).and_then(crate::json::Json::as_text)?;
            markdown(text)
        };
        Some(match (part("message"), part("since")) {
            (Some(message), Some(since)) => format!("{} (since {since})", message.trim_end()),
            (Some(message), None) => message,
            (None, Some(since)) => format!("since {since}"),
            (None, None) => String::new(),
        })
    }

    /// The shape of a target that can stand in a message. One that cannot, or that does not exist,
    /// is reported.
    pub(super) fn data(&mut self, target: Target<'j>) -> Option<&'a Shape<'j>> {
        let Some(shape) = self.ast.get(target.id) else {
            self.ast.no_such_shape(target, self.found);
            return None;
        };
        // The members of a mixin are those of who is made of it, and of nobody else.
        if shape.traits.get("smithy.api#mixin").is_some() {
            let message = format!("{} is a mixin, and is not used by itself", quoted(shape.id));
            self.found
                .error(Code::SmithyShape, target.at, target.id, message);
            return None;
        }
        if shape.kind.is_data() {
            return Some(shape);
        }
        let message = format!("{} cannot be the type of a member", shape.kind.describe());
        self.found
            .error(Code::SmithyShape, target.at, target.id, message);
        None
    }

    /// What stands where a target is used.
    pub(super) fn use_of(&mut self, target: Target<'j>) -> Option<Use<'a, 'j>> {
        if let Some(simple) = prelude(target.id) {
            return Some(Use::BuiltIn(simple));
        }
        let shape = self.data(target)?;
        if let Some(simple) = shape.kind.simple().filter(|_| is_plain(shape)) {
            self.losses.account(Subject::shape(shape), &shape.traits);
            return Some(Use::BuiltIn(simple));
        }
        let is_collection = matches!(shape.kind, Kind::List | Kind::Map);
        let is_inline = is_collection
            && is_plain(shape)
            && self.holds_names(shape)
            && self.has_plain_keys(shape);
        Some(if is_inline {
            Use::Inline(shape)
        } else {
            Use::Named(shape)
        })
    }

    /// Whether what a list or a map holds is written as a name alone, so that it can stand in one
    /// line with what it belongs to. No list is written into another one, and so none into itself.
    pub(super) fn holds_names(&self, shape: &Shape<'j>) -> bool {
        let is_name = |target: Target<'j>| {
            let shape = self.ast.get(target.id);
            prelude(target.id).is_some()
                || shape.is_some_and(|shape| !matches!(shape.kind, Kind::List | Kind::Map))
        };
        shape
            .members
            .iter()
            .all(|member| constraints::is_plain(&member.traits) && is_name(member.target))
    }

    /// Whether nothing is said of the keys of a map. Where something is, its name says it shorter.
    fn has_plain_keys(&self, shape: &Shape<'j>) -> bool {
        shape.member("key").is_none_or(|key| {
            let is_plain =
                |shape: &Shape<'j>| shape.kind.simple() == Some("string") && is_plain(shape);
            prelude(key.target.id) == Some("string")
                || self.ast.get(key.target.id).is_some_and(is_plain)
        })
    }

    /// An item that is a target and no more.
    pub(super) fn item(&mut self, target: Target<'j>) -> Item {
        let place = self.place(target.at, target.id);
        if target.id == UNIT {
            return self.unit(&place);
        }
        match self.use_of(target) {
            None => Item::unknown(&place),
            Some(Use::BuiltIn(name)) => Item::named(name, &place),
            Some(Use::Named(shape)) => Item::named(&self.meet(shape), &place),
            Some(Use::Inline(shape)) => {
                self.losses.account(Subject::shape(shape), &shape.traits);
                let target = types::collection(self, shape);
                Item {
                    target,
                    ..Item::unknown(&place)
                }
            }
        }
    }

    /// The structure without members that stands for nothing.
    fn unit(&mut self, place: &Place) -> Item {
        let is_new = self.met.insert(UNIT);
        let name = self.names.of_type(UNIT, false);
        if is_new {
            self.unit = Some(types::unit(&name, place));
        }
        Item::named(&name, place)
    }

    /// The name of the type that a shape becomes, which is made if it was not met before.
    pub(super) fn meet(&mut self, shape: &'a Shape<'j>) -> String {
        let name = self.names.of_type(shape.id, types::is_alias(shape));
        if self.met.insert(shape.id) {
            self.queue.push_back(shape);
        }
        name
    }

    /// Makes the types that were met, and those that they lead to.
    pub(super) fn drain(&mut self) {
        while let Some(shape) = self.queue.pop_front() {
            let definition = types::definition(self, shape);
            self.types.push(definition);
            self.types.extend(self.unit.take());
        }
        self.types.extend(self.unit.take());
    }
}

/// Whether nothing is said of a shape that a spec would say of a type.
fn is_plain(shape: &Shape<'_>) -> bool {
    constraints::is_plain(&shape.traits)
        && !constraints::is_set(shape)
        && ![
            "documentation",
            "deprecated",
            "sparse",
            "enum",
            "streaming",
            "sensitive",
        ]
        .iter()
        .any(|name| shape.traits.api(name).is_some())
}
