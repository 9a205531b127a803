//! Mixins and traits that are applied from elsewhere, written out.

use std::collections::HashMap;

use cistron_codegen::diagnostic::{Code, Diagnostic, quoted};

use super::ast::{Applied, Ast, Member, Shape, Target, Traits, targets};
use super::found::Found;
use crate::json::Json;

/// A trait that a mixin keeps for itself: that it is one.
const MIXIN: &str = "smithy.api#mixin";

/// The lists of targets that a mixin hands on beside its members.
const LISTS: &[&str] = &["errors", "operations", "resources", "collectionOperations"];

/// What mixins and other shapes add to the lists of targets of a shape.
pub(super) type Inherited<'j> = HashMap<usize, Vec<(&'static str, Target<'j>)>>;

/// Writes out every mixin, and applies the traits that stand apart.
///
/// A shape has the members of its mixins before its own, and their traits where it does not have
/// them itself (Smithy 2.0, "Mixins").
pub(super) fn flatten<'j>(
    ast: &mut Ast<'j>,
    applied: &Applied<'j>,
    found: &mut Found<'_>,
) -> Inherited<'j> {
    let mut by_shape: HashMap<&str, Vec<(Target<'j>, &Traits<'j>)>> = HashMap::new();
    for (target, traits) in applied {
        let shape = target
            .id
            .split_once('$')
            .map_or(target.id, |(shape, _)| shape);
        if ast.position(shape).is_none() {
            let target = Target {
                id: shape,
                ..*target
            };
            ast.no_such_shape(target, found);
        }
        by_shape.entry(shape).or_default().push((*target, traits));
    }
    let mut walk = Walk {
        states: vec![State::New; ast.shapes.len()],
        inherited: HashMap::new(),
        users: users(ast),
        indexes: HashMap::new(),
        by_shape,
    };
    for index in 0..ast.shapes.len() {
        walk.resolve(ast, index, found);
    }
    walk.inherited
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    Active,
    Done,
}

struct Walk<'j, 'a> {
    states: Vec<State>,
    inherited: Inherited<'j>,
    /// The traits that are applied to each shape and its members.
    by_shape: HashMap<&'a str, Vec<(Target<'j>, &'a Traits<'j>)>>,
    /// How many shapes are made of each mixin, and have not been written out.
    users: HashMap<usize, usize>,
    /// Where each member is in a shape that is made of mixins.
    indexes: HashMap<usize, Index<'j>>,
}

/// The places of members by their names.
type Index<'j> = HashMap<&'j str, usize>;

/// How many shapes are made of each mixin.
fn users(ast: &Ast<'_>) -> HashMap<usize, usize> {
    let mut users = HashMap::new();
    for shape in &ast.shapes {
        let mixins = shape.json.get("mixins").and_then(Json::as_list);
        for mixin in mixins.unwrap_or_default() {
            let id = mixin.get("target").and_then(Json::as_text);
            if let Some(position) = id.and_then(|id| ast.position(id)) {
                *users.entry(position).or_default() += 1;
            }
        }
    }
    users
}

impl<'j> Walk<'j, '_> {
    /// Writes out the mixins of a shape, after those of its mixins. The way down is a list and no
    /// recursion, since a chain of mixins may be as long as the file.
    fn resolve(&mut self, ast: &mut Ast<'j>, start: usize, found: &mut Found<'_>) {
        let mut pending = vec![start];
        while let Some(&index) = pending.last() {
            if self.state(index) == State::Done {
                pending.pop();
                continue;
            }
            let Some(shape) = ast.shapes.get(index) else {
                return;
            };
            let json = shape.json;
            let is_first = self.state(index) == State::New;
            self.set(index, State::Active);
            let mut mixins = Vec::new();
            let mut waits = false;
            // What is malformed is told once.
            for target in mixin_list(json, is_first, found) {
                let Some(position) = ast.position(target.id) else {
                    if is_first {
                        ast.no_such_shape(target, found);
                    }
                    continue;
                };
                match self.state(position) {
                    State::Done => mixins.push(position),
                    State::New => {
                        pending.push(position);
                        waits = true;
                    }
                    State::Active if is_first => {
                        let message = format!("the mixin {} is made of itself", quoted(target.id));
                        found.error(Code::ShapeCycle, target.at, target.id, message);
                    }
                    State::Active => {}
                }
            }
            if !waits {
                self.merge(ast, index, &mixins, found);
                self.set(index, State::Done);
                pending.pop();
            }
        }
    }

    fn state(&self, index: usize) -> State {
        self.states.get(index).copied().unwrap_or(State::Done)
    }

    fn set(&mut self, index: usize, state: State) {
        if let Some(place) = self.states.get_mut(index) {
            *place = state;
        }
    }

    fn merge(&mut self, ast: &mut Ast<'j>, index: usize, mixins: &[usize], found: &mut Found<'_>) {
        let (mut members, mut index_of) = (Vec::new(), HashMap::new());
        let mut traits = Traits::default();
        let mut lists = Vec::new();
        for (order, &position) in mixins.iter().enumerate() {
            let is_last = self.users.get_mut(&position).is_some_and(|users| {
                *users = users.saturating_sub(1);
                *users == 0
            });
            let Some(mixin) = ast.shapes.get_mut(position) else {
                continue;
            };
            // Who comes last takes the members away, so that a chain of mixins is not copied once
            // for each of them. Nothing else may be made of a mixin.
            if order == 0 && is_last && mixin.traits.get(MIXIN).is_some() {
                members = std::mem::take(&mut mixin.members);
                let known = self.indexes.remove(&position);
                index_of = known.unwrap_or_else(|| indexed(&members));
            } else {
                for member in &mixin.members {
                    add_member(&mut members, &mut index_of, member);
                }
            }
            let mixin = &*mixin;
            for entry in mixin
                .traits
                .iter()
                .filter(|entry| is_handed_on(mixin, &entry.key))
            {
                traits.set(entry);
            }
            lists.extend(self.inherited.get(&position).cloned().unwrap_or_default());
            for &key in LISTS {
                let own = targets(mixin.json, key, found);
                lists.extend(own.into_iter().map(|target| (key, target)));
            }
        }
        if !lists.is_empty() {
            self.inherited.insert(index, lists);
        }
        let Some(shape) = ast.shapes.get_mut(index) else {
            return;
        };
        if !mixins.is_empty() {
            for member in &shape.members {
                add_member(&mut members, &mut index_of, member);
            }
            for entry in shape.traits.iter() {
                traits.set(entry);
            }
            shape.members = members;
            self.indexes.insert(index, index_of);
            shape.traits = traits;
        }
        for (target, applied) in self.by_shape.get(shape.id).into_iter().flatten() {
            let traits = match target.id.split_once('$') {
                None => Some(&mut shape.traits),
                Some((_, name)) => {
                    let member = shape.members.iter_mut().find(|member| member.name == name);
                    member.map(|member| &mut member.traits)
                }
            };
            if let Some(traits) = traits {
                for entry in applied.iter() {
                    traits.set(entry);
                }
            } else {
                let name = target.id.split_once('$').map_or("", |(_, name)| name);
                let (id, member) = (quoted(shape.id), quoted(name));
                let message = format!("the shape {id} has no member {member}");
                let known = shape.members.iter().map(|member| member.name);
                let help = found.sink.suggest(name, known);
                let place = found.place(target.at, target.id);
                let diagnostic = Diagnostic::error(Code::NoSuchShape, &place, message);
                found.sink.push(diagnostic.maybe_help(help));
            }
        }
    }
}

/// The mixins of a shape.
fn mixin_list<'j>(json: &'j Json, is_first: bool, found: &mut Found<'_>) -> Vec<Target<'j>> {
    if is_first {
        return targets(json, "mixins", found);
    }
    let mut silent = Found::new(found.places);
    targets(json, "mixins", &mut silent)
}

/// The places of members by their names.
fn indexed<'j>(members: &[Member<'j>]) -> Index<'j> {
    let names = members.iter().map(|member| member.name);
    names.enumerate().map(|(at, name)| (name, at)).collect()
}

/// Adds a member, or its traits to those of the member with its name.
fn add_member<'j>(members: &mut Vec<Member<'j>>, index: &mut Index<'j>, member: &Member<'j>) {
    let next = members.len();
    let known = *index.entry(member.name).or_insert(next);
    match members.get_mut(known) {
        Some(known) => {
            for entry in member.traits.iter() {
                known.traits.set(entry);
            }
            known.target = member.target;
        }
        None => members.push(member.clone()),
    }
}

/// Whether a mixin hands a trait on to the shapes that use it.
fn is_handed_on(mixin: &Shape<'_>, id: &str) -> bool {
    let local = mixin
        .traits
        .get(MIXIN)
        .and_then(|entry| entry.value.get("localTraits"))
        .and_then(Json::as_list)
        .unwrap_or_default();
    id != MIXIN && !local.iter().any(|known| known.as_text() == Some(id))
}
