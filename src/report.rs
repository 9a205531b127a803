//! What a value is checked with: the place it stands at, and where violations go.

use crate::path::Path;
use crate::validate::{enum_value, length, range, text, unique_items};
use crate::{
    Constraint, Member, Number, Schema, Structure, UnknownMember, Value, Violation, Violations,
    depth,
};

/// Collects the violations of a value. Made by [`Validate::validate`](crate::Validate::validate),
/// passed on by [`Value::check`].
///
/// A container makes one report for all that stands in it, and only changes the last step of the way
/// from one to the next.
#[derive(Debug)]
pub struct Report<'r> {
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

    /// Records that the value at this place does not satisfy the constraint.
    #[cold]
    pub fn violation(&mut self, constraint: Constraint) {
        let path = &self.path;
        self.violations.push(|| Violation {
            pointer: path.pointer(),
            constraint,
        });
    }

    /// Checks a string.
    pub fn string(&mut self, value: &str, schema: &Schema) {
        let constraints = schema.constraints;
        if !constraints.is_empty() && !text::surely_hold(value, constraints) {
            self.text_thoroughly(value, constraints);
        }
    }

    /// Checks a string that is one of the known values of its enum.
    pub fn known_string(&mut self, value: &str, schema: &Schema) {
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
    pub fn integer(&mut self, value: i64, schema: &Schema) {
        let surely = |constraint| range::surely_holds(value, constraint);
        if !schema.constraints.iter().all(surely) {
            self.integer_thoroughly(value, schema.constraints);
        }
    }

    /// Checks an integer that is one of the known values of its enum.
    pub fn known_integer(&mut self, value: i64, schema: &Schema) {
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
    pub fn float(&mut self, value: f64, schema: &Schema) {
        self.range(schema, |min, max| range::float(value, min, max));
    }

    /// Checks a floating-point number of 32 bits.
    pub fn single_float(&mut self, value: f32, schema: &Schema) {
        self.range(schema, |min, max| range::single_float(value, min, max));
    }

    /// Checks a number of any size, by its digits.
    pub fn decimal(&mut self, digits: &str, schema: &Schema) {
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
    pub fn blob(&mut self, value: &[u8], schema: &Schema) {
        self.count(value.len(), schema);
    }

    /// Checks a list and its items.
    pub fn list<'v>(
        &mut self,
        count: usize,
        item: &dyn Fn(usize) -> &'v dyn Value,
        schema: &Schema,
    ) {
        self.list_itself(count, item, schema);
        if self.is_too_deep() {
            return;
        }
        let (parent, mut report) = self.within();
        for index in 0..count {
            report.path = Path::Index(parent, index);
            item(index).check(schema.item(), &mut report);
        }
    }

    /// Checks a list, but not its items.
    pub(crate) fn list_itself<'v>(
        &mut self,
        count: usize,
        item: &dyn Fn(usize) -> &'v dyn Value,
        schema: &Schema,
    ) {
        for constraint in schema.constraints {
            let holds = match constraint {
                Constraint::Length { min, max } => length::entries(count, *min, *max),
                Constraint::UniqueItems => unique_items::entries(count, item, schema.item()),
                _ => true,
            };
            self.require(holds, constraint);
        }
    }

    /// Checks the number of entries of a map; each entry is checked by [`Report::entry`].
    pub fn count(&mut self, count: usize, schema: &Schema) {
        for constraint in schema.constraints {
            if let Constraint::Length { min, max } = constraint {
                self.require(length::entries(count, *min, *max), constraint);
            }
        }
    }

    /// Checks an entry of a map: key and value.
    pub fn entry(&mut self, key: &str, value: &dyn Value, schema: &Schema) {
        if self.is_too_deep() {
            return;
        }
        let (parent, mut report) = self.within();
        report.path = Path::Name(parent, key);
        report.string(key, schema.key());
        value.check(schema.item(), &mut report);
    }

    /// Checks every member of a structure.
    pub fn structure(&mut self, structure: &dyn Structure) {
        if self.is_too_deep() {
            return;
        }
        let (parent, mut report) = self.within();
        let members = structure.members();
        structure.values(&mut |values| {
            for (member, value) in members.iter().zip(values) {
                report.path = Path::Member(parent, member);
                value.check(member.schema, &mut report);
            }
        });
    }

    /// Checks the member of a union that is set.
    pub fn union_member(&mut self, member: &Member, value: &dyn Value) {
        if self.is_too_deep() {
            return;
        }
        let (parent, mut report) = self.within();
        report.path = Path::Member(parent, member);
        value.check(member.schema, &mut report);
    }

    /// Records that the member of a union that is set is not a known one.
    pub fn unknown_member(&mut self, _: &UnknownMember) {
        self.violation(Constraint::OneMember);
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
