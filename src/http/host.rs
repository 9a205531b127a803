//! The part of the host name that an operation gives.

use super::fields::{Fields, texts};
use super::{EncodeError, Http};
use crate::writer::Place;

/// Puts the labels into the host prefix.
pub(super) fn prefix(http: &Http, fields: &Fields<'_>) -> Result<Option<String>, EncodeError> {
    let Some(mut rest) = http.host_prefix else {
        return Ok(None);
    };
    let mut prefix = String::new();
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        prefix.push_str(before);
        prefix.push_str(&host_label(fields, name)?);
        rest = after;
    }
    prefix.push_str(rest);
    // What stands after the last dot goes on in the endpoint's own name.
    let too_long = prefix.split('.').any(|label| label.len() > LONGEST_LABEL);
    match (too_long, http.host_prefix) {
        (true, Some(prefix)) => Err(EncodeError::UnsafeHost { member: prefix }),
        _ => Ok(Some(prefix)),
    }
}

/// The most bytes of a label of a host name (RFC 1035, section 2.3.4).
const LONGEST_LABEL: usize = 63;

/// The text of a member that is a label of a host name, wherever else the member stands.
fn host_label(fields: &Fields<'_>, name: &'static str) -> Result<String, EncodeError> {
    let Some((member, value)) = fields.named(name) else {
        return Err(EncodeError::MissingLabel { member: name });
    };
    match &*texts(member, value, Place::Label)?.into_texts() {
        [label] if is_host_label(label) => Ok(label.clone()),
        _ => Err(EncodeError::UnsafeHost { member: name }),
    }
}

fn is_host_label(label: &str) -> bool {
    (1..=LONGEST_LABEL).contains(&label.len())
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
