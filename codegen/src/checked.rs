//! The checked specification: every name resolved, every Rust name decided, every constraint
//! proven to fit the type that it stands on.
//!
//! Only `check` builds these values, so `emit` reads them without failing.

use std::sync::Arc;

use crate::source::Place;

/// A whole service, ready to be emitted.
#[derive(Debug, Clone, PartialEq)]
pub struct Service {
    /// The service's name as the author wrote it.
    pub name: String,
    /// The Rust name of the service's own items, in upper camel case.
    pub rust_name: String,
    /// The Rust name of the service's error enum.
    pub error_name: String,
    /// What the names of the modules begin with that a large output stands in.
    pub module_prefix: String,
    /// The Rust name of that enum's variant for an error which the spec does not model.
    pub unmodeled_variant: String,
    /// The version of the API, verbatim.
    pub version: String,
    /// The documentation of the service.
    pub doc: Option<String>,
    /// The `SigV4` service name, where requests are signed.
    pub sigv4: Option<String>,
    /// The prefix of the endpoint's host name.
    pub endpoint_prefix: Option<String>,
    /// The name of the type that a streaming body is of, in the structures that are generic over
    /// it. No item has it.
    pub body_parameter: String,
    /// The operations, in the order of the file.
    pub operations: Vec<Operation>,
    /// Every named type, in the order of the file. A [`TypeId`] is an index into it.
    pub types: Vec<NamedType>,
    /// Every error, in the order of the file. An [`ErrorId`] is an index into it.
    pub errors: Vec<ErrorShape>,
}

/// The index of a [`NamedType`] in [`Service::types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TypeId(pub usize);

/// The index of an [`ErrorShape`] in [`Service::errors`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ErrorId(pub usize);

/// One operation with its request, its response and its errors.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is said by a key of its own"
)]
pub struct Operation {
    /// The operation's name on the wire.
    pub name: String,
    /// The unit struct that stands for the operation.
    pub rust_name: String,
    /// The Rust name of the request structure.
    pub request_name: String,
    /// The Rust name of the response structure.
    pub response_name: String,
    /// The Rust name of the error enum.
    pub error_name: String,
    /// The Rust name of the variant that keeps an error which the spec does not model.
    pub unmodeled_variant: String,
    /// Where the operation is defined.
    pub place: Place,
    /// The operation's documentation.
    pub doc: Option<String>,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The URI as the author wrote it.
    pub uri: String,
    /// The path of the URI, in segments.
    pub path: Vec<Segment>,
    /// The constant query parts of the URI: key and value.
    pub query: Vec<(String, Option<String>)>,
    /// The HTTP status of a successful response.
    pub status: u16,
    /// The text before the endpoint's host name; labels stand in braces.
    pub host_prefix: Option<String>,
    /// The operation changes nothing.
    pub readonly: bool,
    /// Sending the request twice has the effect of sending it once.
    pub idempotent: bool,
    /// The operation is deprecated, with the author's reason.
    pub deprecated: Option<String>,
    /// How the operation is paginated.
    pub pagination: Option<Pagination>,
    /// The operation's waiters.
    pub waiters: Vec<Waiter>,
    /// The members of the request.
    pub request: Vec<Member>,
    /// The members of the response.
    pub response: Vec<Member>,
    /// The request is an object, if only an empty one.
    pub takes_object: bool,
    /// The response is an object, if only an empty one.
    pub gives_object: bool,
    /// The operation's errors: its own in their order, then the service's common ones.
    pub errors: Vec<OperationError>,
}

/// An error as one variant of an operation's error enum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OperationError {
    /// The error.
    pub error: ErrorId,
}

/// A segment of a URI's path, between two slashes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// Text that stands as it is.
    Literal(String),
    /// A label: the wire name of the member.
    Label(String),
    /// A greedy label, which also takes slashes: the wire name of the member.
    Greedy(String),
}

/// How an operation is paginated. Each path is a list of member indices, outermost first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pagination {
    /// The request member that takes the token.
    pub input_token: usize,
    /// The response member that gives the next token; through structures, dotted.
    pub output_token: Vec<String>,
    /// The response member that holds a page's items.
    pub items: Option<Vec<String>>,
    /// The request member that bounds a page.
    pub page_size: Option<usize>,
}

/// A waiter: a named condition that a client polls for.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiter {
    /// The waiter's name.
    pub name: String,
    /// The waiter's documentation.
    pub doc: Option<String>,
    /// The shortest delay between two attempts, in seconds.
    pub min_delay: u32,
    /// The longest delay between two attempts, in seconds.
    pub max_delay: u32,
    /// What is looked for, in the order in which it is tried.
    pub acceptors: Vec<Acceptor>,
}

/// What a waiter does when a response or an error matches.
#[derive(Debug, Clone, PartialEq)]
pub struct Acceptor {
    /// The state the waiter goes to.
    pub state: AcceptorState,
    /// What must hold.
    pub matcher: Matcher,
}

/// The state an acceptor leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AcceptorState {
    /// The wait is over and has succeeded.
    Success,
    /// The wait is over and has failed.
    Failure,
    /// Try again.
    Retry,
}

/// What an acceptor looks at.
#[derive(Debug, Clone, PartialEq)]
pub enum Matcher {
    /// The operation succeeded (`true`) or failed (`false`).
    Success(bool),
    /// The operation failed with this error.
    Error(ErrorId),
    /// The response member at this path (dotted) has this value.
    Output {
        /// The path of members, outermost first.
        path: Vec<String>,
        /// The value it must have, as text.
        expected: String,
    },
}

/// An error shape.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorShape {
    /// The error's name on the wire.
    pub name: String,
    /// The Rust name of the error's structure, and of its variant in every error enum.
    pub rust_name: String,
    /// Where the error is defined.
    pub place: Place,
    /// The error's documentation.
    pub doc: Option<String>,
    /// The HTTP status.
    pub status: u16,
    /// Whose fault it is.
    pub fault: Fault,
    /// Trying again may help.
    pub retryable: bool,
    /// Trying again helps only after a while.
    pub throttling: bool,
    /// The members. One of them is always the message (see `message`).
    pub members: Vec<Member>,
    /// The index of the member that holds the message.
    pub message: usize,
}

/// Whose fault an error is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The request was wrong.
    Client,
    /// The server failed.
    Server,
}

/// A type with a name.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedType {
    /// The name as the author wrote it.
    pub name: String,
    /// The Rust name of the item, if an item is emitted for the type.
    pub rust_name: String,
    /// Where the type is defined.
    pub place: Place,
    /// The type's documentation.
    pub doc: Option<String>,
    /// The type is deprecated, with the author's reason.
    pub deprecated: Option<String>,
    /// Values are never shown by `Debug`.
    pub sensitive: bool,
    /// What the type is.
    pub kind: Kind,
    /// What a value must satisfy wherever the type is used without constraints of its own.
    pub constraints: Vec<Constraint>,
    /// The name of the constant that holds the type's schema, if it has one. No name of the
    /// author's begins with underscores.
    pub schema_name: String,
}

/// What a named type is. Only these become Rust items, but for `Alias`, which is written out
/// where it is used.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// Another name for a type, with constraints; no Rust item.
    Alias(Shape),
    /// A string with a Rust type of its own.
    Newtype,
    /// A structure.
    Structure(Vec<Member>),
    /// A union: exactly one of the members is set.
    Union {
        /// The members; their order is that of the file.
        variants: Vec<Variant>,
        /// The variant that keeps a member which the spec does not know.
        unknown: String,
    },
    /// A string with a list of known values.
    Enum {
        /// The known values, in the order of the file.
        values: Vec<EnumValue>,
        /// The variant that keeps a value which the spec does not know.
        unknown: String,
    },
    /// An integer with a list of known values.
    IntegerEnum {
        /// The known values, in the order of the file.
        values: Vec<IntegerEnumValue>,
        /// The variant that keeps a value which the spec does not know.
        unknown: String,
    },
}

/// One member of a union: the variant's Rust name, and the member itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// The name of the Rust variant.
    pub rust_name: String,
    /// The member. Its `rust_name` is unused.
    pub member: Member,
}

/// One value of a string enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnumValue {
    /// The value on the wire.
    pub value: String,
    /// The name of the Rust variant.
    pub rust_name: String,
    /// The value's documentation.
    pub doc: Option<String>,
    /// The value is deprecated, with the author's reason.
    pub deprecated: Option<String>,
}

/// One value of an integer enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntegerEnumValue {
    /// The value on the wire.
    pub value: i32,
    /// The name of the Rust variant.
    pub rust_name: String,
    /// The value's documentation.
    pub doc: Option<String>,
    /// The value is deprecated, with the author's reason.
    pub deprecated: Option<String>,
}

/// The shape of a value: what Rust type holds it and how it is written.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// `bool`.
    Boolean,
    /// `i8`.
    Byte,
    /// `i16`.
    Short,
    /// `i32`.
    Integer,
    /// `i64`.
    Long,
    /// `f32`.
    Float,
    /// `f64`.
    Double,
    /// An integer without bounds.
    BigInteger,
    /// A decimal number without bounds.
    BigDecimal,
    /// A string.
    String {
        /// The media type of the text, which has it sent in base64 when it stands in a header.
        media_type: Option<String>,
    },
    /// Bytes.
    Blob {
        /// The media type of the bytes, sent as the content type of a payload.
        media_type: Option<String>,
        /// The bytes are a stream.
        streaming: bool,
        /// The length of the stream must be known before it is sent.
        requires_length: bool,
    },
    /// A moment in time.
    Timestamp(Option<TimestampFormat>),
    /// Any JSON value.
    Document,
    /// A list.
    List {
        /// What stands in the list.
        item: Box<Item>,
        /// An item may be null.
        sparse: bool,
    },
    /// A map.
    Map {
        /// The keys: always strings.
        key: Box<Item>,
        /// The values.
        value: Box<Item>,
        /// A value may be null.
        sparse: bool,
    },
    /// A type that has a Rust item of its own: never a [`Kind::Alias`].
    Named(TypeId),
}

/// A list's item, a map's key or a map's value: a shape with the constraints of its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The shape, aliases resolved.
    pub shape: Shape,
    /// All constraints that hold at this place: those of the place, and those of its type that
    /// the place does not override.
    pub constraints: Vec<Constraint>,
    /// Never shown by `Debug`.
    pub sensitive: bool,
    /// The named type that was written here, an alias too, where nothing else is said of it: its
    /// schema is the one of this place.
    pub named: Option<TypeId>,
}

/// How a timestamp is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimestampFormat {
    /// RFC 3339, in UTC.
    DateTime,
    /// RFC 9110's IMF-fixdate.
    HttpDate,
    /// Seconds since 1970, with a fraction where there is one.
    EpochSeconds,
}

/// A member of a structure, of a request, of a response, of an error or of a union.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is said by a key of its own"
)]
pub struct Member {
    /// The member's name as the author wrote it.
    pub name: String,
    /// The name of its key in JSON, of its label, and of its segment in a JSON Pointer.
    pub wire_name: String,
    /// The name of the Rust field (raw identifiers included, `r#type`).
    pub rust_name: String,
    /// The name of the setter, `with_` and the field's name.
    pub setter_name: String,
    /// Where the member is defined.
    pub place: Place,
    /// The member's documentation.
    pub doc: Option<String>,
    /// The member is deprecated, with the author's reason.
    pub deprecated: Option<String>,
    /// Its shape, its constraints (the type's and its own) and whether it is sensitive.
    pub item: Item,
    /// Whether a value must, may, or need not be there.
    pub presence: Presence,
    /// It has a default, and a server insists on it all the same.
    pub insisted_on: bool,
    /// It has a default, which is the server's to fill in: a client may leave it out.
    pub client_optional: bool,
    /// The field is a `Box`, since the type would have no end without it.
    pub boxed: bool,
    /// Where the member stands in an HTTP message.
    pub binding: Binding,
    /// A client that leaves it out has a token made for it.
    pub idempotency_token: bool,
}

impl Member {
    /// What the Rust field is. A required idempotency token may be left out by a client, which
    /// then makes one, so its field is an `Option` although a server insists on it. So is that of
    /// a member whose default a client does not send.
    #[must_use]
    pub fn field_presence(&self) -> &Presence {
        let is_made = self.idempotency_token && self.presence == Presence::Required;
        if is_made || self.client_optional {
            &Presence::Optional
        } else {
            &self.presence
        }
    }

    /// The member is a payload that is a stream.
    #[must_use]
    pub fn is_stream(&self) -> bool {
        let is_stream = matches!(
            self.item.shape,
            Shape::Blob {
                streaming: true,
                ..
            }
        );
        is_stream && self.binding == Binding::Payload
    }
}

/// Whether a member must be there.
#[derive(Debug, Clone, PartialEq)]
pub enum Presence {
    /// It must: the field is of the type itself.
    Required,
    /// It may be absent: the field is an `Option`.
    Optional,
    /// Where it is absent, this value stands in its place.
    Default(DefaultValue),
}

/// A default value, proven to be one of the member's shape and within its constraints.
#[derive(Debug, Clone, PartialEq)]
pub enum DefaultValue {
    /// A boolean.
    Boolean(bool),
    /// Any integer shape.
    Integer(i64),
    /// A float or a double.
    Float(f64),
    /// A string, a newtype, or the digits of a big number.
    String(String),
    /// A value of a string enum: the index of the known value.
    Enum(usize),
    /// A value of an integer enum: the index of the known value.
    IntegerEnum(usize),
    /// The bytes of a blob.
    Blob(Vec<u8>),
    /// A timestamp: seconds since 1970 and nanoseconds.
    Timestamp(i64, i32),
    /// An empty list.
    EmptyList,
    /// An empty map.
    EmptyMap,
    /// The JSON text of a document.
    Document(String),
}

/// Where a member stands in an HTTP message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Binding {
    /// In the JSON object that is the body.
    Body,
    /// In the path of the URI.
    Label,
    /// In the query, under this name.
    Query(String),
    /// A map of query parameters.
    QueryMap {
        /// Of all of them, and not of those alone that no other member takes.
        all: bool,
    },
    /// In this header.
    Header(String),
    /// In every header whose name begins with this.
    PrefixHeaders(String),
    /// The body itself.
    Payload,
    /// The status of the response.
    StatusCode,
}

/// A constraint, proven to fit the shape that it stands on.
#[derive(Debug, Clone, PartialEq)]
pub enum Constraint {
    /// A length: Unicode scalar values of a string, bytes of a blob, entries of a list or a map.
    Length {
        /// The least length.
        min: Option<u64>,
        /// The greatest length.
        max: Option<u64>,
    },
    /// A range of numbers, bounds included.
    Range {
        /// The least value.
        min: Option<Number>,
        /// The greatest value.
        max: Option<Number>,
    },
    /// A pattern that the whole string must match; shared by all places where it holds.
    Pattern(Arc<Pattern>),
    /// No item stands in the list twice.
    UniqueItems,
    /// The value is one of the known ones. On every enum, put there by `check`.
    EnumValue(Arc<[String]>),
    /// The value is one of the known ones. On every integer enum, put there by `check`.
    IntegerEnumValue(Arc<[i32]>),
}

/// A bound of a range.
#[derive(Debug, Clone, PartialEq)]
pub enum Number {
    /// A bound on an integer.
    Integer(i64),
    /// A bound on a float or a double.
    Float(f64),
    /// A bound on a big integer or a big decimal: its digits as written.
    Decimal(String),
}

/// A pattern that has been parsed.
#[derive(Debug, Clone, PartialEq)]
pub struct Pattern {
    /// The text as the author wrote it.
    pub source: String,
    /// What the text means.
    pub program: crate::pattern::Program,
}
