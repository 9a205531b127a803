//! What a value is checked with: the place it stands at, and where violations go.

use crate::path::Path;
use crate::validate::{enum_value, length, range, text, unique_items};
use crate::{
    Constraint, List, Map, Number, Schema, SetMember, Structure, Union, View, Violation,
    Violations, depth,
};

/// Collects the violations of a value, for [`Validate::validate`](crate::Validate::validate).
///
/// A container makes one report for all that stands in it, and only changes the last step of the way
/// from one to the next.
#[derive(Debug)]
pub(crate) struct Report<'r> {
    path: Path<'r>,
    violations: &'r mut Violations,
    depth: usize,
}

impl<'r> Report<'r> {
    pub(crate) fn new(path: &'r Path<'r>, violations: &'r mut Violations) -> Self {
        Self {
            path: *path,
            violations,
            depth: 0,
        }
    }

    /// Checks a value, and what stands in it.
    #[inline]
    pub(crate) fn value(&mut self, value: View<'_>, schema: &Schema) {
        match value {
            View::Absent | View::Boolean(_) | View::Timestamp(_) | View::Document(_) => {}
            View::String(text) => self.string(text, schema),
            View::KnownString(text) => self.known_string(text, schema),
            View::Integer(integer) => self.integer(integer, schema),
            other => self.other_value(other, schema),
        }
    }

    /// Checks a value of a kind that is rarer, or that takes longer.
    fn other_value(&mut self, value: View<'_>, schema: &Schema) {
        match value {
            View::KnownInteger(integer) => self.known_integer(integer, schema),
            View::SingleFloat(number) => self.single_float(number, schema),
            View::Float(number) => self.float(number, schema),
            View::Number(digits) => self.decimal(digits, schema),
            View::Blob(bytes) => self.blob(bytes, schema),
            View::List(list) => self.list(list, schema),
            View::Map(map) => self.map(map, schema),
            View::Structure(structure) => self.structure(structure),
            View::Union(union) => self.union(union),
            View::Absent
            | View::Boolean(_)
            | View::Integer(_)
            | View::String(_)
            | View::KnownString(_)
            | View::Timestamp(_)
            | View::Document(_) => {}
        }
    }

    /// Records that the value at this place does not satisfy the constraint.
    #[cold]
    pub(crate) fn violation(&mut self, constraint: Constraint) {
        let path = &self.path;
        self.violations.push(|| Violation {
            pointer: path.pointer(),
            constraint,
        });
    }

    /// Checks a string.
    pub(crate) fn string(&mut self, value: &str, schema: &Schema) {
        let constraints = schema.constraints;
        if !constraints.is_empty() && !text::surely_hold(value, constraints) {
            self.text_thoroughly(value, constraints);
        }
    }

    /// Checks a string that is one of the known values of its enum.
    pub(crate) fn known_string(&mut self, value: &str, schema: &Schema) {
        match but_known_values(schema) {
            [] => {}
            [Constraint::Length { min, max }] if length::surely_holds(value, *min, *max) => {}
            constraints => self.text_thoroughly(value, constraints),
        }
    }

    #[inline(never)]
    fn text_thoroughly(&mut self, value: &str, constraints: &[Constraint]) {
        let mut constraints = text::from_broken(value, constraints);
        while let [broken, rest @ ..] = constraints {
            self.violation(*broken);
            constraints = text::from_broken(value, rest);
        }
    }

    /// Checks an integer.
    pub(crate) fn integer(&mut self, value: i64, schema: &Schema) {
        let surely = |constraint| range::surely_holds(value, constraint);
        if !schema.constraints.iter().all(surely) {
            self.integer_thoroughly(value, schema.constraints);
        }
    }

    /// Checks an integer that is one of the known values of its enum.
    pub(crate) fn known_integer(&mut self, value: i64, schema: &Schema) {
        let constraints = but_known_values(schema);
        if !constraints.is_empty() {
            self.integer_thoroughly(value, constraints);
        }
    }

    #[inline(never)]
    fn integer_thoroughly(&mut self, value: i64, constraints: &[Constraint]) {
        for constraint in constraints {
            let holds = match constraint {
                Constraint::Range { min, max } => range::integer(value, *min, *max),
                Constraint::IntegerEnumValue(known) => enum_value::integer(value, known),
                _ => true,
            };
            self.require(holds, constraint);
        }
    }

    /// Checks a floating-point number.
    pub(crate) fn float(&mut self, value: f64, schema: &Schema) {
        self.range(schema, |min, max| range::float(value, min, max));
    }

    /// Checks a floating-point number of 32 bits.
    pub(crate) fn single_float(&mut self, value: f32, schema: &Schema) {
        self.range(schema, |min, max| range::single_float(value, min, max));
    }

    /// Checks a number of any size, by its digits.
    pub(crate) fn decimal(&mut self, digits: &str, schema: &Schema) {
        self.range(schema, |min, max| range::decimal(digits, min, max));
    }

    fn range(&mut self, schema: &Schema, holds: impl Fn(Option<Number>, Option<Number>) -> bool) {
        for constraint in schema.constraints {
            if let Constraint::Range { min, max } = constraint {
                self.require(holds(*min, *max), constraint);
            }
        }
    }

    /// Checks a blob.
    pub(crate) fn blob(&mut self, value: &[u8], schema: &Schema) {
        self.count(value.len(), schema);
    }

    /// Checks a list and its items.
    fn list(&mut self, list: &dyn List, schema: &Schema) {
        self.list_itself(list, schema);
        if self.is_too_deep() {
            return;
        }
        let (parent, mut report) = self.within();
        for index in 0..list.count() {
            report.path = Path::Index(parent, index);
            report.value(list.item(index), schema.item());
        }
    }

    /// Checks a list, but not its items.
    pub(crate) fn list_itself(&mut self, list: &dyn List, schema: &Schema) {
        for constraint in schema.constraints {
            let holds = match constraint {
                Constraint::Length { min, max } => length::entries(list.count(), *min, *max),
                Constraint::UniqueItems => unique_items::entries(list, schema.item()),
                _ => true,
            };
            self.require(holds, constraint);
        }
    }

    /// Checks the number of entries of a map; each entry is checked by [`Report::entry`].
    pub(crate) fn count(&mut self, count: usize, schema: &Schema) {
        for constraint in schema.constraints {
            if let Constraint::Length { min, max } = constraint {
                self.require(length::entries(count, *min, *max), constraint);
            }
        }
    }

    /// Checks a map: the number of its entries, their keys and their values.
    fn map(&mut self, map: &dyn Map, schema: &Schema) {
        self.count(map.count(), schema);
        map.visit(&mut |key, value| {
            if self.is_too_deep() {
                return;
            }
            let (parent, mut report) = self.within();
            report.path = Path::Name(parent, key);
            report.string(key, schema.key());
            report.value(value, schema.item());
        });
    }

    /// Checks every member of a structure.
    fn structure(&mut self, structure: &dyn Structure) {
        if self.is_too_deep() {
            return;
        }
        let (parent, mut report) = self.within();
        let members = structure.members();
        structure.values(&mut |values| {
            for (member, value) in members.iter().zip(values) {
                report.path = Path::Member(parent, member);
                report.value(*value, member.schema);
            }
        });
    }

    /// Checks the member of a union that is set, which must be a known one.
    fn union(&mut self, union: &dyn Union) {
        let SetMember::Known(index, value) = union.member() else {
            return self.violation(Constraint::OneMember);
        };
        let Some(member) = union.members().get(index) else {
            return;
        };
        if self.is_too_deep() {
            return;
        }
        let (parent, mut report) = self.within();
        report.path = Path::Member(parent, member);
        report.value(value, member.schema);
    }

    /// Whether what stands here would go past the bound on depth, which is recorded.
    #[inline]
    fn is_too_deep(&mut self) -> bool {
        let is_too_deep = self.depth >= depth::LIMIT;
        if is_too_deep {
            self.violation(Constraint::Depth(depth::LIMIT));
        }
        is_too_deep
    }

    /// The way to the value, and a report for what stands in it, which is yet to be told its own.
    #[inline]
    fn within(&mut self) -> (&Path<'r>, Report<'_>) {
        let report = Report {
            path: Path::Root,
            violations: self.violations,
            depth: self.depth + 1,
        };
        (&self.path, report)
    }

    #[inline]
    fn require(&mut self, holds: bool, constraint: &Constraint) {
        if !holds {
            self.violation(*constraint);
        }
    }
}

/// The constraints on a value of an enum that is known to be one of its values: these come first.
#[inline]
fn but_known_values(schema: &Schema) -> &'static [Constraint] {
    match schema.constraints {
        [
            Constraint::EnumValue(_) | Constraint::IntegerEnumValue(_),
            rest @ ..,
        ] => rest,
        constraints => constraints,
    }
}
