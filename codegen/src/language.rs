//! The tables of the spec language: every key, what stands there, and what it means.
//!
//! They are what the parser knows, what the language reference is tested against, and what a
//! schema for editors is made from.

/// A key of a map in a spec.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// The key as it is written.
    pub name: &'static str,
    /// What stands there.
    pub form: Form,
    /// The key has to be there.
    pub required: bool,
    /// What it means, in one line.
    pub summary: &'static str,
}

/// What stands at a key. Whoever makes something of the tables has a case for every form, and rustc
/// asks for the one of a new form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A text.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// `true`, or a text that gives the reason.
    Reason,
    /// One of some words.
    OneOf(&'static [&'static str]),
    /// The name of a type.
    TypeName,
    /// The name of an error.
    ErrorName,
    /// A list of texts.
    Texts,
    /// A list of names of errors.
    ErrorNames,
    /// A map with these keys.
    Table(&'static [Key]),
    /// A list of maps with these keys.
    TableList(&'static [Key]),
    /// A map from names to operations.
    Operations,
    /// A map from names to types.
    Types,
    /// A map from names to errors.
    Errors,
    /// A map from names to members.
    Members,
    /// A map from names to waiters.
    Waiters,
    /// A type's name, or a map as for a list's item.
    Item,
    /// An item, or a map with `key` and `value`, which are items.
    MapItem,
    /// A list of values, or a map from values to what is said about each.
    EnumValues,
    /// A map from names to numbers, or to what is said about each.
    IntegerEnumValues,
    /// Any value.
    Any,
}

impl Form {
    /// What stands there, in words.
    #[must_use]
    pub fn describe(self) -> String {
        match self {
            Self::Text => "a text".to_owned(),
            Self::Integer => "a whole number".to_owned(),
            Self::Number => "a number".to_owned(),
            Self::Boolean => "`true` or `false`".to_owned(),
            Self::Reason => "`true`, or a text that gives the reason".to_owned(),
            Self::OneOf(words) => crate::diagnostic::alternatives(words.iter().copied()),
            Self::TypeName => "the name of a type".to_owned(),
            Self::ErrorName => "the name of an error".to_owned(),
            Self::Texts => "a list of texts".to_owned(),
            Self::ErrorNames => "a list of names of errors".to_owned(),
            Self::Table(keys) => {
                format!(
                    "a map with {}",
                    crate::diagnostic::alternatives(keys.iter().map(|key| key.name))
                )
            }
            Self::TableList(_) => "a list of maps".to_owned(),
            Self::Operations => "a map from names to operations".to_owned(),
            Self::Types => "a map from names to types".to_owned(),
            Self::Errors => "a map from names to errors".to_owned(),
            Self::Members => "a map from names to members".to_owned(),
            Self::Waiters => "a map from names to waiters".to_owned(),
            Self::Item => "the name of a type, or a map with `type`, `list` or `map`".to_owned(),
            Self::MapItem => "the name of a type, or a map with `key` and `value`".to_owned(),
            Self::EnumValues => "a list of values, or a map from values to their docs".to_owned(),
            Self::IntegerEnumValues => "a map from names to whole numbers".to_owned(),
            Self::Any => "any value".to_owned(),
        }
    }
}

const fn key(name: &'static str, form: Form, summary: &'static str) -> Key {
    Key {
        name,
        form,
        required: false,
        summary,
    }
}

const fn required(name: &'static str, form: Form, summary: &'static str) -> Key {
    Key {
        name,
        form,
        required: true,
        summary,
    }
}

const DOC: Key = key("doc", Form::Text, "The documentation, in Markdown.");
const DEPRECATED: Key = key("deprecated", Form::Reason, "It is deprecated, and why.");
const SENSITIVE: Key = key(
    "sensitive",
    Form::Boolean,
    "Values are never shown by `Debug`.",
);
const SPARSE: Key = key(
    "sparse",
    Form::Boolean,
    "Items of the list, or values of the map, may be null.",
);
const MEDIA_TYPE: Key = key(
    "media-type",
    Form::Text,
    "The media type of a string or a blob.",
);
const TIMESTAMP_FORMAT: Key = key(
    "timestamp-format",
    Form::OneOf(TIMESTAMP_FORMATS),
    "How a timestamp is written.",
);
const INCLUDE: Key = key(
    "include",
    Form::Texts,
    "Files to read too, relative to this one.",
);
const OPERATIONS: Key = key("operations", Form::Operations, "The operations, by name.");
const TYPES: Key = key("types", Form::Types, "The types, by name.");
const ERRORS: Key = key("errors", Form::Errors, "The errors, by name.");
const TYPE_OF: Key = key("type", Form::TypeName, "The type, by name.");
const LIST: Key = key("list", Form::Item, "A list of these items.");
const MAP: Key = key("map", Form::MapItem, "A map from strings to these values.");
const LENGTH: Key = key(
    "length",
    Form::Table(LENGTH_KEYS),
    "The length: characters of a string, bytes of a blob, entries of a list or a map.",
);
const RANGE: Key = key(
    "range",
    Form::Table(RANGE_KEYS),
    "The range of a number, bounds included.",
);
const PATTERN: Key = key(
    "pattern",
    Form::Text,
    "The pattern that the whole of a string matches.",
);
const UNIQUE_ITEMS: Key = key(
    "unique-items",
    Form::Boolean,
    "No item stands in the list twice.",
);

/// The version of the language that this compiler reads.
pub const VERSION: u32 = 1;

/// The keys of the root file.
pub const ROOT: &[Key] = &[
    required(
        "cistron",
        Form::Integer,
        "The version of the spec language: 1.",
    ),
    required("service", Form::Text, "The name of the service."),
    required("version", Form::Text, "The version of the API, in quotes."),
    required(
        "protocol",
        Form::OneOf(PROTOCOLS),
        "How messages are written on the wire.",
    ),
    DOC,
    INCLUDE,
    key(
        "common-errors",
        Form::ErrorNames,
        "The errors that every operation may end in.",
    ),
    key("signing", Form::Table(SIGNING), "How requests are signed."),
    key(
        "endpoint-prefix",
        Form::Text,
        "The prefix of the endpoint's host name.",
    ),
    OPERATIONS,
    TYPES,
    ERRORS,
];

/// The keys of an included file.
pub const INCLUDED: &[Key] = &[INCLUDE, OPERATIONS, TYPES, ERRORS];

/// The keys of `signing`.
pub const SIGNING: &[Key] = &[required(
    "sigv4",
    Form::Text,
    "The service name in SigV4 signatures.",
)];

/// The keys of an operation.
pub const OPERATION: &[Key] = &[
    DOC,
    required(
        "http",
        Form::Text,
        "The method and the URI: `GET /run/{id}?type=x`.",
    ),
    key(
        "status",
        Form::Integer,
        "The status of a successful response; 200 unless said.",
    ),
    key(
        "host-prefix",
        Form::Text,
        "Text before the endpoint's host name; `{member}` is replaced.",
    ),
    key("readonly", Form::Boolean, "The operation changes nothing."),
    key(
        "idempotent",
        Form::Boolean,
        "Doing it twice has the effect of doing it once.",
    ),
    DEPRECATED,
    key(
        "paginated",
        Form::Table(PAGINATED),
        "The response comes in pages.",
    ),
    key(
        "waiters",
        Form::Waiters,
        "Conditions that a client may wait for, by name.",
    ),
    key("request", Form::Members, "The members of the request."),
    key("response", Form::Members, "The members of the response."),
    key(
        "errors",
        Form::ErrorNames,
        "The errors that the operation may end in.",
    ),
];

/// The keys of `paginated`.
pub const PAGINATED: &[Key] = &[
    required(
        "input-token",
        Form::Text,
        "The request member that takes the token of a page.",
    ),
    required(
        "output-token",
        Form::Text,
        "The response member, dotted, that gives the token of the next page.",
    ),
    key(
        "items",
        Form::Text,
        "The response member, dotted, that holds the items of a page.",
    ),
    key(
        "page-size",
        Form::Text,
        "The request member that bounds the size of a page.",
    ),
];

/// The keys of a waiter.
pub const WAITER: &[Key] = &[
    DOC,
    key(
        "min-delay",
        Form::Integer,
        "The shortest delay between two attempts, in seconds; 2 unless said.",
    ),
    key(
        "max-delay",
        Form::Integer,
        "The longest delay between two attempts, in seconds; 120 unless said.",
    ),
    required(
        "acceptors",
        Form::TableList(ACCEPTOR),
        "What ends the wait or prolongs it; the first that fits decides.",
    ),
];

/// The keys of an acceptor: `state`, and one of the others.
pub const ACCEPTOR: &[Key] = &[
    required("state", Form::OneOf(STATES), "What becomes of the wait."),
    key(
        "success",
        Form::Boolean,
        "The operation succeeded, or did not.",
    ),
    key(
        "error",
        Form::ErrorName,
        "The operation ended in this error.",
    ),
    key(
        "output",
        Form::Table(OUTPUT),
        "A member of the response has a value.",
    ),
];

/// The keys of `output`.
pub const OUTPUT: &[Key] = &[
    required("path", Form::Text, "The member of the response, dotted."),
    required("equals", Form::Text, "The value that it has."),
];

/// The keys of a member.
pub const MEMBER: &[Key] = &[
    TYPE_OF,
    LIST,
    MAP,
    DOC,
    key("required", Form::Boolean, "The member has to be there."),
    key(
        "default",
        Form::Any,
        "The value where the member is absent.",
    ),
    DEPRECATED,
    SENSITIVE,
    key(
        "client-optional",
        Form::Boolean,
        "A client may leave it out, and the default is the server's to fill in.",
    ),
    key(
        "idempotency-token",
        Form::Boolean,
        "A client that leaves it out has one made.",
    ),
    key(
        "wire-name",
        Form::Text,
        "The name on the wire; the member's name unless said.",
    ),
    key(
        "query",
        Form::Text,
        "It stands in the query under this name.",
    ),
    key(
        "query-map",
        Form::OneOf(QUERY_MAPS),
        "It holds all of the query that no other member takes; with `all`, all of it.",
    ),
    key("header", Form::Text, "It stands in this header."),
    key(
        "prefix-headers",
        Form::Text,
        "It holds all headers that begin with this.",
    ),
    key("payload", Form::Boolean, "It is the body."),
    key(
        "status-code",
        Form::Boolean,
        "It is the status of the response.",
    ),
    MEDIA_TYPE,
    TIMESTAMP_FORMAT,
    LENGTH,
    RANGE,
    PATTERN,
    UNIQUE_ITEMS,
];

/// The keys of a list's item, a map's key or a map's value, written out.
pub const ITEM: &[Key] = &[
    TYPE_OF,
    LIST,
    MAP,
    SENSITIVE,
    MEDIA_TYPE,
    TIMESTAMP_FORMAT,
    LENGTH,
    RANGE,
    PATTERN,
    UNIQUE_ITEMS,
];

/// The keys of the long form of `map`.
pub const MAP_ITEM: &[Key] = &[
    key("key", Form::Item, "The keys; strings unless said."),
    required("value", Form::Item, "The values."),
];

/// The keys of a type: one that says its kind, and others.
pub const TYPE: &[Key] = &[
    TYPE_OF,
    key(
        "enum",
        Form::EnumValues,
        "A string that is one of these values.",
    ),
    key(
        "integer-enum",
        Form::IntegerEnumValues,
        "An integer that is one of these values.",
    ),
    LIST,
    MAP,
    key(
        "structure",
        Form::Members,
        "A structure with these members.",
    ),
    key("union", Form::Members, "Exactly one of these members."),
    DOC,
    DEPRECATED,
    SENSITIVE,
    key(
        "newtype",
        Form::Boolean,
        "A string with a Rust type of its own.",
    ),
    SPARSE,
    key("streaming", Form::Boolean, "A blob that is a stream."),
    key(
        "requires-length",
        Form::Boolean,
        "The length of the stream must be known before it is sent.",
    ),
    MEDIA_TYPE,
    TIMESTAMP_FORMAT,
    LENGTH,
    RANGE,
    PATTERN,
    UNIQUE_ITEMS,
];

/// The keys that say what kind a type is.
pub const KINDS: &[&str] = &[
    "type",
    "enum",
    "integer-enum",
    "list",
    "map",
    "structure",
    "union",
];

/// The keys of a value of an enum.
pub const ENUM_VALUE: &[Key] = &[
    DOC,
    DEPRECATED,
    key("name", Form::Text, "The name of the Rust variant."),
];

/// The keys of a value of an integer enum.
pub const INTEGER_ENUM_VALUE: &[Key] = &[
    required("value", Form::Integer, "The number."),
    DOC,
    DEPRECATED,
];

/// The keys of an error.
pub const ERROR: &[Key] = &[
    required(
        "status",
        Form::Integer,
        "The status of the response, from 400 to 599.",
    ),
    DOC,
    key(
        "fault",
        Form::OneOf(FAULTS),
        "Whose fault it is; by the status unless said.",
    ),
    key(
        "retryable",
        Form::OneOf(RETRYABLE),
        "Trying again may help; after a while, where it says `throttling`.",
    ),
    key(
        "members",
        Form::Members,
        "The members; there is always a `message`.",
    ),
];

/// The keys of `length`.
pub const LENGTH_KEYS: &[Key] = &[
    key("min", Form::Integer, "The least length."),
    key("max", Form::Integer, "The greatest length."),
];

/// The keys of `range`.
pub const RANGE_KEYS: &[Key] = &[
    key("min", Form::Number, "The least value."),
    key("max", Form::Number, "The greatest value."),
];

/// Every table, with what its keys belong to.
pub const TABLES: &[(&str, &[Key])] = &[
    ("the root file", ROOT),
    ("an included file", INCLUDED),
    ("`signing`", SIGNING),
    ("an operation", OPERATION),
    ("`paginated`", PAGINATED),
    ("a waiter", WAITER),
    ("an acceptor", ACCEPTOR),
    ("`output`", OUTPUT),
    ("a member", MEMBER),
    ("an item", ITEM),
    ("`map`", MAP_ITEM),
    ("a type", TYPE),
    ("a value of an enum", ENUM_VALUE),
    ("a value of an integer enum", INTEGER_ENUM_VALUE),
    ("an error", ERROR),
    ("`length`", LENGTH_KEYS),
    ("`range`", RANGE_KEYS),
];

/// A type that needs no definition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SimpleType {
    /// The name.
    pub name: &'static str,
    /// The Rust type that holds it.
    pub rust: &'static str,
    /// What it is, in one line.
    pub summary: &'static str,
}

const fn simple(name: &'static str, rust: &'static str, summary: &'static str) -> SimpleType {
    SimpleType {
        name,
        rust,
        summary,
    }
}

/// The types that need no definition.
pub const SIMPLE_TYPES: &[SimpleType] = &[
    simple("boolean", "bool", "`true` or `false`."),
    simple("byte", "i8", "An integer of 8 bits."),
    simple("short", "i16", "An integer of 16 bits."),
    simple("integer", "i32", "An integer of 32 bits."),
    simple("long", "i64", "An integer of 64 bits."),
    simple("float", "f32", "A floating-point number of 32 bits."),
    simple("double", "f64", "A floating-point number of 64 bits."),
    simple(
        "big-integer",
        "cistron::BigInteger",
        "An integer without bounds.",
    ),
    simple(
        "big-decimal",
        "cistron::BigDecimal",
        "A decimal number without bounds.",
    ),
    simple("string", "String", "A text."),
    simple("blob", "cistron::Blob", "Bytes."),
    simple("timestamp", "cistron::Timestamp", "A moment in time."),
    simple("document", "cistron::Document", "Any JSON value."),
];

/// What other languages call the simple types.
pub(crate) const OTHER_NAMES: &[(&str, &str)] = &[
    ("bool", "boolean"),
    ("i8", "byte"),
    ("int8", "byte"),
    ("i16", "short"),
    ("int16", "short"),
    ("int", "integer"),
    ("i32", "integer"),
    ("int32", "integer"),
    ("i64", "long"),
    ("int64", "long"),
    ("f32", "float"),
    ("float32", "float"),
    ("f64", "double"),
    ("float64", "double"),
    ("number", "double"),
    ("decimal", "big-decimal"),
    ("bigint", "big-integer"),
    ("bigdecimal", "big-decimal"),
    ("biginteger", "big-integer"),
    ("sint32", "integer"),
    ("sint64", "long"),
    ("sfixed32", "integer"),
    ("sfixed64", "long"),
    ("str", "string"),
    ("text", "string"),
    ("bytes", "blob"),
    ("binary", "blob"),
    ("datetime", "timestamp"),
    ("date-time", "timestamp"),
    ("any", "document"),
    ("json", "document"),
];

/// What other languages call keys of this one. A key counts where its table has the one it stands
/// for.
pub(crate) const OTHER_KEYS: &[(&str, &str)] = &[
    ("description", "doc"),
    ("documentation", "doc"),
    ("summary", "doc"),
    ("comment", "doc"),
    ("imports", "include"),
    ("shapes", "types"),
    ("schemas", "types"),
    ("structures", "types"),
    ("definitions", "types"),
    ("models", "types"),
    ("enums", "types"),
    ("exceptions", "errors"),
    ("throws", "errors"),
    ("raises", "errors"),
    ("paths", "operations"),
    ("endpoints", "operations"),
    ("methods", "operations"),
    ("input", "request"),
    ("parameters", "request"),
    ("params", "request"),
    ("arguments", "request"),
    ("output", "response"),
    ("returns", "response"),
    ("struct", "structure"),
    ("fields", "structure"),
    ("properties", "structure"),
    ("oneof", "union"),
    ("anyof", "union"),
    ("code", "status"),
    ("status-code", "status"),
    ("http-status", "status"),
    ("fields", "members"),
    ("properties", "members"),
    ("name", "service"),
    ("api-version", "version"),
    ("title", "doc"),
    ("array", "list"),
    ("regex", "pattern"),
    ("regexp", "pattern"),
    ("format", "timestamp-format"),
    ("minimum", "min"),
    ("maximum", "max"),
];

/// The protocols.
pub const PROTOCOLS: &[&str] = &["rest-json"];
/// The HTTP methods.
pub const METHODS: &[&str] = &["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
/// How timestamps are written.
pub const TIMESTAMP_FORMATS: &[&str] = &["date-time", "http-date", "epoch-seconds"];
/// The states that an acceptor leads to.
pub const STATES: &[&str] = &["success", "failure", "retry"];
/// Whose fault an error is.
pub const FAULTS: &[&str] = &["client", "server"];
/// Which parameters of a query a map of them holds.
pub const QUERY_MAPS: &[&str] = &["true", "all", "false"];
/// Whether trying again helps after an error.
pub const RETRYABLE: &[&str] = &["true", "throttling", "false"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_has_one_meaning_in_its_table() {
        for (owner, keys) in TABLES {
            for (index, key) in keys.iter().enumerate() {
                assert!(key.summary.ends_with('.'), "{owner}: {}", key.name);
                assert!(
                    !keys
                        .iter()
                        .skip(index + 1)
                        .any(|other| other.name == key.name),
                    "{owner}: {}",
                    key.name
                );
            }
        }
    }

    #[test]
    fn other_keys_lead_to_keys_and_are_none() {
        for (other, name) in OTHER_KEYS {
            let has = |key: &str, keys: &[Key]| keys.iter().any(|known| known.name == key);
            let mut with = TABLES.iter().filter(|(_, keys)| has(name, keys)).peekable();
            assert!(with.peek().is_some(), "{name}");
            assert!(with.all(|(_, keys)| !has(other, keys)), "{other}");
        }
    }

    #[test]
    fn other_names_lead_to_simple_types() {
        for (_, name) in OTHER_NAMES {
            assert!(SIMPLE_TYPES.iter().any(|simple| simple.name == *name));
        }
    }
}
