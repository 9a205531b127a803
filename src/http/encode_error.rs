//! Why a message cannot be sent.

use std::fmt;

use crate::depth;

/// Why a value cannot be made a message. The member is named as on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum EncodeError {
    /// A label of the URI must have a value.
    #[non_exhaustive]
    MissingLabel {
        /// The member.
        member: &'static str,
    },
    /// A label, or a segment of a greedy one, is empty, `.` or `..`, and would lead to another
    /// resource.
    #[non_exhaustive]
    UnsafeLabel {
        /// The member.
        member: &'static str,
    },
    /// A label of the host is not made of letters, digits and hyphens alone.
    #[non_exhaustive]
    UnsafeHost {
        /// The member.
        member: &'static str,
    },
    /// A text that a header cannot hold, such as one of several lines, or with a space at an end.
    #[non_exhaustive]
    InvalidHeader {
        /// The member.
        member: &'static str,
    },
    /// A key of a map of headers is not in lower case, and would come back as another one.
    #[non_exhaustive]
    HeaderCase {
        /// The member.
        member: &'static str,
        /// The key.
        key: String,
    },
    /// More headers than a message can have.
    TooManyHeaders,
    /// A list of the query must be there, and is empty: nothing would be sent.
    #[non_exhaustive]
    EmptyQueryList {
        /// The member.
        member: &'static str,
    },
    /// Lists, maps, structures and unions stand more than 128 deep inside one another.
    #[non_exhaustive]
    TooDeep {
        /// The member.
        member: &'static str,
    },
    /// A timestamp before the year 0 stands where its format is one of years.
    #[non_exhaustive]
    TimestampYear {
        /// The member.
        member: &'static str,
    },
    /// The length of a stream must be known: see
    /// [`EncodeOptions::with_content_length`](super::EncodeOptions::with_content_length).
    MissingLength,
    /// A number that is not a status.
    #[non_exhaustive]
    InvalidStatus {
        /// The number.
        status: String,
    },
    /// The URI is too long, or the method or the URI of the operation is not one.
    #[non_exhaustive]
    InvalidMessage {
        /// What is wrong.
        reason: String,
    },
}

impl EncodeError {
    pub(crate) fn message(error: &::http::Error) -> Self {
        let reason = error.to_string();
        Self::InvalidMessage { reason }
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingLabel { member } => {
                write!(f, "`{member}` is a part of the URI and has no value")
            }
            Self::UnsafeLabel { member } => {
                write!(
                    f,
                    "`{member}` is a part of the URI, where it must not be empty, `.` or `..`"
                )
            }
            Self::UnsafeHost { member } => write!(
                f,
                "`{member}` is a part of the host name, where it must be 1 to 63 letters, digits and hyphens"
            ),
            Self::InvalidHeader { member } => {
                write!(
                    f,
                    "`{member}` has characters that a header cannot have, or a space at an end"
                )
            }
            Self::HeaderCase { member, key } => write!(
                f,
                "`{member}` has the key `{key}`, and the names of headers have no capitals"
            ),
            Self::EmptyQueryList { member } => write!(
                f,
                "`{member}` must be there, and an empty list in a query is nothing"
            ),
            Self::TooDeep { member } => {
                write!(f, "`{member}` nests more than {} deep", depth::LIMIT)
            }
            Self::TimestampYear { member } => write!(
                f,
                "`{member}` has a timestamp before the year 0, for which its format has no text"
            ),
            Self::MissingLength => f.write_str("the length of the stream must be given"),
            Self::TooManyHeaders => f.write_str("there are more headers than a message can have"),
            Self::InvalidStatus { status } => write!(f, "{status} is not an HTTP status"),
            Self::InvalidMessage { reason } => write!(f, "the message cannot be made: {reason}"),
        }
    }
}

impl std::error::Error for EncodeError {}
