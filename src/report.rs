//! What a value is checked with: the place it stands at, and where violations go.

use crate::path::Path;
use crate::validate::{enum_value, length, range, surely, text, unique_items};
use crate::{
    Constraint, List, Map, Member, Number, Schema, SetMember, Structure, Union, View, Violation,
    Violations, depth,
};

/// Collects the violations of a value, for [`Validate::validate`](crate::Validate::validate).
///
/// What plainly satisfies its constraints is passed over: the way to it is not even put together.
#[derive(Debug)]
pub(crate) struct Report<'r> {
    path: &'r Path<'r>,
    violations: &'r mut Violations,
    depth: usize,
}

impl<'r> Report<'r> {
    pub(crate) fn new(path: &'r Path<'r>, violations: &'r mut Violations) -> Self {
        Self {
            path,
            violations,
            depth: 0,
        }
    }

    /// Checks a value, and what stands in it.
    pub(crate) fn value(&mut self, value: View<'_>, schema: &Schema) {
        match value {
            View::Structure(structure) => self.structure(structure),
            value if surely::holds(&value, schema) => {}
            value => self.value_thoroughly(value, schema),
        }
    }

    /// Checks a value constraint by constraint, and what stands in it.
    #[inline(never)]
    pub(crate) fn value_thoroughly(&mut self, value: View<'_>, schema: &Schema) {
        match value {
            View::Structure(structure) => self.structure(structure),
            View::String(text) => self.text(text, &schema.constraints),
            View::KnownString(text) => self.text(text, schema.constraints.but_known_values()),
            View::Integer(integer) => self.integer(integer, &schema.constraints),
            View::KnownInteger(integer) => {
                self.integer(integer, schema.constraints.but_known_values());
            }
            View::SingleFloat(number) => {
                self.range(schema, |min, max| range::single_float(number, min, max));
            }
            View::Float(number) => self.range(schema, |min, max| range::float(number, min, max)),
            View::Number(digits) => self.range(schema, |min, max| range::decimal(digits, min, max)),
            View::Blob(bytes) => self.count(bytes.len(), schema),
            View::List(list) => self.list(list, schema),
            View::Map(map) => self.map(map, schema),
            View::Union(union) => self.union(union),
            View::Absent | View::Boolean(_) | View::Timestamp(_) | View::Document(_) => {}
        }
    }

    /// Records that the value at this place does not satisfy the constraint.
    #[cold]
    pub(crate) fn violation(&mut self, constraint: Constraint) {
        let path = self.path;
        self.violations.push(|| Violation {
            pointer: path.pointer(),
            constraint,
        });
    }

    fn text(&mut self, value: &str, constraints: &[Constraint]) {
        let mut constraints = text::from_broken(value, constraints);
        while let [broken, rest @ ..] = constraints {
            self.violation(*broken);
            constraints = text::from_broken(value, rest);
        }
    }

    fn integer(&mut self, value: i64, constraints: &[Constraint]) {
        for constraint in constraints {
            let holds = match constraint {
                Constraint::Range { min, max } => range::integer(value, *min, *max),
                Constraint::IntegerEnumValue(known) => enum_value::integer(value, known),
                _ => true,
            };
            self.require(holds, constraint);
        }
    }

    fn range(&mut self, schema: &Schema, holds: impl Fn(Option<Number>, Option<Number>) -> bool) {
        for constraint in schema.constraints.iter() {
            if let Constraint::Range { min, max } = constraint {
                self.require(holds(*min, *max), constraint);
            }
        }
    }

    /// Checks a list and its items.
    fn list(&mut self, list: &dyn List, schema: &Schema) {
        self.list_itself(list, schema);
        if self.is_too_deep() {
            return;
        }
        let schema = schema.item();
        for index in 0..list.count() {
            let item = list.item(index);
            if !surely::holds(&item, schema) {
                let path = Path::Index(self.path, index);
                self.within(&path).value_thoroughly(item, schema);
            }
        }
    }

    /// Checks a list, but not its items.
    pub(crate) fn list_itself(&mut self, list: &dyn List, schema: &Schema) {
        for constraint in schema.constraints.iter() {
            let holds = match constraint {
                Constraint::Length { min, max } => length::entries(list.count(), *min, *max),
                Constraint::UniqueItems => unique_items::entries(list, schema.item()),
                _ => true,
            };
            self.require(holds, constraint);
        }
    }

    /// Checks a number of bytes or of entries.
    pub(crate) fn count(&mut self, count: usize, schema: &Schema) {
        for constraint in schema.constraints.iter() {
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
            let path = Path::Name(self.path, key);
            let mut report = self.within(&path);
            report.value(View::String(key), schema.key());
            report.value(value, schema.item());
        });
    }

    /// Checks every member of a structure.
    fn structure(&mut self, structure: &dyn Structure) {
        if self.is_too_deep() {
            return;
        }
        let mut members = structure.members().iter();
        structure.values(&mut |values| {
            for (value, member) in values.iter().zip(members.by_ref()) {
                if !surely::holds(value, member.schema) {
                    self.member(member, *value);
                }
            }
        });
    }

    /// Checks a member of the structure or union that stands here.
    #[inline(never)]
    fn member(&mut self, member: &Member, value: View<'_>) {
        let path = Path::Member(self.path, member);
        self.within(&path).value_thoroughly(value, member.schema);
    }

    /// Checks the member of a union that is set, which must be a known one.
    fn union(&mut self, union: &dyn Union) {
        let SetMember::Known(index, value) = union.member() else {
            return self.violation(Constraint::OneMember);
        };
        let Some(member) = union.members().get(index) else {
            return;
        };
        if !self.is_too_deep() {
            self.member(member, value);
        }
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

    /// A report for what stands in this, at the end of this way.
    fn within<'s>(&'s mut self, path: &'s Path<'s>) -> Report<'s> {
        Report {
            path,
            violations: self.violations,
            depth: self.depth + 1,
        }
    }

    #[inline]
    fn require(&mut self, holds: bool, constraint: &Constraint) {
        if !holds {
            self.violation(*constraint);
        }
    }
}
