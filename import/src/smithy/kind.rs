//! Kinds of shapes, and the shapes that every model has.

/// The kind of a shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Simple(Simple),
    Enum,
    IntEnum,
    List,
    Map,
    Structure,
    Union,
    Service,
    Resource,
    Operation,
}

/// A kind of shape without members, with its name in a spec.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Simple(pub(super) &'static str);

/// The kinds of the JSON AST, apart from `apply`.
const KINDS: &[(&str, Kind)] = &[
    ("blob", Kind::Simple(Simple("blob"))),
    ("boolean", Kind::Simple(Simple("boolean"))),
    ("string", Kind::Simple(Simple("string"))),
    ("byte", Kind::Simple(Simple("byte"))),
    ("short", Kind::Simple(Simple("short"))),
    ("integer", Kind::Simple(Simple("integer"))),
    ("long", Kind::Simple(Simple("long"))),
    ("float", Kind::Simple(Simple("float"))),
    ("double", Kind::Simple(Simple("double"))),
    ("bigInteger", Kind::Simple(Simple("big-integer"))),
    ("bigDecimal", Kind::Simple(Simple("big-decimal"))),
    ("timestamp", Kind::Simple(Simple("timestamp"))),
    ("document", Kind::Simple(Simple("document"))),
    ("enum", Kind::Enum),
    ("intEnum", Kind::IntEnum),
    ("list", Kind::List),
    // A set is a list in which no item stands twice, and is no more than that since 2.0.
    ("set", Kind::List),
    ("map", Kind::Map),
    ("structure", Kind::Structure),
    ("union", Kind::Union),
    ("service", Kind::Service),
    ("resource", Kind::Resource),
    ("operation", Kind::Operation),
];

impl Kind {
    /// The kind with this name in the JSON AST.
    pub(super) fn by_name(name: &str) -> Option<Self> {
        let found = KINDS.iter().find(|(known, _)| *known == name)?;
        Some(found.1)
    }

    /// The names of all kinds.
    pub(super) fn names() -> impl Iterator<Item = &'static str> + Clone {
        KINDS.iter().map(|(name, _)| *name)
    }

    /// The kind in words.
    pub(super) fn describe(self) -> String {
        let found = KINDS.iter().find(|(_, kind)| *kind == self);
        let name = found.map_or("shape", |(name, _)| *name);
        // One says "a union", and "an integer".
        let article = if name.starts_with(['a', 'e', 'i', 'o']) {
            "an"
        } else {
            "a"
        };
        format!("{article} {name}")
    }

    /// The keys that a shape of this kind may have, beside those that every shape may have.
    pub(super) fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Simple(_) => &[],
            Self::Enum | Self::IntEnum | Self::Structure | Self::Union => &["members"],
            Self::List => &["member"],
            Self::Map => &["key", "value"],
            Self::Operation => &["input", "output", "errors"],
            Self::Service => &["version", "operations", "resources", "errors", "rename"],
            Self::Resource => &[
                "identifiers",
                "properties",
                "create",
                "put",
                "read",
                "update",
                "delete",
                "list",
                "operations",
                "collectionOperations",
                "resources",
            ],
        }
    }

    /// The name in a spec, if it is a simple kind.
    pub(super) fn simple(self) -> Option<&'static str> {
        match self {
            Self::Simple(Simple(name)) => Some(name),
            _ => None,
        }
    }

    /// A value of it can stand in a message.
    pub(super) fn is_data(self) -> bool {
        !matches!(self, Self::Service | Self::Resource | Self::Operation)
    }
}

/// The simple shapes that every model has, but for those that begin with `Primitive`.
pub(super) const PRELUDE: &[&str] = &[
    "smithy.api#Blob",
    "smithy.api#Boolean",
    "smithy.api#String",
    "smithy.api#Byte",
    "smithy.api#Short",
    "smithy.api#Integer",
    "smithy.api#Long",
    "smithy.api#Float",
    "smithy.api#Double",
    "smithy.api#BigInteger",
    "smithy.api#BigDecimal",
    "smithy.api#Timestamp",
    "smithy.api#Document",
];
/// The structure without members that stands for nothing.
pub(super) const UNIT: &str = "smithy.api#Unit";

/// The simple shape of the prelude with this id (Smithy 2.0, "Prelude").
pub(super) fn prelude(id: &str) -> Option<&'static str> {
    let name = id.strip_prefix("smithy.api#")?;
    Some(match name.strip_prefix("Primitive").unwrap_or(name) {
        "Blob" => "blob",
        "Boolean" => "boolean",
        "String" => "string",
        "Byte" => "byte",
        "Short" => "short",
        "Integer" => "integer",
        "Long" => "long",
        "Float" => "float",
        "Double" => "double",
        "BigInteger" => "big-integer",
        "BigDecimal" => "big-decimal",
        "Timestamp" => "timestamp",
        "Document" => "document",
        _ => return None,
    })
}
