//! From JSON to shapes: what each is, its members and its traits.

use std::collections::HashMap;

use cistron_codegen::diagnostic::{Code, Diagnostic, quoted};

use super::found::Found;
use super::kind::{Kind, PRELUDE};
use super::values;
use crate::json::{Entry, Json};

/// The shapes of a model, in the order of the file.
#[derive(Debug, Default)]
pub(super) struct Ast<'j> {
    pub(super) shapes: Vec<Shape<'j>>,
    index: HashMap<&'j str, usize>,
    /// The keys that say nothing of a shape of its kind: the id of the shape, and where the key is.
    pub(super) strange: Vec<(&'j str, &'j Entry)>,
}

/// A shape.
#[derive(Debug, Clone)]
pub(super) struct Shape<'j> {
    pub(super) id: &'j str,
    /// The byte where its id stands.
    pub(super) at: usize,
    pub(super) kind: Kind,
    /// What else the AST says of it: the operations of a service, the errors of an operation.
    pub(super) json: &'j Json,
    /// The members; of a list `member`, of a map `key` and `value`.
    pub(super) members: Vec<Member<'j>>,
    pub(super) traits: Traits<'j>,
}

/// A member of a shape.
#[derive(Debug, Clone)]
pub(super) struct Member<'j> {
    pub(super) name: &'j str,
    /// The byte where its name stands.
    pub(super) at: usize,
    pub(super) target: Target<'j>,
    pub(super) traits: Traits<'j>,
}

/// The id of a shape that another one names.
#[derive(Debug, Clone, Copy)]
pub(super) struct Target<'j> {
    pub(super) id: &'j str,
    /// The byte where the id stands.
    pub(super) at: usize,
}

/// Traits by id, in the order of the file.
#[derive(Debug, Clone, Default)]
pub(super) struct Traits<'j> {
    list: Vec<&'j Entry>,
}

impl<'j> Traits<'j> {
    /// The trait of the namespace `smithy.api` with this name.
    pub(super) fn api(&self, name: &str) -> Option<&'j Entry> {
        self.list
            .iter()
            .find(|entry| entry.key.strip_prefix("smithy.api#") == Some(name))
            .copied()
    }

    /// The trait with this id.
    pub(super) fn get(&self, id: &str) -> Option<&'j Entry> {
        self.list.iter().find(|entry| entry.key == id).copied()
    }

    /// The text of a trait of the namespace `smithy.api`.
    pub(super) fn text(&self, name: &str) -> Option<&'j str> {
        self.api(name)?.value.as_text()
    }

    /// Every trait.
    pub(super) fn iter(&self) -> impl Iterator<Item = &'j Entry> {
        self.list.iter().copied()
    }

    /// Adds a trait, in the place of one with its id.
    pub(super) fn set(&mut self, entry: &'j Entry) {
        match self.list.iter_mut().find(|known| known.key == entry.key) {
            Some(known) => *known = entry,
            None => self.list.push(entry),
        }
    }
}

impl<'j> Shape<'j> {
    /// The name after the `#`.
    pub(super) fn name(&self) -> &'j str {
        name_of(self.id)
    }

    /// The member with this name.
    pub(super) fn member(&self, name: &str) -> Option<&Member<'j>> {
        self.members.iter().find(|member| member.name == name)
    }
}

/// The name of a shape: what follows the `#` of its id.
pub(super) fn name_of(id: &str) -> &str {
    id.split_once('#').map_or(id, |(_, name)| name)
}

impl<'j> Ast<'j> {
    /// The shape with an id.
    pub(super) fn get(&self, id: &str) -> Option<&Shape<'j>> {
        self.shapes.get(*self.index.get(id)?)
    }

    /// Reports a target that is nowhere.
    pub(super) fn no_such_shape(&self, target: Target<'_>, found: &mut Found<'_>) {
        let message = format!("there is no shape {} in the model", quoted(target.id));
        let known = || {
            let shapes = self.shapes.iter().map(|shape| shape.id);
            shapes.chain(PRELUDE.iter().copied())
        };
        // The namespaces are mostly the same, and would make everything near.
        let nearest = found.sink.nearest(name_of(target.id), known().map(name_of));
        let nearest = nearest.and_then(|name| known().find(|id| name_of(id) == name));
        let help = nearest.map(|id| format!("did you mean {}?", quoted(id)));
        let place = found.place(target.at, target.id);
        let diagnostic = Diagnostic::error(Code::NoSuchShape, &place, message);
        found.sink.push(diagnostic.maybe_help(help));
    }

    /// The index of the shape with an id.
    pub(super) fn position(&self, id: &str) -> Option<usize> {
        self.index.get(id).copied()
    }
}

/// Traits that stand apart from the shape or the member that they are applied to.
pub(super) type Applied<'j> = Vec<(Target<'j>, Traits<'j>)>;

/// The keys that a shape of any kind may have.
const KEYS: &[&str] = &["type", "traits", "mixins"];

/// Reads the shapes of a model.
pub(super) fn read<'j>(root: &'j Json, found: &mut Found<'_>) -> (Ast<'j>, Applied<'j>) {
    let mut ast = Ast::default();
    let mut applied = Vec::new();
    let Some(shapes) = root.get("shapes") else {
        return (ast, applied);
    };
    let Some(entries) = found.map(shapes, "`shapes`") else {
        return (ast, applied);
    };
    for entry in entries {
        if entry.value.get("type").and_then(Json::as_text) == Some("apply") {
            let target = Target {
                id: &entry.key,
                at: entry.at,
            };
            applied.push((target, traits(&entry.value, found)));
        } else if let Some(shape) = shape(entry, found) {
            let known = shape.kind.keys();
            let entries = entry.value.as_map().unwrap_or_default().iter();
            let strange = entries.filter(|entry| !known.contains(&entry.key.as_str()));
            let strange = strange.filter(|entry| !KEYS.contains(&entry.key.as_str()));
            ast.strange.extend(strange.map(|entry| (shape.id, entry)));
            ast.index.insert(shape.id, ast.shapes.len());
            ast.shapes.push(shape);
        }
    }
    (ast, applied)
}

fn shape<'j>(entry: &'j Entry, found: &mut Found<'_>) -> Option<Shape<'j>> {
    let json = &entry.value;
    found.map(json, "a shape")?;
    let Some(kind_name) = json.get("type") else {
        let message = format!("the shape {} has no `type`", quoted(&entry.key));
        found.error(Code::SmithyShape, entry.at, &entry.key, message);
        return None;
    };
    let text = found.text(kind_name, "`type`")?;
    let Some(kind) = Kind::by_name(text) else {
        let message = format!("there is no kind of shape {}", quoted(text));
        found.wrong_word(kind_name.at, text, message, Kind::names());
        return None;
    };
    let mut members = Vec::new();
    match kind {
        Kind::List => members.extend(single(json, entry, "member", found)),
        Kind::Map => {
            members.extend(single(json, entry, "key", found));
            members.extend(single(json, entry, "value", found));
        }
        _ => {
            let entries = json.get("members");
            let entries = entries.and_then(|entries| found.map(entries, "`members`"));
            for entry in entries.unwrap_or_default() {
                members.extend(member(entry, found));
            }
        }
    }
    Some(Shape {
        id: &entry.key,
        at: entry.at,
        kind,
        json,
        members,
        traits: traits(json, found),
    })
}

/// The one member of a list, or one of the two of a map.
fn single<'j>(
    json: &'j Json,
    shape: &'j Entry,
    name: &str,
    found: &mut Found<'_>,
) -> Option<Member<'j>> {
    let entries = json.as_map()?;
    let Some(entry) = entries.iter().find(|entry| entry.key == name) else {
        // A mixin may bring it along.
        if json.get("mixins").is_none() {
            let message = format!("the shape {} has no `{name}`", quoted(&shape.key));
            found.error(Code::SmithyShape, shape.at, &shape.key, message);
        }
        return None;
    };
    member(entry, found)
}

fn member<'j>(entry: &'j Entry, found: &mut Found<'_>) -> Option<Member<'j>> {
    found.map(&entry.value, "a member")?;
    Some(Member {
        name: &entry.key,
        at: entry.at,
        target: target(&entry.value, entry.at, found)?,
        traits: traits(&entry.value, found),
    })
}

/// Reads `{ "target": "ns#Shape" }`.
pub(super) fn target<'j>(json: &'j Json, at: usize, found: &mut Found<'_>) -> Option<Target<'j>> {
    let Some(target) = json.get("target") else {
        let message = "here a `target` is missing: the id of a shape".to_owned();
        found.error(Code::SmithyShape, at, "", message);
        return None;
    };
    Some(Target {
        id: found.text(target, "`target`")?,
        at: target.at,
    })
}

/// Reads the list of targets at a key.
pub(super) fn targets<'j>(json: &'j Json, key: &str, found: &mut Found<'_>) -> Vec<Target<'j>> {
    let Some(list) = json.get(key) else {
        return Vec::new();
    };
    let Some(items) = list.as_list() else {
        found.wrong_kind(list, &format!("`{key}`"), "a list");
        return Vec::new();
    };
    items
        .iter()
        .filter_map(|item| target(item, item.at, found))
        .collect()
}

fn traits<'j>(json: &'j Json, found: &mut Found<'_>) -> Traits<'j> {
    let entries = json.get("traits");
    let entries = entries.and_then(|entries| found.map(entries, "`traits`"));
    for entry in entries.unwrap_or_default() {
        values::check(entry, found);
    }
    Traits {
        list: entries.unwrap_or_default().iter().collect(),
    }
}
