//! The constraints, one file each: a function that tells whether a value satisfies it.

pub mod enum_value;
pub mod length;
pub mod pattern;
pub mod range;
pub(crate) mod surely;
pub(crate) mod text;
pub mod unique_items;

use crate::path::Path;
use crate::report::Report;
use crate::{Schema, Value, View, Violations};

/// Checks a value against the constraints of its specification.
///
/// Every generated type has it, since every [`Value`] has it. Nothing is allocated when the value
/// is valid, except for lists of unique items that are longer than
/// [`unique_items::ON_STACK`].
///
/// ```
/// use cistron::Validate;
///
/// assert!("any text".to_owned().validate().is_ok());
/// ```
pub trait Validate {
    /// Finds every broken constraint, in nested values too.
    ///
    /// # Errors
    /// The violations, each with the JSON Pointer of its place.
    fn validate(&self) -> Result<(), Violations>;
}

impl<T: Value> Validate for T {
    fn validate(&self) -> Result<(), Violations> {
        check_view(self.view(), T::SCHEMA)
    }
}

/// Checks a value against a schema.
///
/// ```
/// use cistron::{Constraint, Constraints, Number, Schema, validate};
///
/// static CPUS: Schema = Schema {
///     constraints: Constraints::new(&[Constraint::Range { min: Some(Number::Integer(1)), max: None }]),
///     ..Schema::ANY
/// };
/// assert!(validate::check(&1_i32, &CPUS).is_ok());
/// let violations = validate::check(&0_i32, &CPUS).unwrap_err();
/// assert_eq!(violations.total(), 1);
/// ```
///
/// # Errors
/// The violations, each with the JSON Pointer of its place.
pub fn check<T: Value>(value: &T, schema: &Schema) -> Result<(), Violations> {
    check_view(value.view(), schema)
}

/// The same, compiled once for all types.
fn check_view(value: View<'_>, schema: &Schema) -> Result<(), Violations> {
    let mut violations = Violations::default();
    Report::new(&Path::Root, &mut violations).value(value, schema);
    violations.into_result()
}

/// Checks a value by each of its constraints, though they may plainly hold.
#[cfg(test)]
fn check_thoroughly(value: View<'_>, schema: &Schema) -> Result<(), Violations> {
    let mut violations = Violations::default();
    Report::new(&Path::Root, &mut violations).value_thoroughly(value, schema);
    violations.into_result()
}
