//! What the author wrote. Every name is still text.

use crate::constraint::Written;
use crate::source::Place;
use crate::yaml::Node;

pub(crate) use crate::fields::Located;

/// A whole spec.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Model {
    /// Every file and every section could be read. Where this is not so, a name that is not
    /// found may well stand in what is missing, and nothing is said about it.
    pub(crate) complete: bool,
    pub(crate) service: Option<Located<String>>,
    pub(crate) version: Option<String>,
    pub(crate) doc: Option<String>,
    pub(crate) sigv4: Option<String>,
    pub(crate) endpoint_prefix: Option<String>,
    pub(crate) common_errors: Vec<Located<String>>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) types: Vec<TypeDefinition>,
    pub(crate) errors: Vec<ErrorDefinition>,
}

/// An operation.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Operation {
    pub(crate) name: Located<String>,
    pub(crate) doc: Option<String>,
    /// Absent where it could not be read.
    pub(crate) http: Option<Http>,
    pub(crate) status: u16,
    pub(crate) host_prefix: Option<Located<HostPrefix>>,
    pub(crate) readonly: bool,
    pub(crate) idempotent: bool,
    pub(crate) deprecated: Option<String>,
    pub(crate) pagination: Option<Pagination>,
    pub(crate) waiters: Vec<Waiter>,
    pub(crate) request: Members,
    pub(crate) response: Members,
    pub(crate) errors: Vec<Located<String>>,
}

/// A method and a URI.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Http {
    pub(crate) place: Place,
    pub(crate) method: String,
    pub(crate) uri: String,
    pub(crate) path: Vec<Segment>,
    pub(crate) query: Vec<(String, Option<String>)>,
}

/// A segment of a path.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Segment {
    Literal(String),
    Label { name: Located<String>, greedy: bool },
}

impl Http {
    /// The labels of the path.
    pub(crate) fn labels(&self) -> impl Iterator<Item = (&Located<String>, bool)> {
        self.path.iter().filter_map(|segment| match segment {
            Segment::Label { name, greedy } => Some((name, *greedy)),
            Segment::Literal(_) => None,
        })
    }
}

/// A host prefix and the labels in it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct HostPrefix {
    pub(crate) text: String,
    pub(crate) labels: Vec<Located<String>>,
}

/// `paginated`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Pagination {
    pub(crate) input_token: Option<Located<String>>,
    pub(crate) output_token: Option<Located<String>>,
    pub(crate) items: Option<Located<String>>,
    pub(crate) page_size: Option<Located<String>>,
}

/// A waiter.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Waiter {
    pub(crate) name: Located<String>,
    pub(crate) doc: Option<String>,
    pub(crate) min_delay: u32,
    pub(crate) max_delay: u32,
    pub(crate) acceptors: Vec<Acceptor>,
    /// Every acceptor could be read.
    pub(crate) complete: bool,
}

/// An acceptor of a waiter.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Acceptor {
    pub(crate) state: String,
    pub(crate) matcher: Matcher,
}

/// What an acceptor looks at.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Matcher {
    Success(bool),
    Error(Located<String>),
    Output {
        path: Located<String>,
        expected: Located<String>,
    },
}

/// Members in the order of the file.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Members {
    pub(crate) list: Vec<Member>,
    /// They could be read at all.
    pub(crate) complete: bool,
}

/// A member.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Member {
    pub(crate) name: Located<String>,
    pub(crate) wire_name: Option<Located<String>>,
    pub(crate) doc: Option<String>,
    pub(crate) deprecated: Option<String>,
    pub(crate) item: Item,
    pub(crate) required: Option<Located<bool>>,
    pub(crate) default: Option<Located<Node>>,
    pub(crate) idempotency_token: Option<Place>,
    pub(crate) bindings: Vec<Located<Binding>>,
}

impl Member {
    /// The name on the wire and where it is given.
    pub(crate) fn wire_name(&self) -> &Located<String> {
        self.wire_name.as_ref().unwrap_or(&self.name)
    }
}

/// Where a member says that it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Binding {
    Query(String),
    QueryMap,
    Header(String),
    PrefixHeaders(String),
    Payload,
    StatusCode,
}

impl Binding {
    /// The key that says so.
    pub(crate) fn key(&self) -> &'static str {
        match self {
            Self::Query(_) => "query",
            Self::QueryMap => "query-map",
            Self::Header(_) => "header",
            Self::PrefixHeaders(_) => "prefix-headers",
            Self::Payload => "payload",
            Self::StatusCode => "status-code",
        }
    }
}

/// What a type, a member, a list's item or a map's value is made of.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Item {
    pub(crate) place: Place,
    /// Absent where it could not be read.
    pub(crate) target: Option<Target>,
    pub(crate) constraints: Vec<Constraint>,
    pub(crate) sensitive: bool,
    pub(crate) sparse: Option<Place>,
    pub(crate) streaming: Option<Place>,
    pub(crate) newtype: Option<Place>,
    pub(crate) media_type: Option<Located<String>>,
    pub(crate) timestamp_format: Option<Located<String>>,
}

impl Item {
    /// An item of which nothing is known but its place.
    pub(crate) fn unknown(place: &Place) -> Self {
        Self {
            place: place.clone(),
            target: None,
            constraints: Vec::new(),
            sensitive: false,
            sparse: None,
            streaming: None,
            newtype: None,
            media_type: None,
            timestamp_format: None,
        }
    }

    /// An item that is no more than the name of a type.
    pub(crate) fn named(name: &str, place: &Place) -> Self {
        Self {
            target: Some(Target::Name(Located::new(name.to_owned(), place))),
            ..Self::unknown(place)
        }
    }
}

/// What an item is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Target {
    Name(Located<String>),
    List(Box<Item>),
    Map { key: Box<Item>, value: Box<Item> },
}

/// A constraint, with the place of its key.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Constraint {
    pub(crate) place: Place,
    pub(crate) written: Written,
}

/// A type with a name.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct TypeDefinition {
    pub(crate) name: Located<String>,
    pub(crate) doc: Option<String>,
    pub(crate) deprecated: Option<String>,
    /// The keys that types share with members. Its target is there for kinds that have one.
    pub(crate) item: Item,
    /// Absent where it could not be read.
    pub(crate) kind: Option<TypeKind>,
}

/// What kind a type is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum TypeKind {
    /// Another type, a list or a map: see the item.
    Item,
    Structure(Members),
    Union(Members),
    Enum(Vec<EnumValue>),
    IntegerEnum(Vec<IntegerEnumValue>),
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct EnumValue {
    pub(crate) value: Located<String>,
    pub(crate) rust_name: Option<Located<String>>,
    pub(crate) doc: Option<String>,
    pub(crate) deprecated: Option<String>,
}

/// A value of an integer enum.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct IntegerEnumValue {
    pub(crate) name: Located<String>,
    pub(crate) value: Located<i32>,
    pub(crate) doc: Option<String>,
    pub(crate) deprecated: Option<String>,
}

/// An error.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ErrorDefinition {
    pub(crate) name: Located<String>,
    pub(crate) doc: Option<String>,
    /// Absent where it could not be read.
    pub(crate) status: Option<u16>,
    pub(crate) fault: Option<String>,
    pub(crate) retryable: bool,
    pub(crate) throttling: bool,
    pub(crate) members: Members,
}
