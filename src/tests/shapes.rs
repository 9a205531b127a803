//! More of what the compiler makes: one message for each way in which a body, a query or a header
//! can be bound.

use std::collections::BTreeMap;

use super::generated::{
    DATE_TIME, GetRunTaskError, Inner, SHORT, blank, body, bound, document, make_default, place,
    required, structure, view,
};
use crate::{
    Binding, Blob, Document, Http, Member, Operation, PayloadKind, QueryMap, Schema, Slot,
    StreamingRequest, StreamingResponse, Structure, Timestamp, TimestampFormat, Value, View,
};

const fn payload(kind: PayloadKind, member: Member) -> Member {
    bound(Binding::Payload(kind), member)
}

const fn has_default(member: Member) -> Member {
    Member {
        has_default: true,
        ..member
    }
}

structure!(Nothing, NOTHING, {});
structure!(OnlyHeader, ONLY_HEADER, {
    0 note: Option<String> = bound(Binding::Header("x-note"), body("note", &Schema::ANY)), optional;
});
structure!(MaybeText, MAYBE_TEXT, {
    0 text: Option<String> = payload(PayloadKind::Text, body("text", &Schema::ANY)), optional;
});
structure!(MaybeBlob, MAYBE_BLOB, {
    0 blob: Option<Blob> = payload(PayloadKind::Blob, body("blob", &Schema::ANY)), optional;
});
structure!(MaybeInner, MAYBE_INNER, {
    0 inner: Option<Inner> = payload(PayloadKind::Structure, body("inner", &Schema::ANY)), optional;
});
structure!(MaybeDocument, MAYBE_DOCUMENT, {
    0 document: Option<Document> = payload(PayloadKind::Json, document("document")), optional;
});
structure!(Documents, DOCUMENTS, {
    0 one: Option<Document> = document("one"), optional;
    1 many: Option<Vec<Document>> = body("many", &Schema::ANY), optional;
});
structure!(Queries, QUERIES, {
    0 ids: Vec<String> = required(bound(Binding::Query("ids"), body("ids", &Schema::ANY))), required;
    1 name: Option<String> = bound(Binding::Query("name"), body("name", &Schema::ANY)), optional;
    2 all: Option<BTreeMap<String, String>> = bound(Binding::QueryMap(QueryMap::All), body("all", &Schema::ANY)), optional;
});
structure!(Headers, HEADERS, {
    0 json: Option<Vec<String>> = bound(Binding::Header("x-json"), body("json", &JSON_LIST)), optional;
    1 hello: Option<String> = bound(Binding::Header("hello"), body("hello", &Schema::ANY)), optional;
    2 rest: Option<BTreeMap<String, String>> = bound(Binding::PrefixHeaders(""), body("rest", &Schema::ANY)), optional;
});
structure!(Dates, DATES, {
    0 header: Option<Timestamp> = bound(Binding::Header("x-date"), body("header", &Schema::ANY)), optional;
    1 text: Option<Timestamp> = body("text", &DATE_TIME), optional;
    2 number: Option<Timestamp> = body("number", &Schema::ANY), optional;
});
structure!(ListsOfDates, LISTS_OF_DATES, {
    0 query: Option<Vec<Timestamp>> = bound(Binding::Query("dates"), body("query", &HTTP_DATES)), optional;
    1 header: Option<Vec<Timestamp>> = bound(Binding::Header("x-dates"), body("header", &HTTP_DATES)), optional;
});
structure!(Defaults, DEFAULTS, {
    0 sent: i32 = required(has_default(body("sent", &Schema::ANY))), one_by_default;
    1 left_out: Option<i32> = has_default(body("leftOut", &Schema::ANY)), one_by_a_server;
    2 short: Option<String> = body("short", &SHORT), optional;
});

static JSON_LIST: Schema = Schema {
    item: Some(&JSON),
    ..Schema::ANY
};
static JSON: Schema = Schema {
    media_type: Some("application/json"),
    ..Schema::ANY
};

static HTTP_DATES: Schema = Schema {
    item: Some(&HTTP_DATE),
    ..Schema::ANY
};
static HTTP_DATE: Schema = Schema {
    timestamp: Some(TimestampFormat::HttpDate),
    ..Schema::ANY
};

macro_rules! echo {
    ($($name:ident of $message:ident { $($http:tt)* })*) => {$(
        #[derive(Debug)]
        pub(super) struct $name;

        impl Operation for $name {
            type Request = $message;
            type Response = $message;
            type Error = GetRunTaskError;
            const HTTP: &'static Http = &Http {
                name: stringify!($name),
                method: "POST",
                $($http)*
                ..Http::PLAIN
            };
        }
    )*};
}

echo! {
    TakesNothing of Nothing {}
    TakesObject of Nothing { takes_object: true, gives_object: true, gives: Some("application/json"), }
    TakesHeader of OnlyHeader { takes_object: true, gives_object: true, }
    NoContent of OnlyHeader { status: 204, gives_object: true, }
    EchoMaybeText of MaybeText { gives: Some("text/plain"), }
    EchoMaybeBlob of MaybeBlob {}
    EchoMaybeInner of MaybeInner { gives: Some("application/json"), }
    EchoMaybeDocument of MaybeDocument {}
    EchoDocuments of Documents {}
    EchoHeaders of Headers { gives_object: true, }
    EchoDates of Dates {}
    EchoListsOfDates of ListsOfDates { gives_object: true, }
    EchoDefaults of Defaults { host_prefix: Some("{short}."), }
    EchoQueries of Queries { query: &[("constant", Some("1"))], }
}

/// A structure that is generic over its body, as the compiler writes it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Stream<B = Blob> {
    pub(super) note: Option<String>,
    pub(super) content: B,
}

static PICTURE: Schema = Schema {
    media_type: Some("image/png"),
    ..Schema::ANY
};

static STREAM: &[Member] = &[
    bound(Binding::Header("x-note"), body("note", &SHORT)),
    required(payload(PayloadKind::Blob, body("content", &PICTURE))),
];

impl Structure for Stream {
    fn members(&self) -> &'static [Member] {
        STREAM
    }
    fn values<'v>(&'v self, take: &mut dyn FnMut(&[View<'v>])) {
        take(&[self.note.view(), self.content.view()]);
    }
    fn place(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.note.slot(),
            1 => self.content.slot(),
            _ => Slot::Nowhere,
        }
    }
    fn blank() -> Self {
        Stream {
            note: None,
            content: Value::blank(),
        }
    }
}

impl<B> Stream<B> {
    fn split(self) -> (Stream, B) {
        let note = self.note;
        let content = Blob::default();
        (Stream { note, content }, self.content)
    }
    fn join(stream: Stream, content: B) -> Self {
        let note = stream.note;
        Self { note, content }
    }
}

echo! {
    EchoStream of Stream {}
    EchoFiniteStream of Stream { requires_length: true, }
}

macro_rules! streaming {
    ($($name:ident)*) => {$(
        impl StreamingRequest for $name {
            type RequestOf<B> = Stream<B>;
            fn split_request<B>(request: Stream<B>) -> (Stream, B) {
                request.split()
            }
            fn join_request<B>(request: Stream, body: B) -> Stream<B> {
                Stream::join(request, body)
            }
        }

        impl StreamingResponse for $name {
            type ResponseOf<B> = Stream<B>;
            fn split_response<B>(response: Stream<B>) -> (Stream, B) {
                response.split()
            }
            fn join_response<B>(response: Stream, body: B) -> Stream<B> {
                Stream::join(response, body)
            }
        }
    )*};
}

streaming!(EchoStream EchoFiniteStream);
