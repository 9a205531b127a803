//! Values out of the checked model, as plain JSON.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cistron_codegen::checked::{
    Binding, Constraint, Item, Kind, Member, Number, Presence, Service, Shape, TimestampFormat,
};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::Random;
use crate::text::Texts;

/// How much of what may be there is there, and how large it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// No optional member, and everything as small as it may be.
    Least,
    /// Every member, and everything as large as it may be.
    Most,
    /// Anything between.
    Any,
}

/// Makes values of one service.
#[derive(Debug)]
pub struct Generator<'s> {
    service: &'s Service,
    random: Random,
    extent: Extent,
}

/// How deep structures nest.
const DEEPEST: usize = 5;
/// The most entries of a list that no constraint bounds.
const MOST_ENTRIES: usize = 3;

impl<'s> Generator<'s> {
    /// Makes values from a seed.
    #[must_use]
    pub fn new(service: &'s Service, seed: u64, extent: Extent) -> Self {
        Self {
            service,
            random: Random::new(seed),
            extent,
        }
    }

    /// A structure of these members, by their wire names.
    pub fn structure(&mut self, members: &[Member]) -> Value {
        self.members(members, 0)
    }

    fn members(&mut self, members: &[Member], depth: usize) -> Value {
        let mut object = Map::new();
        for member in members {
            // A client makes the token that is left out, and what is sent is more than what was given.
            let is_optional = member.presence != Presence::Required
                && !member.insisted_on
                && !member.idempotency_token;
            if is_optional && !self.takes_optional(depth) {
                continue;
            }
            let value = self.member(member, depth);
            object.insert(member.wire_name.clone(), value);
        }
        Value::Object(object)
    }

    fn takes_optional(&mut self, depth: usize) -> bool {
        match self.extent {
            Extent::Least => false,
            Extent::Most => depth < DEEPEST,
            Extent::Any => depth < DEEPEST && self.random.below(3) > 0,
        }
    }

    fn member(&mut self, member: &Member, depth: usize) -> Value {
        let extent = self.extent;
        let value = self.sent(member, depth);
        self.extent = extent;
        value
    }

    /// A value that is sent, which the smallest one may not be.
    fn sent(&mut self, member: &Member, depth: usize) -> Value {
        loop {
            let value = self.value(&member.item, depth);
            // A label is a segment of the path, and nothing is sent for an empty list in a query.
            let is_refused = match &member.binding {
                Binding::Label => matches!(value.as_str(), Some("" | "." | "..")),
                Binding::Query(_) => value.as_array().is_some_and(Vec::is_empty),
                _ => false,
            };
            if !is_refused {
                return value;
            }
            self.extent = Extent::Any;
        }
    }

    fn value(&mut self, item: &Item, depth: usize) -> Value {
        match &item.shape {
            Shape::Boolean => (self.random.below(2) == 0).into(),
            Shape::Byte => self.integer(item, i8::MIN.into(), i8::MAX.into()),
            Shape::Short => self.integer(item, i16::MIN.into(), i16::MAX.into()),
            Shape::Integer => self.integer(item, i32::MIN.into(), i32::MAX.into()),
            Shape::Float | Shape::Double => self.float(item),
            Shape::Long | Shape::BigInteger | Shape::BigDecimal => {
                self.integer(item, i64::MIN, i64::MAX)
            }
            Shape::String { .. } => self.text(item).into(),
            Shape::Blob { .. } => self.blob(item),
            Shape::Timestamp(format) => self.timestamp(*format),
            Shape::Document => json!({ "any": [1, null, "text"] }),
            Shape::List { item: held, sparse } => self.list(item, held, *sparse, depth),
            Shape::Map { key, value, .. } => self.map(item, key, value, depth),
            Shape::Named(_) => self.named(item, depth),
        }
    }

    fn named(&mut self, item: &Item, depth: usize) -> Value {
        let Shape::Named(id) = item.shape else {
            return Value::Null;
        };
        match &self.service.types[id.0].kind {
            Kind::Alias(shape) => {
                let shape = shape.clone();
                self.value(
                    &Item {
                        shape,
                        ..item.clone()
                    },
                    depth,
                )
            }
            Kind::Newtype => self.text(item).into(),
            Kind::Structure(members) => self.members(members, depth + 1),
            Kind::Union { variants, .. } => {
                let variant = &variants[self.random.below(variants.len())].member;
                let value = self.value(&variant.item, depth + 1);
                json!({ &variant.wire_name: value })
            }
            Kind::Enum { values, .. } => {
                let value = &values[self.random.below(values.len())];
                value.value.clone().into()
            }
            Kind::IntegerEnum { values, .. } => {
                values[self.random.below(values.len())].value.into()
            }
        }
    }

    fn integer(&mut self, item: &Item, least: i64, greatest: i64) -> Value {
        let bounds = item
            .constraints
            .iter()
            .find_map(|constraint| match constraint {
                Constraint::Range { min, max } => Some((bound(min.as_ref()), bound(max.as_ref()))),
                _ => None,
            });
        let (min, max) = bounds.unwrap_or_default();
        let (min, max) = (min.unwrap_or(least), max.unwrap_or(greatest));
        let value = match self.extent {
            Extent::Least => min,
            Extent::Most => max,
            Extent::Any => self.random.within(min, max),
        };
        value.into()
    }

    fn float(&mut self, item: &Item) -> Value {
        let range = item
            .constraints
            .iter()
            .find_map(|constraint| match constraint {
                Constraint::Range { min, max } => {
                    Some((float_bound(min.as_ref()), float_bound(max.as_ref())))
                }
                _ => None,
            });
        let (min, max) = range.unwrap_or_default();
        let (min, max) = (min.unwrap_or(-1e9), max.unwrap_or(1e9));
        let value = match self.extent {
            Extent::Least => min,
            Extent::Most => max,
            // A part of 16 is exact in 32 bits too.
            Extent::Any => {
                let part = u8::try_from(self.random.below(17)).unwrap_or_default();
                min + (max - min) * f64::from(part) / 16.0
            }
        };
        value.into()
    }

    /// How long something may be, and how long it is.
    fn length(&mut self, item: &Item, usual: usize) -> usize {
        let (min, max) = bounds(item);
        let max = max.unwrap_or(min + usual);
        match self.extent {
            Extent::Least => min,
            Extent::Most => max,
            Extent::Any => min + self.random.below(max.min(min + usual) - min + 1),
        }
    }

    fn text(&mut self, item: &Item) -> String {
        let mut constraints = item.constraints.iter();
        let pattern = constraints.find_map(|constraint| match constraint {
            Constraint::Pattern(pattern) => Some(pattern.as_ref()),
            _ => None,
        });
        let texts = Texts::of(pattern, bounds(item));
        let length = match self.extent {
            Extent::Least => 0,
            Extent::Most => texts.lengths() - 1,
            Extent::Any => self.random.below(texts.lengths()),
        };
        texts.text(length, &mut self.random)
    }

    fn blob(&mut self, item: &Item) -> Value {
        let length = self.length(item, 20);
        let bytes: Vec<u8> = (0..length)
            .map(|_| u8::try_from(self.random.below(256)).unwrap_or_default())
            .collect();
        STANDARD.encode(bytes).into()
    }

    fn timestamp(&mut self, format: Option<TimestampFormat>) -> Value {
        let (least, greatest) = (-62_167_219_200, 253_402_207_200);
        let second = match self.extent {
            Extent::Least => least,
            Extent::Most => greatest,
            Extent::Any => self.random.within(least, greatest),
        };
        match format {
            Some(TimestampFormat::DateTime) => {
                let milli = i32::try_from(self.random.below(1000)).unwrap_or_default();
                let timestamp = Timestamp::new(second, milli * 1_000_000);
                timestamp.expect("it is in range").to_string().into()
            }
            Some(TimestampFormat::HttpDate) => {
                let timestamp = Timestamp::from_second(second).expect("it is in range");
                let text = timestamp.strftime("%a, %d %b %Y %H:%M:%S GMT");
                text.to_string().into()
            }
            Some(TimestampFormat::EpochSeconds) | None => second.into(),
        }
    }

    fn list(&mut self, item: &Item, held: &Item, sparse: bool, depth: usize) -> Value {
        let length = self
            .length(item, MOST_ENTRIES)
            .min(MOST_ENTRIES.max(bounds(item).0));
        let unique = item.constraints.contains(&Constraint::UniqueItems);
        let mut items: Vec<Value> = Vec::new();
        let mut attempts = 0;
        while items.len() < length {
            let is_null = sparse && self.random.below(4) == 0;
            let found = if is_null {
                Value::Null
            } else {
                self.value(held, depth + 1)
            };
            attempts += 1;
            assert!(attempts < 10_000, "there are no {length} different items");
            if !unique || !items.contains(&found) {
                items.push(found);
            }
        }
        items.into()
    }

    fn map(&mut self, item: &Item, key: &Item, value: &Item, depth: usize) -> Value {
        let length = self
            .length(item, MOST_ENTRIES)
            .min(MOST_ENTRIES.max(bounds(item).0));
        let mut entries = Map::new();
        while entries.len() < length {
            let key = match self.value(key, depth + 1) {
                Value::String(key) => key,
                other => other.to_string(),
            };
            entries.insert(key, self.value(value, depth + 1));
        }
        Value::Object(entries)
    }
}

/// The bounds that a length has.
fn bounds(item: &Item) -> (usize, Option<usize>) {
    let length = item
        .constraints
        .iter()
        .find_map(|constraint| match constraint {
            Constraint::Length { min, max } => Some((*min, *max)),
            _ => None,
        });
    let (min, max) = length.unwrap_or_default();
    let count = |bound: u64| usize::try_from(bound).unwrap_or(usize::MAX);
    (min.map_or(0, count), max.map(count))
}

fn bound(number: Option<&Number>) -> Option<i64> {
    match number? {
        Number::Integer(value) => Some(*value),
        Number::Float(_) => None,
        Number::Decimal(digits) => digits.parse().ok(),
    }
}

fn float_bound(number: Option<&Number>) -> Option<f64> {
    match number? {
        Number::Integer(value) => value.to_string().parse().ok(),
        Number::Float(value) => Some(*value),
        Number::Decimal(digits) => digits.parse().ok(),
    }
}
