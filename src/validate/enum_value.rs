//! The known values of an enum.

/// Tells whether a string is one of the known values.
///
/// ```
/// use cistron::validate::enum_value;
///
/// assert!(enum_value::text("RUNNING", &["PENDING", "RUNNING"]));
/// assert!(!enum_value::text("running", &["PENDING", "RUNNING"]));
/// ```
#[must_use]
pub fn text(value: &str, known: &[&str]) -> bool {
    known.contains(&value)
}

/// Tells whether an integer is one of the known values.
///
/// ```
/// use cistron::validate::enum_value;
///
/// assert!(enum_value::integer(2, &[1, 2]));
/// assert!(!enum_value::integer(3, &[1, 2]));
/// ```
#[must_use]
pub fn integer(value: i64, known: &[i32]) -> bool {
    known.iter().any(|known| i64::from(*known) == value)
}

#[cfg(test)]
mod tests {
    use super::{integer, text};

    #[test]
    fn only_the_exact_value_is_known() {
        assert!(text("", &[""]));
        assert!(!text("A ", &["A", "B"]));
        assert!(integer(-1, &[-1]));
        assert!(!integer(i64::from(u32::MAX), &[-1]));
    }
}
