//! What becomes of each trait.

/// What becomes of a trait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// The spec says it, or the importer has acted on it. Where it cannot be carried over after
    /// all, that is told of the shape.
    Carried,
    /// It says nothing of messages or types. It is counted.
    Ignored(&'static str),
    /// It changes messages or types, and a spec cannot say it. It is told of each shape.
    Lost(&'static str),
}

/// The fate of every trait that is known, by its id or, with a `#` at the end, its namespace.
pub const TRAITS: &[(&str, Fate)] = &[
    // What a shape is.
    ("smithy.api#addedDefault", Fate::Carried),
    ("smithy.api#box", Fate::Carried),
    ("smithy.api#clientOptional", Fate::Carried),
    ("smithy.api#default", Fate::Carried),
    ("smithy.api#deprecated", Fate::Carried),
    ("smithy.api#documentation", Fate::Carried),
    ("smithy.api#enum", Fate::Carried),
    ("smithy.api#enumValue", Fate::Carried),
    ("smithy.api#error", Fate::Carried),
    ("smithy.api#input", Fate::Carried),
    ("smithy.api#mixin", Fate::Carried),
    ("smithy.api#output", Fate::Carried),
    ("smithy.api#required", Fate::Carried),
    ("smithy.api#requiresLength", Fate::Carried),
    ("smithy.api#sensitive", Fate::Carried),
    ("smithy.api#sparse", Fate::Carried),
    ("smithy.api#unitType", Fate::Carried),
    // Constraints.
    ("smithy.api#length", Fate::Carried),
    ("smithy.api#pattern", Fate::Carried),
    ("smithy.api#range", Fate::Carried),
    ("smithy.api#uniqueItems", Fate::Carried),
    // Behaviour.
    ("smithy.api#idempotencyToken", Fate::Carried),
    ("smithy.api#idempotent", Fate::Carried),
    ("smithy.api#paginated", Fate::Carried),
    ("smithy.api#readonly", Fate::Carried),
    ("smithy.api#retryable", Fate::Carried),
    ("smithy.waiters#waitable", Fate::Carried),
    // HTTP and JSON.
    ("aws.protocols#restJson1", Fate::Carried),
    ("smithy.api#endpoint", Fate::Carried),
    ("smithy.api#hostLabel", Fate::Carried),
    ("smithy.api#http", Fate::Carried),
    ("smithy.api#httpError", Fate::Carried),
    ("smithy.api#httpHeader", Fate::Carried),
    ("smithy.api#httpLabel", Fate::Carried),
    ("smithy.api#httpPayload", Fate::Carried),
    ("smithy.api#httpPrefixHeaders", Fate::Carried),
    ("smithy.api#httpQuery", Fate::Carried),
    ("smithy.api#httpQueryParams", Fate::Carried),
    ("smithy.api#httpResponseCode", Fate::Carried),
    ("smithy.api#jsonName", Fate::Carried),
    ("smithy.api#mediaType", Fate::Carried),
    ("smithy.api#streaming", Fate::Carried),
    ("smithy.api#timestampFormat", Fate::Carried),
    // The service.
    ("aws.api#service", Fate::Carried),
    ("aws.auth#sigv4", Fate::Carried),
    // What a spec cannot say.
    ("aws.protocols#httpChecksum", Fate::Lost(CHECKSUM)),
    ("smithy.api#httpChecksumRequired", Fate::Lost(CHECKSUM)),
    (
        "smithy.api#requestCompression",
        Fate::Lost("a body is sent as it is"),
    ),
    // Their operations are left out.
    ("smithy.api#eventHeader", Fate::Carried),
    ("smithy.api#eventPayload", Fate::Carried),
    // What says nothing of messages and types.
    ("aws.api#", Fate::Ignored(RESOURCE)),
    ("aws.auth#", Fate::Ignored(AUTH)),
    ("aws.cloudformation#", Fate::Ignored(RESOURCE)),
    ("aws.customizations#", Fate::Ignored(GENERATORS)),
    ("aws.endpoints#", Fate::Ignored(ENDPOINTS)),
    ("aws.iam#", Fate::Ignored("permissions")),
    ("aws.protocols#", Fate::Ignored("another protocol")),
    ("aws.tagging#", Fate::Ignored(RESOURCE)),
    ("smithy.api#auth", Fate::Ignored(AUTH)),
    ("smithy.api#authDefinition", Fate::Ignored(AUTH)),
    (
        "smithy.api#cors",
        Fate::Ignored("what a browser may ask for"),
    ),
    ("smithy.api#examples", Fate::Ignored(WORDS)),
    ("smithy.api#externalDocumentation", Fate::Ignored(WORDS)),
    ("smithy.api#httpApiKeyAuth", Fate::Ignored(AUTH)),
    ("smithy.api#httpBasicAuth", Fate::Ignored(AUTH)),
    ("smithy.api#httpBearerAuth", Fate::Ignored(AUTH)),
    ("smithy.api#httpDigestAuth", Fate::Ignored(AUTH)),
    ("smithy.api#idRef", Fate::Ignored(MODEL)),
    ("smithy.api#internal", Fate::Ignored(MODEL)),
    ("smithy.api#nestedProperties", Fate::Ignored(RESOURCE)),
    ("smithy.api#noReplace", Fate::Ignored(RESOURCE)),
    ("smithy.api#notProperty", Fate::Ignored(RESOURCE)),
    ("smithy.api#optionalAuth", Fate::Ignored(AUTH)),
    ("smithy.api#private", Fate::Ignored(MODEL)),
    ("smithy.api#property", Fate::Ignored(RESOURCE)),
    ("smithy.api#protocolDefinition", Fate::Ignored(MODEL)),
    ("smithy.api#recommended", Fate::Ignored(WORDS)),
    ("smithy.api#references", Fate::Ignored(RESOURCE)),
    ("smithy.api#resourceIdentifier", Fate::Ignored(RESOURCE)),
    ("smithy.api#since", Fate::Ignored(WORDS)),
    ("smithy.api#suppress", Fate::Ignored(MODEL)),
    ("smithy.api#tags", Fate::Ignored(MODEL)),
    ("smithy.api#title", Fate::Ignored(WORDS)),
    ("smithy.api#trait", Fate::Ignored(MODEL)),
    ("smithy.api#traitValidators", Fate::Ignored(MODEL)),
    ("smithy.api#unstable", Fate::Ignored(MODEL)),
    ("smithy.api#xmlAttribute", Fate::Ignored("XML")),
    ("smithy.api#xmlFlattened", Fate::Ignored("XML")),
    ("smithy.api#xmlName", Fate::Ignored("XML")),
    ("smithy.api#xmlNamespace", Fate::Ignored("XML")),
    ("smithy.rules#", Fate::Ignored(ENDPOINTS)),
    ("smithy.test#", Fate::Ignored(GENERATORS)),
];

const AUTH: &str = "authentication other than `signing`";
const CHECKSUM: &str = "checksums are left to who sends the message";
const ENDPOINTS: &str = "where the service is found";
const GENERATORS: &str = "what other generators do, and how they are tested";
pub(super) const MODEL: &str = "how the model is kept";
const RESOURCE: &str = "resources, and what belongs to them";
/// What the words are about that have no place in a spec.
pub(super) const WHOLES: &str = "words about a whole request or response, an item of a list or a map, a type that is written out, or a resource";
/// What the other names of a service are about.
pub(super) const NAMES: &str = "other names of the service";
const WORDS: &str = "further reading";

/// What becomes of a trait.
#[must_use]
pub fn fate(id: &str) -> Fate {
    let exact = TRAITS.iter().find(|(known, _)| *known == id);
    let namespace = || {
        TRAITS
            .iter()
            .find(|(known, _)| known.ends_with('#') && id.starts_with(known))
    };
    match exact.or_else(namespace) {
        Some((_, fate)) => *fate,
        None if id.starts_with("smithy.api#") => {
            Fate::Lost("the importer does not know this trait")
        }
        None => Fate::Ignored("the importer does not know this trait"),
    }
}
