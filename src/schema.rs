//! What generated code says about a place: the tables that the codec and the validators read.

use crate::Constraints;

/// What stands at a place: the constraints on the value, and how it is written.
///
/// ```
/// use cistron::{Constraint, Constraints, Schema};
///
/// static RUN_ID: Schema = Schema {
///     constraints: Constraints::new(&[Constraint::Length { min: Some(1), max: Some(18) }]),
///     ..Schema::ANY
/// };
/// assert_eq!(RUN_ID.constraints.len(), 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Schema {
    /// What a value must satisfy, in the order in which violations are told.
    pub constraints: Constraints,
    /// How a timestamp is written, where it is not as usual for the place.
    pub timestamp: Option<TimestampFormat>,
    /// The media type of a blob or a string.
    pub media_type: Option<&'static str>,
    /// The schema of a map's keys.
    pub key: Option<&'static Schema>,
    /// The schema of a list's items or of a map's values.
    pub item: Option<&'static Schema>,
}

impl Schema {
    /// The schema that asks for nothing.
    pub const ANY: Self = Self {
        constraints: Constraints::NONE,
        timestamp: None,
        media_type: None,
        key: None,
        item: None,
    };

    /// The schema of an item of a list, or of a value of a map.
    pub(crate) fn item(&self) -> &'static Self {
        self.item.unwrap_or(&Self::ANY)
    }

    /// The schema of a key of a map.
    pub(crate) fn key(&self) -> &'static Self {
        self.key.unwrap_or(&Self::ANY)
    }
}

impl Default for Schema {
    fn default() -> Self {
        Self::ANY
    }
}

/// How a timestamp is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TimestampFormat {
    /// RFC 3339: `2019-12-16T23:48:18Z`.
    DateTime,
    /// RFC 9110: `Mon, 16 Dec 2019 23:48:18 GMT`.
    HttpDate,
    /// Seconds since 1970, with a fraction where there is one: `1576540098.5`.
    EpochSeconds,
}

/// A member of a structure or of a union.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is said by a key of its own"
)]
pub struct Member {
    /// The member's name on the wire: its key in JSON, its label in a URI, and its segment in a
    /// JSON Pointer.
    pub name: &'static str,
    /// Where the member stands in an HTTP message.
    pub binding: Binding,
    /// The member must be there.
    pub required: bool,
    /// Where the member is absent, a default stands in its place. A server insists on one that is
    /// required all the same.
    pub has_default: bool,
    /// In JSON, `null` is one of the member's values, and does not say that it is absent: it is a
    /// document.
    pub takes_null: bool,
    /// A client that leaves the member out has a token made for it.
    pub idempotency_token: bool,
    /// What stands there.
    pub schema: &'static Schema,
}

impl Member {
    /// A member in the body that may be absent, to build others from.
    pub const OPTIONAL: Self = Self {
        name: "",
        binding: Binding::Body,
        required: false,
        has_default: false,
        takes_null: false,
        idempotency_token: false,
        schema: &Schema::ANY,
    };
}

/// Where a member stands in an HTTP message. In plain JSON every member is in the object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Binding {
    /// In the JSON object that is the body.
    Body,
    /// In the path of the URI.
    Label,
    /// In the query, under this name.
    Query(&'static str),
    /// The parameters of the query, in a map.
    QueryMap(QueryMap),
    /// In this header.
    Header(&'static str),
    /// In every header whose name begins with this.
    PrefixHeaders(&'static str),
    /// The body itself.
    Payload(PayloadKind),
    /// The status of the response.
    StatusCode,
}

/// Which parameters of a query a map of them holds, where a server reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum QueryMap {
    /// Those that are neither constant nor a member of their own, so that a map comes in as it
    /// went out.
    Rest,
    /// All of them, as Smithy has it.
    All,
}

/// What a payload is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PayloadKind {
    /// A JSON object of a structure's members.
    Structure,
    /// Any other JSON: that of a union, or a document.
    Json,
    /// A text.
    Text,
    /// Bytes.
    Blob,
}
