//! The runtime of cistron: what the code that is generated from a specification calls.
//!
//! A generated type implements [`Value`], and [`Structure`] where it has members. From that come
//! [`Validate`], [JSON](json) and [HTTP messages](http) in both directions. An operation
//! implements [`http::Operation`], over which generic code can be written.
//!
//! Nothing here does any I/O, and nothing here panics on what comes from the wire.

mod bytes;
mod constraint;
mod constraints;
mod depth;
pub mod error;
pub mod http;
pub mod json;
mod path;
pub mod pattern;
mod reader;
mod report;
mod schema;
#[doc(hidden)]
pub mod table_prelude;
pub mod validate;
mod value;
mod violation;
mod writer;

#[cfg(test)]
mod tests;

pub use crate::http::{
    EncodeError, EncodeOptions, Http, Operation, Rejection, Segment, StreamingError,
    StreamingRequest, StreamingResponse,
};
#[cfg(feature = "macros")]
#[doc(inline)]
pub use cistron_macros::{Operation, service};
pub use constraint::{Constraint, Number};
pub use constraints::Constraints;
pub use error::{
    CallError, ErrorRef, ErrorShape, ErrorSource, Fault, ModeledError, OperationError,
    UnmodeledError, UnreadableError,
};
pub use json::DecodeError;
pub use pattern::Pattern;
pub use schema::{Binding, Member, PayloadKind, QueryMap, Schema, TimestampFormat};
#[cfg(feature = "serde")]
pub use serde;
pub use validate::Validate;
#[doc(hidden)]
pub use value::same;
pub use value::{
    BigDecimal, BigInteger, Blob, Document, Items, List, Map, MapKey, NotANumber, NotATimestamp,
    Redacted, SetInteger, SetMember, SetText, Slot, Structure, Timestamp, Union, UnknownMember,
    Value, View,
};
pub use violation::{Violation, Violations};
