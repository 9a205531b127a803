//! Types with a name.

use cistron_codegen::model::{
    EnumValue, IntegerEnumValue, Item, Located, Members, Target, TypeDefinition, TypeKind,
};
use cistron_codegen::source::Place;

use super::ast::{Member, Shape};
use super::build::Builder;
use super::kind::Kind;
use super::losses::Subject;
use super::members::{self, Context, item};
use super::{constraints, enums, traits};

/// Whether a shape becomes another name for a type, and no item of Rust.
pub(super) fn is_alias(shape: &Shape<'_>) -> bool {
    let is_enum = shape.traits.api("enum").is_some();
    matches!(shape.kind, Kind::Simple(_) | Kind::List | Kind::Map) && !is_enum
}

/// The type that a shape becomes.
pub(super) fn definition<'a, 'j>(
    builder: &mut Builder<'a, 'j, '_>,
    shape: &'a Shape<'j>,
) -> TypeDefinition {
    let name = builder.names.of_type(shape.id, is_alias(shape));
    let subject = Subject::shape(shape);
    let mut made = Item::unknown(&builder.place(shape.at, shape.id));
    let kind = match shape.kind {
        Kind::Structure => {
            TypeKind::Structure(members::members(builder, shape, Context::Structure, None))
        }
        Kind::Union => TypeKind::Union(members::members(builder, shape, Context::Union, None)),
        Kind::Enum => TypeKind::Enum(enums::values(builder, shape)),
        Kind::IntEnum => TypeKind::IntegerEnum(enums::integer_values(builder, shape)),
        Kind::List | Kind::Map => {
            made.target = collection(builder, shape);
            TypeKind::Item
        }
        Kind::Simple(simple) => match enums::from_trait(builder, shape) {
            Some(values) => TypeKind::Enum(values),
            None => {
                let place = made.place;
                made.target = Item::named(simple.0, &place).target;
                TypeKind::Item
            }
        },
        // Nothing else stands where a type does.
        Kind::Service | Kind::Resource | Kind::Operation => TypeKind::Item,
    };
    made.constraints = constraints::of_shape(builder, shape);
    if let TypeKind::Enum(values) = &kind {
        enums::within(builder, subject, values, &mut made.constraints);
    }
    members::modifiers(builder, subject, &shape.traits, shape.id, &mut made);
    let flag = |name: &str, kinds: &[Kind]| {
        let entry = shape
            .traits
            .api(name)
            .filter(|_| kinds.contains(&shape.kind))?;
        Some(builder.place(entry.at, &entry.key))
    };
    made.sparse = flag("sparse", &[Kind::List, Kind::Map]);
    made.streaming = match shape.kind.simple() {
        Some("blob") => flag("streaming", &[shape.kind]),
        _ => None,
    };
    made.requires_length = made
        .streaming
        .as_ref()
        .and_then(|_| flag("requiresLength", &[shape.kind]));
    let is_stream = matches!(shape.kind, Kind::Union) || made.streaming.is_some();
    if let Some(entry) = shape.traits.api("streaming").filter(|_| !is_stream) {
        let reason = format!("a stream is bytes, and this is {}", shape.kind.describe());
        builder.losses.lose(subject, &entry.key, reason);
    }
    builder.losses.account(subject, &shape.traits);
    TypeDefinition {
        name: builder.located(name, shape.at),
        doc: builder.doc(&shape.traits),
        deprecated: Builder::deprecated(&shape.traits),
        item: made,
        kind: Some(kind),
    }
}

/// What a list or a map holds.
pub(super) fn collection<'a, 'j>(
    builder: &mut Builder<'a, 'j, '_>,
    shape: &'a Shape<'j>,
) -> Option<Target> {
    let mut held = |name: &str| {
        let member = shape.member(name)?;
        Some(Box::new(held_item(builder, shape, member)))
    };
    if shape.kind == Kind::List {
        return held("member").map(Target::List);
    }
    let key = held("key")?;
    let value = held("value")?;
    Some(Target::Map { key, value })
}

fn held_item<'a, 'j>(
    builder: &mut Builder<'a, 'j, '_>,
    shape: &'a Shape<'j>,
    member: &'a Member<'j>,
) -> Item {
    let subject = Subject::member(shape, member);
    let held = constraints::of_member(builder, subject, member);
    builder.losses.account(subject, &member.traits);
    builder
        .losses
        .pass_over_words(subject, &member.traits, traits::WHOLES);
    item(builder, subject, member, &held)
}

/// What a shape is made of without its name and its constraints, if it is no more than another
/// name.
pub(super) fn bare<'a, 'j>(
    builder: &mut Builder<'a, 'j, '_>,
    target: super::ast::Target<'j>,
    shape: &'a Shape<'j>,
) -> Option<Item> {
    let place = builder.place(target.at, target.id);
    let is_whole = ["sparse", "streaming"]
        .iter()
        .any(|name| shape.traits.api(name).is_some());
    // What is held is written out with what holds it, and nothing deeper, so that nothing is written
    // out within itself.
    if !is_alias(shape) || is_whole || builder.writes_out && !builder.holds_names(shape) {
        return None;
    }
    let subject = Subject::shape(shape);
    let mut item = match shape.kind.simple() {
        Some(name) => Item::named(name, &place),
        None => {
            let before = std::mem::replace(&mut builder.writes_out, true);
            let target = collection(builder, shape);
            builder.writes_out = before;
            Item {
                target,
                ..Item::unknown(&place)
            }
        }
    };
    members::modifiers(builder, subject, &shape.traits, shape.id, &mut item);
    builder.losses.account(subject, &shape.traits);
    builder
        .losses
        .pass_over_words(subject, &shape.traits, traits::WHOLES);
    Some(item)
}

/// The structure without members.
pub(super) fn unit(name: &str, place: &Place) -> TypeDefinition {
    TypeDefinition {
        name: Located::new(name.to_owned(), place),
        doc: Some("Nothing.".to_owned()),
        deprecated: None,
        item: Item::unknown(place),
        kind: Some(TypeKind::Structure(Members {
            list: Vec::new(),
            complete: true,
            written: true,
        })),
    }
}

/// A value of an enum of which nothing more is known.
pub(super) fn enum_value(value: Located<String>) -> EnumValue {
    EnumValue {
        value,
        rust_name: None,
        doc: None,
        deprecated: None,
    }
}

/// A value of an integer enum of which nothing more is known.
pub(super) fn integer_enum_value(name: Located<String>, value: Located<i32>) -> IntegerEnumValue {
    IntegerEnumValue {
        name,
        value,
        doc: None,
        deprecated: None,
    }
}
