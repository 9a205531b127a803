//! What the compiler makes of a small service: an operation with labels, one with every other
//! binding, a newtype, two enums, a union, a structure that holds itself, and three errors.

#![allow(missing_docs, reason = "test code")]

use std::collections::BTreeMap;

use crate::pattern::{Ascii, Class, Pattern, Program};
use crate::{
    BigDecimal, Binding, Blob, Constraint, Constraints, Document, ErrorRef, ErrorShape,
    ErrorSource, Fault, Http, MapKey, Member, ModeledError, Number, Operation, OperationError,
    PayloadKind, QueryMap, Redacted, Schema, Segment, SetMember, Slot, Structure, Timestamp,
    TimestampFormat, Union, UnknownMember, UnmodeledError, Value, View,
};

pub(super) static DIGITS: Pattern = Pattern {
    source: "[0-9]+",
    program: Program::Run {
        class: Class {
            ascii: Ascii::Span(b'0', b'9'),
            ..Class::NONE
        },
        min: 1,
        max: None,
    },
};

const fn length(min: u64, max: u64) -> Constraint {
    Constraint::Length {
        min: Some(min),
        max: Some(max),
    }
}

const fn at_least(min: i64) -> Constraint {
    Constraint::Range {
        min: Some(Number::Integer(min)),
        max: None,
    }
}

const fn of(constraints: &'static [Constraint]) -> Schema {
    Schema {
        constraints: Constraints::new(constraints),
        ..Schema::ANY
    }
}

pub(super) const fn body(name: &'static str, schema: &'static Schema) -> Member {
    Member {
        name,
        binding: Binding::Body,
        schema,
        ..Member::OPTIONAL
    }
}

pub(super) const fn document(name: &'static str) -> Member {
    Member {
        takes_null: true,
        ..body(name, &Schema::ANY)
    }
}

pub(super) const fn bound(binding: Binding, member: Member) -> Member {
    Member { binding, ..member }
}

pub(super) const fn required(member: Member) -> Member {
    Member {
        required: true,
        ..member
    }
}

/// A structure as the compiler would write it out, in fewer lines.
macro_rules! structure {
    ($name:ident, $table:ident, { $($index:literal $field:ident: $type:ty = $member:expr, $finish:ident;)* }) => {
        #[derive(Debug, Clone, PartialEq)]
        pub(super) struct $name { $(pub(super) $field: $type,)* }

        static $table: &[Member] = &[$($member,)*];

        impl Structure for $name {
            fn members(&self) -> &'static [Member] {
                $table
            }
            fn values<'v>(&'v self, take: &mut dyn FnMut(&[View<'v>])) {
                take(&[$(view!($finish self.$field)),*]);
            }
            fn place(&mut self, index: usize) -> Slot<'_> {
                match index {
                    $($index => place!($finish self.$field),)*
                    _ => Slot::Nowhere,
                }
            }
            fn blank() -> Self {
                Self { $($field: blank!($finish),)* }
            }
            fn make_defaults(&mut self) {
                $(make_default!($finish self.$field);)*
            }
        }
    };
}

macro_rules! view {
    (boxed $place:expr) => {
        View::boxed(&$place)
    };
    (in_a_box $place:expr) => {
        Value::view(&*$place)
    };
    ($finish:ident $place:expr) => {
        Value::view(&$place)
    };
}

macro_rules! blank {
    (optional) => {
        None
    };
    (boxed) => {
        None
    };
    (in_a_box) => {
        Box::new(Value::blank())
    };
    (one_by_default) => {
        1
    };
    ($finish:ident) => {
        Value::blank()
    };
}

macro_rules! place {
    (structure $place:expr) => {
        Slot::renewed(&mut $place)
    };
    (boxed $place:expr) => {
        Slot::boxed(&mut $place)
    };
    (in_a_box $place:expr) => {
        Slot::renewed(&mut *$place)
    };
    ($finish:ident $place:expr) => {
        Value::slot(&mut $place)
    };
}

macro_rules! make_default {
    (one_by_a_server $place:expr) => {
        $place.get_or_insert(1)
    };
    ($finish:ident $place:expr) => {};
}

pub(super) use {blank, make_default, place, structure, view};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct RunId(pub(super) String);

static RUN_ID: Schema = of(&[length(1, 18), Constraint::Pattern(&DIGITS)]);

impl Value for RunId {
    fn view(&self) -> View<'_> {
        View::String(&self.0)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::String(&mut self.0)
    }
    fn blank() -> Self {
        Self(String::new())
    }
    const SCHEMA: &'static Schema = &RUN_ID;
}

impl MapKey for RunId {
    fn as_str(&self) -> &str {
        &self.0
    }
    fn from_text(text: &str) -> Self {
        Self(text.to_owned())
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum TaskStatus {
    Pending,
    Running,
    Unknown(String),
}

static TASK_STATUS: Schema = of(&[
    length(1, 64),
    Constraint::EnumValue(&["PENDING", "RUNNING"]),
]);

impl TaskStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Running => "RUNNING",
            Self::Unknown(value) => value,
        }
    }
}

impl MapKey for TaskStatus {
    fn as_str(&self) -> &str {
        Self::as_str(self)
    }
    fn from_text(text: &str) -> Self {
        match text {
            "PENDING" => Self::Pending,
            "RUNNING" => Self::Running,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl Value for TaskStatus {
    fn view(&self) -> View<'_> {
        View::String(self.as_str())
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Enum(self)
    }
    fn blank() -> Self {
        Self::Unknown(String::new())
    }
    const SCHEMA: &'static Schema = &TASK_STATUS;
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Priority {
    Low,
    High,
    Unknown(i32),
}

static PRIORITY: Schema = of(&[Constraint::IntegerEnumValue(&[1, 2])]);

impl Priority {
    fn as_i32(self) -> i32 {
        match self {
            Self::Low => 1,
            Self::High => 2,
            Self::Unknown(value) => value,
        }
    }
}

impl From<i32> for Priority {
    fn from(value: i32) -> Self {
        match value {
            1 => Self::Low,
            2 => Self::High,
            _ => Self::Unknown(value),
        }
    }
}

impl Value for Priority {
    fn view(&self) -> View<'_> {
        View::Integer(i64::from(self.as_i32()))
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::IntegerEnum(self)
    }
    fn blank() -> Self {
        Self::from(0)
    }
    const SCHEMA: &'static Schema = &PRIORITY;
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Place {
    Path(String),
    Inner(Box<Inner>),
    Unknown(UnknownMember),
}

static PLACE: &[Member] = &[body("path", &SHORT), body("inner", &Schema::ANY)];
pub(super) static SHORT: Schema = of(&[length(1, 3)]);

impl Value for Place {
    fn view(&self) -> View<'_> {
        View::Union(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Union(self)
    }
    fn blank() -> Self {
        Self::Unknown(UnknownMember::blank())
    }
}

impl Union for Place {
    fn members(&self) -> &'static [Member] {
        PLACE
    }
    fn member(&self) -> SetMember<'_> {
        match self {
            Self::Path(value) => SetMember::Known(0, value.view()),
            Self::Inner(value) => SetMember::Known(1, (**value).view()),
            Self::Unknown(member) => SetMember::Unknown(member),
        }
    }
    fn set(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => *self = Self::Path(Value::blank()),
            1 => *self = Self::Inner(Box::new(Value::blank())),
            _ => {}
        }
        match self {
            Self::Path(value) => value.slot(),
            Self::Inner(value) => (**value).slot(),
            Self::Unknown(_) => Slot::Nowhere,
        }
    }
    fn set_unknown(&mut self, member: UnknownMember) {
        *self = Self::Unknown(member);
    }
}

structure!(Inner, INNER, {
    0 next: Option<Box<Inner>> = body("next", &Schema::ANY), boxed;
    1 place: Option<Place> = body("place", &Schema::ANY), optional;
    2 tags: Option<BTreeMap<RunId, Vec<i32>>> = body("tags", &TAGS), optional;
});

static TAGS: Schema = Schema {
    constraints: Constraints::new(&[length(1, 2)]),
    key: Some(&RUN_ID),
    item: Some(&COUNTS),
    ..Schema::ANY
};
static COUNTS: Schema = Schema {
    constraints: Constraints::new(&[length(1, 3), Constraint::UniqueItems]),
    item: Some(&POSITIVE),
    ..Schema::ANY
};
static POSITIVE: Schema = of(&[at_least(1)]);

pub(super) fn inner() -> Inner {
    Inner {
        next: None,
        place: None,
        tags: None,
    }
}

structure!(GetRunTaskRequest, GET_RUN_TASK_REQUEST, {
    0 id: RunId = required(bound(Binding::Label, body("id", &RUN_ID))), required;
    1 task_id: String = required(bound(Binding::Label, body("taskId", &RUN_ID))), required;
});

structure!(GetRunTaskResponse, GET_RUN_TASK_RESPONSE, {
    0 cpus: Option<i32> = body("cpus", &POSITIVE), optional;
    1 memory: i32 = body("memory", &POSITIVE), one_by_default;
    2 status: Option<TaskStatus> = body("status", &TASK_STATUS), optional;
    3 start_time: Option<Timestamp> = body("startTime", &DATE_TIME), optional;
    4 stop_time: Option<Timestamp> = body("stopTime", &Schema::ANY), optional;
    5 task_id: RunId = required(body("taskId", &RUN_ID)), required;
    6 priority: Option<Priority> = body("priority", &PRIORITY), optional;
    7 inner: Option<Inner> = body("inner", &Schema::ANY), optional;
    8 names: Option<Vec<Option<String>>> = body("names", &Schema::ANY), optional;
    9 ratio: Option<f64> = body("ratio", &RATIO), optional;
    10 cost: Option<BigDecimal> = body("cost", &COST), optional;
    11 blob: Option<Blob> = body("blob", &SHORT), optional;
    12 small: Option<i8> = body("small", &Schema::ANY), optional;
    13 single: Option<f32> = body("single", &Schema::ANY), optional;
    14 flag: Option<bool> = body("flag", &Schema::ANY), optional;
    15 extra: Option<Document> = document("extra"), optional;
});

pub(super) static DATE_TIME: Schema = Schema {
    timestamp: Some(TimestampFormat::DateTime),
    ..Schema::ANY
};
static RATIO: Schema = of(&[Constraint::Range {
    min: Some(Number::Float(0.0)),
    max: Some(Number::Float(1.0)),
}]);
static COST: Schema = of(&[Constraint::Range {
    min: None,
    max: Some(Number::Decimal("1e30")),
}]);

pub(super) fn task() -> GetRunTaskResponse {
    GetRunTaskResponse {
        cpus: None,
        memory: 1,
        status: None,
        start_time: None,
        stop_time: None,
        task_id: RunId("1".to_owned()),
        priority: None,
        inner: None,
        names: None,
        ratio: None,
        cost: None,
        blob: None,
        small: None,
        single: None,
        flag: None,
        extra: None,
    }
}

#[derive(Debug)]
pub(super) struct GetRunTask;

impl Operation for GetRunTask {
    type Request = GetRunTaskRequest;
    type Response = GetRunTaskResponse;
    type Error = GetRunTaskError;
    const HTTP: &'static Http = &Http {
        name: "GetRunTask",
        method: "GET",
        uri: "/run/{id}/task/{taskId}",
        path: &[
            Segment::Literal("run"),
            Segment::Label("id"),
            Segment::Literal("task"),
            Segment::Label("taskId"),
        ],
        host_prefix: Some("{id}.data-"),
        gives_object: true,
        gives: Some("application/json"),
        ..Http::PLAIN
    };
}

structure!(PutRequest, PUT_REQUEST, {
    0 key: String = required(bound(Binding::Label, body("key", &Schema::ANY))), required;
    1 ids: Option<Vec<RunId>> = bound(Binding::Query("ids"), body("theIds", &IDS)), optional;
    2 since: Option<Timestamp> = bound(Binding::Query("since"), body("since", &Schema::ANY)), optional;
    3 rest: Option<BTreeMap<String, Vec<String>>> = bound(Binding::QueryMap(QueryMap::Rest), body("rest", &Schema::ANY)), optional;
    4 token: Option<String> = required(Member {
        idempotency_token: true,
        ..bound(Binding::Header("x-token"), body("token", &Schema::ANY))
    }), optional;
    5 words: Option<Vec<String>> = bound(Binding::Header("x-words"), body("words", &Schema::ANY)), optional;
    6 dates: Option<Vec<Timestamp>> = bound(Binding::Header("x-dates"), body("dates", &Schema::ANY)), optional;
    7 notes: Option<BTreeMap<String, String>> = bound(Binding::PrefixHeaders("x-note-"), body("notes", &NOTES)), optional;
    8 json: Option<String> = bound(Binding::Header("x-json"), body("json", &JSON)), optional;
    9 count: Option<i16> = bound(Binding::Query("count"), body("count", &POSITIVE)), optional;
    10 flag: Option<bool> = bound(Binding::Header("x-flag"), body("flag", &Schema::ANY)), optional;
    11 ratio: Option<f32> = bound(Binding::Query("ratio"), body("ratio", &Schema::ANY)), optional;
    12 content: Option<String> = body("content", &SHORT), optional;
});

static IDS: Schema = Schema {
    constraints: Constraints::new(&[length(0, 2)]),
    item: Some(&RUN_ID),
    ..Schema::ANY
};
static NOTES: Schema = Schema {
    item: Some(&SHORT),
    ..Schema::ANY
};
static JSON: Schema = Schema {
    media_type: Some("application/json"),
    ..Schema::ANY
};

pub(super) fn put() -> PutRequest {
    PutRequest {
        key: "k".to_owned(),
        ids: None,
        since: None,
        rest: None,
        token: Some("t".to_owned()),
        words: None,
        dates: None,
        notes: None,
        json: None,
        count: None,
        flag: None,
        ratio: None,
        content: None,
    }
}

structure!(PutResponse, PUT_RESPONSE, {
    0 status: Option<i32> = bound(Binding::StatusCode, body("status", &Schema::ANY)), optional;
    1 etag: Option<String> = bound(Binding::Header("ETag"), body("etag", &Schema::ANY)), optional;
    2 content: Option<Blob> = bound(Binding::Payload(PayloadKind::Blob), body("content", &Schema::ANY)), optional;
});

#[derive(Debug)]
pub(super) struct Put;

impl Operation for Put {
    type Request = PutRequest;
    type Response = PutResponse;
    type Error = GetRunTaskError;
    const HTTP: &'static Http = &Http {
        name: "Put",
        method: "PUT",
        uri: "/files/{key+}?type=x&raw",
        path: &[Segment::Literal("files"), Segment::Greedy("key")],
        query: &[("type", Some("x")), ("raw", None)],
        status: 201,
        gives_object: true,
        ..Http::PLAIN
    };
}

structure!(PlaceMessage, PLACE_MESSAGE, {
    0 place: Option<Place> = bound(Binding::Payload(PayloadKind::Json), body("place", &Schema::ANY)), optional;
});
structure!(TextMessage, TEXT_MESSAGE, {
    0 text: String = required(bound(Binding::Payload(PayloadKind::Text), body("text", &SHORT))), required;
});
structure!(PictureMessage, PICTURE_MESSAGE, {
    0 picture: Option<Blob> = bound(Binding::Payload(PayloadKind::Blob), body("picture", &PNG)), optional;
});
structure!(InnerMessage, INNER_MESSAGE, {
    0 inner: Inner = required(bound(Binding::Payload(PayloadKind::Structure), body("inner", &Schema::ANY))), structure;
});
structure!(EmptyMessage, EMPTY_MESSAGE, {});

static PNG: Schema = Schema {
    media_type: Some("image/png"),
    ..Schema::ANY
};

macro_rules! echo {
    ($($name:ident of $message:ident),*) => {$(
        #[derive(Debug)]
        pub(super) struct $name;

        impl Operation for $name {
            type Request = $message;
            type Response = $message;
            type Error = GetRunTaskError;
            const HTTP: &'static Http = &Http {
                name: stringify!($name),
                method: "POST",
                ..Http::PLAIN
            };
        }
    )*};
}

echo!(
    EchoPlace of PlaceMessage,
    EchoText of TextMessage,
    EchoPicture of PictureMessage,
    EchoInner of InnerMessage,
    EchoNothing of EmptyMessage
);

macro_rules! error {
    ($name:ident, $table:ident, $status:literal, $fault:ident, $retryable:literal, { $($rest:tt)* }) => {
        structure!($name, $table, { $($rest)* });

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&ErrorRef::Modeled(self), f)
            }
        }

        impl std::error::Error for $name {}

        impl $name {
            pub(super) const SHAPE: ErrorShape = ErrorShape {
                code: stringify!($name),
                status: $status,
                fault: Fault::$fault,
                retryable: $retryable,
                throttling: false,
            };
        }

        impl ModeledError for $name {
            fn shape(&self) -> &'static ErrorShape {
                &Self::SHAPE
            }

            fn message(&self) -> Option<&str> {
                self.message.as_deref()
            }
        }
    };
}

error!(ConflictException, CONFLICT_EXCEPTION, 409, Client, false, {
    0 message: Option<String> = body("message", &Schema::ANY), optional;
    1 resource: Option<RunId> = bound(Binding::Header("x-resource"), body("resource", &Schema::ANY)), optional;
});
error!(InternalServerException, INTERNAL_SERVER_EXCEPTION, 500, Server, true, {
    0 message: Option<String> = body("message", &Schema::ANY), optional;
});
error!(ValidationException, VALIDATION_EXCEPTION, 400, Client, false, {
    0 message: Option<String> = body("Message", &Schema::ANY), optional;
    1 count: i32 = required(body("count", &Schema::ANY)), required;
});

#[derive(Debug, Clone, PartialEq)]
pub(super) enum GetRunTaskError {
    Conflict(ConflictException),
    Internal(InternalServerException),
    Validation(ValidationException),
    Unmodeled(UnmodeledError),
}

impl std::fmt::Display for GetRunTaskError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&OperationError::get(self), f)
    }
}

impl std::error::Error for GetRunTaskError {}

impl OperationError for GetRunTaskError {
    type Service = ();

    const SHAPES: &'static [&'static ErrorShape] = &[
        &ConflictException::SHAPE,
        &InternalServerException::SHAPE,
        &ValidationException::SHAPE,
    ];

    fn get(&self) -> ErrorRef<'_> {
        match self {
            Self::Conflict(error) => ErrorRef::Modeled(error),
            Self::Internal(error) => ErrorRef::Modeled(error),
            Self::Validation(error) => ErrorRef::Modeled(error),
            Self::Unmodeled(error) => ErrorRef::Unmodeled(error),
        }
    }

    fn make(index: usize, source: &mut ErrorSource<'_>) -> Self {
        match index {
            0 => Self::Conflict(source.modeled()),
            1 => Self::Internal(source.modeled()),
            2 => Self::Validation(source.modeled()),
            _ => Self::Unmodeled(source.unmodeled()),
        }
    }
}

/// A structure with a sensitive member.
pub(super) struct Secret;

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Secret")
            .field("password", &Redacted)
            .finish()
    }
}
