//! What the author wrote. Every name is still text.
//!
//! It is what every front end yields: the reader of specs, and importers of other languages.

use crate::source::Place;

pub use crate::constraint::{Bound, Length, Pattern, Range, Written};
pub use crate::fields::Located;
pub use crate::yaml::{Entry, Meaning, Node, Scalar, Style, Value};

/// A whole spec.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Model {
    /// Every file and every section could be read. Where this is not so, a name that is not
    /// found may well stand in what is missing, and nothing is said about it.
    pub complete: bool,
    /// The name of the service.
    pub service: Option<Located<String>>,
    /// The version of the API.
    pub version: Option<String>,
    /// What the service is.
    pub doc: Option<String>,
    /// The name of the service in an AWS Signature Version 4.
    pub sigv4: Option<String>,
    /// The prefix of the endpoint's host name.
    pub endpoint_prefix: Option<String>,
    /// The errors that every operation has beside its own.
    pub common_errors: Vec<Located<String>>,
    /// The operations, in the order of the files.
    pub operations: Vec<Operation>,
    /// The types with a name, in the order of the files.
    pub types: Vec<TypeDefinition>,
    /// The errors, in the order of the files.
    pub errors: Vec<ErrorDefinition>,
}

/// An operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// Its name.
    pub name: Located<String>,
    /// What it does.
    pub doc: Option<String>,
    /// Absent where it could not be read.
    pub http: Option<Http>,
    /// The status of a response that is not an error.
    pub status: u16,
    /// What is put before the endpoint's host name.
    pub host_prefix: Option<Located<HostPrefix>>,
    /// It changes nothing.
    pub readonly: bool,
    /// Doing it twice has the effect of doing it once.
    pub idempotent: bool,
    /// Callers should do without it: why, or an empty text.
    pub deprecated: Option<String>,
    /// How it gives its result in pages.
    pub pagination: Option<Pagination>,
    /// What can be waited for.
    pub waiters: Vec<Waiter>,
    /// What is sent.
    pub request: Members,
    /// What comes back.
    pub response: Members,
    /// Its own errors.
    pub errors: Vec<Located<String>>,
    /// All that it says of its errors and waiters could be read. Where it could not, what is
    /// missing there is not missed.
    pub complete: bool,
}

/// A method and a URI.
#[derive(Debug, Clone, PartialEq)]
pub struct Http {
    /// Where it stands.
    pub place: Place,
    /// The method, in capitals.
    pub method: String,
    /// The URI as it was written.
    pub uri: String,
    /// The segments of the path.
    pub path: Vec<Segment>,
    /// The constant parts of the query: names, each with a value or without one.
    pub query: Vec<(String, Option<String>)>,
}

/// A segment of a path.
#[derive(Debug, Clone, PartialEq)]
pub enum Segment {
    /// Text that stands for itself.
    Literal(Located<String>),
    /// A member of the request.
    Label {
        /// The wire name of the member.
        name: Located<String>,
        /// It takes the slashes of its value along.
        greedy: bool,
    },
}

impl Http {
    /// The labels of the path.
    pub fn labels(&self) -> impl Iterator<Item = (&Located<String>, bool)> {
        self.path.iter().filter_map(|segment| match segment {
            Segment::Label { name, greedy } => Some((name, *greedy)),
            Segment::Literal(_) => None,
        })
    }
}

/// A host prefix and the labels in it.
#[derive(Debug, Clone, PartialEq)]
pub struct HostPrefix {
    /// The prefix as it was written.
    pub text: String,
    /// The names between braces.
    pub labels: Vec<Located<String>>,
}

/// `paginated`.
#[derive(Debug, Clone, PartialEq)]
pub struct Pagination {
    /// The request member that takes the token of a page.
    pub input_token: Option<Located<String>>,
    /// The response member, dotted, that gives the token of the next page.
    pub output_token: Option<Located<String>>,
    /// The response member, dotted, that holds the items of a page.
    pub items: Option<Located<String>>,
    /// The request member that bounds the items of a page.
    pub page_size: Option<Located<String>>,
}

/// A waiter.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiter {
    /// Its name.
    pub name: Located<String>,
    /// What is waited for.
    pub doc: Option<String>,
    /// The shortest time between two attempts, in seconds.
    pub min_delay: u32,
    /// The longest time between two attempts, in seconds.
    pub max_delay: u32,
    /// What is looked for, in this order.
    pub acceptors: Vec<Acceptor>,
    /// Every acceptor could be read.
    pub complete: bool,
}

/// An acceptor of a waiter.
#[derive(Debug, Clone, PartialEq)]
pub struct Acceptor {
    /// What becomes of the wait.
    pub state: String,
    /// What is looked at.
    pub matcher: Matcher,
}

/// What an acceptor looks at.
#[derive(Debug, Clone, PartialEq)]
pub enum Matcher {
    /// The operation succeeded, or did not.
    Success(bool),
    /// The operation failed with this error.
    Error(Located<String>),
    /// A member of the response has a value.
    Output {
        /// The member, dotted.
        path: Located<String>,
        /// Its value as text.
        expected: Located<String>,
    },
}

/// Members in the order of the file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Members {
    /// The members.
    pub list: Vec<Member>,
    /// They could be read at all.
    pub complete: bool,
    /// They were written down, if only as none.
    pub written: bool,
}

/// A member. What few members say is in a box of its own, since a spec has many of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Its name.
    pub name: Located<String>,
    /// Its name on the wire, where that is another one.
    pub wire_name: Option<Box<Located<String>>>,
    /// What it is.
    pub doc: Option<String>,
    /// Callers should do without it: why, or an empty text.
    pub deprecated: Option<String>,
    /// What it is made of.
    pub item: Item,
    /// Whether it has to be there, where that was said.
    pub required: Option<Located<bool>>,
    /// What stands in its place where it is absent.
    pub default: Option<Box<Located<Node>>>,
    /// Where it says that a client may leave it out although it has a default.
    pub client_optional: Option<Place>,
    /// Where it says that a client makes one.
    pub idempotency_token: Option<Place>,
    /// Where it stands in the message; more than one is a mistake.
    pub bindings: Vec<Located<Binding>>,
    /// It says something that could not be read, and that may be where it stands.
    pub unread_binding: bool,
}

impl Member {
    /// A member of which no more is said than what it is made of.
    #[must_use]
    pub fn new(name: Located<String>, item: Item) -> Self {
        Self {
            name,
            wire_name: None,
            doc: None,
            deprecated: None,
            item,
            required: None,
            default: None,
            client_optional: None,
            idempotency_token: None,
            bindings: Vec::new(),
            unread_binding: false,
        }
    }

    /// Whether it says where it stands in the message, even if that could not be read.
    #[must_use]
    pub fn is_bound(&self) -> bool {
        self.unread_binding || !self.bindings.is_empty()
    }

    /// The name on the wire and where it is given.
    #[must_use]
    pub fn wire_name(&self) -> &Located<String> {
        self.wire_name.as_deref().unwrap_or(&self.name)
    }
}

/// Where a member says that it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Binding {
    /// The query parameter of this name.
    Query(String),
    /// A map of query parameters.
    QueryMap {
        /// Of all, and not of the others alone.
        all: bool,
    },
    /// The header of this name.
    Header(String),
    /// All headers whose name begins so.
    PrefixHeaders(String),
    /// The body itself.
    Payload,
    /// The status.
    StatusCode,
}

impl Binding {
    /// The key that says so.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Query(_) => "query",
            Self::QueryMap { .. } => "query-map",
            Self::Header(_) => "header",
            Self::PrefixHeaders(_) => "prefix-headers",
            Self::Payload => "payload",
            Self::StatusCode => "status-code",
        }
    }
}

/// What a type, a member, a list's item or a map's value is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Where it begins.
    pub place: Place,
    /// Absent where it could not be read.
    pub target: Option<Target>,
    /// What holds for its values.
    pub constraints: Vec<Constraint>,
    /// `Debug` redacts it.
    pub sensitive: bool,
    /// Where it says that its items may be `null`.
    pub sparse: Option<Place>,
    /// Where it says that it is a stream.
    pub streaming: Option<Place>,
    /// Where it says that the length of the stream must be known.
    pub requires_length: Option<Place>,
    /// Where it says that it has a Rust type of its own.
    pub newtype: Option<Place>,
    /// What a string or a blob holds.
    pub media_type: Option<Box<Located<String>>>,
    /// How a timestamp is written.
    pub timestamp_format: Option<Box<Located<String>>>,
}

impl Item {
    /// An item of which nothing is known but its place.
    #[must_use]
    pub fn unknown(place: &Place) -> Self {
        Self {
            place: *place,
            target: None,
            constraints: Vec::new(),
            sensitive: false,
            sparse: None,
            streaming: None,
            requires_length: None,
            newtype: None,
            media_type: None,
            timestamp_format: None,
        }
    }

    /// Whether something is said beside the type that changes how a value is written, or what it
    /// has to satisfy.
    pub(crate) fn says_more(&self) -> bool {
        !self.constraints.is_empty()
            || self.sparse.is_some()
            || self.streaming.is_some()
            || self.requires_length.is_some()
            || self.newtype.is_some()
            || self.media_type.is_some()
            || self.timestamp_format.is_some()
    }

    /// An item that is no more than the name of a type.
    #[must_use]
    pub fn named(name: &str, place: &Place) -> Self {
        Self {
            target: Some(Target::Name(Located::new(name.to_owned(), place))),
            ..Self::unknown(place)
        }
    }
}

/// What an item is.
#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    /// A type, by name.
    Name(Located<String>),
    /// A list.
    List(Box<Item>),
    /// A map.
    Map {
        /// The keys.
        key: Box<Item>,
        /// What stands under a key.
        value: Box<Item>,
    },
}

/// A constraint, with the place of its key.
#[derive(Debug, Clone, PartialEq)]
pub struct Constraint {
    /// Where its key stands.
    pub place: Place,
    /// The constraint.
    pub written: Written,
}

/// A type with a name.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeDefinition {
    /// Its name.
    pub name: Located<String>,
    /// What it is.
    pub doc: Option<String>,
    /// Callers should do without it: why, or an empty text.
    pub deprecated: Option<String>,
    /// The keys that types share with members. Its target is there for kinds that have one.
    pub item: Item,
    /// Absent where it could not be read.
    pub kind: Option<TypeKind>,
}

/// What kind a type is.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeKind {
    /// Another type, a list or a map: see the item.
    Item,
    /// These members together.
    Structure(Members),
    /// Exactly one of these members.
    Union(Members),
    /// A string with known values.
    Enum(Vec<EnumValue>),
    /// An integer with known values.
    IntegerEnum(Vec<IntegerEnumValue>),
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq)]
pub struct EnumValue {
    /// The value.
    pub value: Located<String>,
    /// The name of its variant, where one was given.
    pub rust_name: Option<Located<String>>,
    /// What it means.
    pub doc: Option<String>,
    /// Callers should do without it: why, or an empty text.
    pub deprecated: Option<String>,
}

/// A value of an integer enum.
#[derive(Debug, Clone, PartialEq)]
pub struct IntegerEnumValue {
    /// The name.
    pub name: Located<String>,
    /// The number.
    pub value: Located<i32>,
    /// What it means.
    pub doc: Option<String>,
    /// Callers should do without it: why, or an empty text.
    pub deprecated: Option<String>,
}

/// An error.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorDefinition {
    /// Its name.
    pub name: Located<String>,
    /// What went wrong.
    pub doc: Option<String>,
    /// Absent where it could not be read.
    pub status: Option<u16>,
    /// Whose fault it is, where that was said.
    pub fault: Option<String>,
    /// The same request may succeed later.
    pub retryable: bool,
    /// It may succeed only after a while.
    pub throttling: bool,
    /// What it says.
    pub members: Members,
}
