//! What a value is checked with: the place it stands at, and where violations go.

use crate::path::Path;
use crate::validate::{enum_value, length, pattern, range, unique_items};
use crate::{
    Constraint, Member, Schema, Structure, UnknownMember, Value, Violation, Violations, depth,
};

/// Collects the violations of a value. Made by [`Validate::validate`](crate::Validate::validate),
/// passed on by [`Value::check`].
#[derive(Debug)]
pub struct Report<'r> {
    path: &'r Path<'r>,
    violations: &'r mut Violations,
    depth: usize,
}

impl<'r> Report<'r> {
    pub(crate) fn new(path: &'r Path<'r>, violations: &'r mut Violations) -> Self {
        let depth = 0;
        Self {
            path,
            violations,
            depth,
        }
    }

    /// Records that the value at this place does not satisfy the constraint.
    pub fn violation(&mut self, constraint: Constraint) {
        let path = self.path;
        self.violations.push(|| Violation {
            pointer: path.pointer(),
            constraint,
        });
    }

    /// Checks a string.
    pub fn string(&mut self, value: &str, schema: &Schema) {
        self.each(schema, |constraint| match constraint {
            Constraint::Length { min, max } => length::text(value, min, max),
            Constraint::Pattern(pattern) => pattern::text(value, pattern),
            Constraint::EnumValue(known) => enum_value::text(value, known),
            _ => true,
        });
    }

    /// Checks an integer.
    pub fn integer(&mut self, value: i64, schema: &Schema) {
        self.each(schema, |constraint| match constraint {
            Constraint::Range { min, max } => range::integer(value, min, max),
            Constraint::IntegerEnumValue(known) => enum_value::integer(value, known),
            _ => true,
        });
    }

    /// Checks a floating-point number.
    pub fn float(&mut self, value: f64, schema: &Schema) {
        self.each(schema, |constraint| match constraint {
            Constraint::Range { min, max } => range::float(value, min, max),
            _ => true,
        });
    }

    /// Checks a floating-point number of 32 bits.
    pub fn single_float(&mut self, value: f32, schema: &Schema) {
        self.each(schema, |constraint| match constraint {
            Constraint::Range { min, max } => range::single_float(value, min, max),
            _ => true,
        });
    }

    /// Checks a number of any size, by its digits.
    pub fn decimal(&mut self, digits: &str, schema: &Schema) {
        self.each(schema, |constraint| match constraint {
            Constraint::Range { min, max } => range::decimal(digits, min, max),
            _ => true,
        });
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
        for index in 0..count {
            let path = Path::Index(self.path, index);
            item(index).check(schema.item(), &mut self.at(&path));
        }
    }

    /// Checks a list, but not its items.
    pub(crate) fn list_itself<'v>(
        &mut self,
        count: usize,
        item: &dyn Fn(usize) -> &'v dyn Value,
        schema: &Schema,
    ) {
        self.each(schema, |constraint| match constraint {
            Constraint::Length { min, max } => length::entries(count, min, max),
            Constraint::UniqueItems => unique_items::entries(count, item, schema.item()),
            _ => true,
        });
    }

    /// Checks the number of entries of a map; each entry is checked by [`Report::entry`].
    pub fn count(&mut self, count: usize, schema: &Schema) {
        self.each(schema, |constraint| match constraint {
            Constraint::Length { min, max } => length::entries(count, min, max),
            _ => true,
        });
    }

    /// Checks an entry of a map: key and value.
    pub fn entry(&mut self, key: &str, value: &dyn Value, schema: &Schema) {
        if self.is_too_deep() {
            return;
        }
        let path = Path::Name(self.path, key);
        let mut report = self.at(&path);
        report.string(key, schema.key());
        value.check(schema.item(), &mut report);
    }

    /// Checks every member of a structure.
    pub fn structure(&mut self, structure: &dyn Structure) {
        if self.is_too_deep() {
            return;
        }
        for (index, member) in structure.members().iter().enumerate() {
            self.member(member, structure.member(index));
        }
    }

    fn member(&mut self, member: &Member, value: &dyn Value) {
        let path = Path::Name(self.path, member.name);
        value.check(member.schema, &mut self.at(&path));
    }

    /// Checks the member of a union that is set.
    pub fn union_member(&mut self, member: &Member, value: &dyn Value) {
        if self.is_too_deep() {
            return;
        }
        let path = Path::Name(self.path, member.name);
        value.check(member.schema, &mut self.at(&path));
    }

    /// Records that the member of a union that is set is not a known one.
    pub fn unknown_member(&mut self, _: &UnknownMember) {
        self.violation(Constraint::OneMember);
    }

    /// Whether what stands here would go past the bound on depth, which is recorded.
    fn is_too_deep(&mut self) -> bool {
        let is_too_deep = self.depth >= depth::LIMIT;
        if is_too_deep {
            self.violation(Constraint::Depth(depth::LIMIT));
        }
        is_too_deep
    }

    fn at<'s>(&'s mut self, path: &'s Path<'s>) -> Report<'s> {
        Report {
            path,
            violations: self.violations,
            depth: self.depth + 1,
        }
    }

    fn each(&mut self, schema: &Schema, holds: impl Fn(Constraint) -> bool) {
        for constraint in schema.constraints {
            if !holds(*constraint) {
                self.violation(*constraint);
            }
        }
    }
}
