/// Has a member of every type, and defaults of every sort.
///
/// `POST /things/{kind}/{flavour}?mode=create&draft`, may be sent twice with the effect of once.
///
/// Errors:
///
/// - [`Taken`], status 409
/// - [`Misdirected`], status 500
/// - [`Overloaded`], status 503
///
/// Defined at `spec/examples/everything.yaml:20:3`.
#[deprecated(note = "Use `PutThing`.")]
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct CreateThing;
#[allow(deprecated)]
impl ::cistron::Operation for CreateThing {
    type Request = CreateThingRequest;
    type Response = CreateThingResponse;
    type Error = CreateThingError;
    const NAME: &'static str = "CreateThing";
    const METHOD: &'static str = "POST";
    const URI: &'static str = "/things/{kind}/{flavour}?mode=create&draft";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            path: &[
                Segment::Literal("things"),
                Segment::Label("kind"),
                Segment::Label("flavour"),
            ],
            query: &[("mode", Some("create")), ("draft", None)],
            status: 201,
            host_prefix: Some("data-"),
            takes_object: true,
            gives_object: true,
            ..Http::PLAIN
        }
    };
}
/// The request of [`CreateThing`]: `POST /things/{kind}/{flavour}?mode=create&draft`.
///
/// Defined at `spec/examples/everything.yaml:20:3`.
#[allow(deprecated)]
#[derive(::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct CreateThingRequest {
    /// A label is required anyway.
    pub kind: Flavour,
    /// The member `flavour`.
    pub flavour: Scale,
    /// A token.
    ///
    /// Length from 1 to 64. In the header `X-Token`. An idempotency token.
    pub token: ::core::option::Option<::std::string::String>,
    /// Not in the format of a header.
    ///
    /// In the header `X-At`.
    pub at: ::core::option::Option<::cistron::Timestamp>,
    /// Base64, since it has a media type.
    ///
    /// In the header `X-Trace`.
    pub trace: ::core::option::Option<::std::string::String>,
    /// A list in a header.
    ///
    /// In the header `X-Flags`.
    pub flags: ::core::option::Option<::std::vec::Vec<bool>>,
    /// Every simple type.
    pub scalars: Scalars,
    /// Every default.
    pub defaults: ::core::option::Option<Defaults>,
    /// Every constraint.
    pub constrained: ::core::option::Option<Constrained>,
    /// Every container.
    pub containers: ::core::option::Option<Containers>,
    /// A union.
    pub shape: ::core::option::Option<Shape>,
    /// A structure that holds itself.
    pub tree: ::core::option::Option<Tree>,
    /// Sensitive here only.
    pub secret: ::core::option::Option<::std::string::String>,
    /// Sensitive everywhere.
    ///
    /// Length at least 8.
    pub password: ::core::option::Option<Password>,
    /// Deprecated without a reason.
    #[deprecated]
    pub old: ::core::option::Option<i32>,
    /// Deprecated, for a reason.
    #[deprecated(note = "Use `scalars`.")]
    pub older: ::core::option::Option<OldThing>,
    /// Has another name on the wire.
    pub renamed: ::core::option::Option<::std::string::String>,
}
#[allow(deprecated)]
const _: () = {
    impl CreateThingRequest {
        /// Makes one of what is required; every other member is absent or has its default.
        #[must_use]
        pub fn new(kind: Flavour, flavour: Scale, scalars: Scalars) -> Self {
            Self {
                kind,
                flavour,
                token: ::core::option::Option::None,
                at: ::core::option::Option::None,
                trace: ::core::option::Option::None,
                flags: ::core::option::Option::None,
                scalars,
                defaults: ::core::option::Option::None,
                constrained: ::core::option::Option::None,
                containers: ::core::option::Option::None,
                shape: ::core::option::Option::None,
                tree: ::core::option::Option::None,
                secret: ::core::option::Option::None,
                password: ::core::option::Option::None,
                old: ::core::option::Option::None,
                older: ::core::option::Option::None,
                renamed: ::core::option::Option::None,
            }
        }
        /// Sets `token`.
        #[must_use]
        pub fn with_token(
            mut self,
            token: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.token = ::core::option::Option::Some(
                ::core::convert::Into::into(token),
            );
            self
        }
        /// Sets `at`.
        #[must_use]
        pub fn with_at(mut self, at: ::cistron::Timestamp) -> Self {
            self.at = ::core::option::Option::Some(at);
            self
        }
        /// Sets `trace`.
        #[must_use]
        pub fn with_trace(
            mut self,
            trace: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.trace = ::core::option::Option::Some(
                ::core::convert::Into::into(trace),
            );
            self
        }
        /// Sets `flags`.
        #[must_use]
        pub fn with_flags(mut self, flags: ::std::vec::Vec<bool>) -> Self {
            self.flags = ::core::option::Option::Some(flags);
            self
        }
        /// Sets `defaults`.
        #[must_use]
        pub fn with_defaults(mut self, defaults: Defaults) -> Self {
            self.defaults = ::core::option::Option::Some(defaults);
            self
        }
        /// Sets `constrained`.
        #[must_use]
        pub fn with_constrained(mut self, constrained: Constrained) -> Self {
            self.constrained = ::core::option::Option::Some(constrained);
            self
        }
        /// Sets `containers`.
        #[must_use]
        pub fn with_containers(mut self, containers: Containers) -> Self {
            self.containers = ::core::option::Option::Some(containers);
            self
        }
        /// Sets `shape`.
        #[must_use]
        pub fn with_shape(mut self, shape: Shape) -> Self {
            self.shape = ::core::option::Option::Some(shape);
            self
        }
        /// Sets `tree`.
        #[must_use]
        pub fn with_tree(mut self, tree: Tree) -> Self {
            self.tree = ::core::option::Option::Some(tree);
            self
        }
        /// Sets `secret`.
        #[must_use]
        pub fn with_secret(
            mut self,
            secret: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.secret = ::core::option::Option::Some(
                ::core::convert::Into::into(secret),
            );
            self
        }
        /// Sets `password`.
        #[must_use]
        pub fn with_password(mut self, password: Password) -> Self {
            self.password = ::core::option::Option::Some(password);
            self
        }
        /// Sets `old`.
        #[deprecated]
        #[must_use]
        pub fn with_old(mut self, old: i32) -> Self {
            self.old = ::core::option::Option::Some(old);
            self
        }
        /// Sets `older`.
        #[deprecated(note = "Use `scalars`.")]
        #[must_use]
        pub fn with_older(mut self, older: OldThing) -> Self {
            self.older = ::core::option::Option::Some(older);
            self
        }
        /// Sets `renamed`.
        #[must_use]
        pub fn with_renamed(
            mut self,
            renamed: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.renamed = ::core::option::Option::Some(
                ::core::convert::Into::into(renamed),
            );
            self
        }
    }
    impl ::core::fmt::Debug for CreateThingRequest {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("CreateThingRequest")
                .field("kind", &self.kind)
                .field("flavour", &self.flavour)
                .field("token", &self.token)
                .field("at", &self.at)
                .field("trace", &self.trace)
                .field("flags", &self.flags)
                .field("scalars", &self.scalars)
                .field("defaults", &self.defaults)
                .field("constrained", &self.constrained)
                .field("containers", &self.containers)
                .field("shape", &self.shape)
                .field("tree", &self.tree)
                .field("secret", &::cistron::Redacted)
                .field("password", &::cistron::Redacted)
                .field("old", &self.old)
                .field("older", &self.older)
                .field("renamed", &self.renamed)
                .finish()
        }
    }
    const _: () = {
        const MEMBERS: &[::cistron::Member] = {
            use ::cistron::table_prelude::*;
            &[
                Member {
                    name: "kind",
                    binding: Binding::Label,
                    required: true,
                    schema: &Schema {
                        constraints: &[
                            Constraint::EnumValue(&["SELF", "1st", "a-b", "*"]),
                        ],
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "flavour",
                    binding: Binding::Label,
                    required: true,
                    schema: &Schema {
                        constraints: &[Constraint::IntegerEnumValue(&[-1, 0, 10])],
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "token",
                    binding: Binding::Header("X-Token"),
                    required: true,
                    idempotency_token: true,
                    schema: &Schema {
                        constraints: &[
                            Constraint::Length {
                                min: Some(1),
                                max: Some(64),
                            },
                        ],
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "at",
                    binding: Binding::Header("X-At"),
                    schema: &Schema {
                        timestamp: Some(TimestampFormat::DateTime),
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "trace",
                    binding: Binding::Header("X-Trace"),
                    schema: &Schema {
                        media_type: Some("application/json"),
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "flags",
                    binding: Binding::Header("X-Flags"),
                    ..Member::OPTIONAL
                },
                Member {
                    name: "scalars",
                    required: true,
                    ..Member::OPTIONAL
                },
                Member {
                    name: "defaults",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "constrained",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "containers",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "shape",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "tree",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "secret",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "password",
                    schema: &Schema {
                        constraints: &[
                            Constraint::Length {
                                min: Some(8),
                                max: None,
                            },
                        ],
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "old",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "older",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "Re-Named",
                    ..Member::OPTIONAL
                },
            ]
        };
        impl ::cistron::Value for CreateThingRequest {
            fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
                writer.structure(self);
            }
            fn decode(
                _: &::cistron::Schema,
                reader: &mut ::cistron::Reader<'_, '_>,
            ) -> ::core::option::Option<Self> {
                reader.structure()
            }
            fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
                report.structure(self);
            }
        }
        impl ::cistron::Structure for CreateThingRequest {
            fn members(&self) -> &'static [::cistron::Member] {
                MEMBERS
            }
            fn member(&self, index: usize) -> &dyn ::cistron::Value {
                match index {
                    0 => &self.kind,
                    1 => &self.flavour,
                    2 => &self.token,
                    3 => &self.at,
                    4 => &self.trace,
                    5 => &self.flags,
                    6 => &self.scalars,
                    7 => &self.defaults,
                    8 => &self.constrained,
                    9 => &self.containers,
                    10 => &self.shape,
                    11 => &self.tree,
                    12 => &self.secret,
                    13 => &self.password,
                    14 => &self.old,
                    15 => &self.older,
                    16 => &self.renamed,
                    _ => ::cistron::ABSENT,
                }
            }
            fn read(
                source: &mut ::cistron::Source<'_, '_>,
            ) -> ::core::option::Option<Self> {
                let mut kind = ::core::option::Option::None;
                let mut flavour = ::core::option::Option::None;
                let mut token = ::core::option::Option::None;
                let mut at = ::core::option::Option::None;
                let mut trace = ::core::option::Option::None;
                let mut flags = ::core::option::Option::None;
                let mut scalars = ::core::option::Option::None;
                let mut defaults = ::core::option::Option::None;
                let mut constrained = ::core::option::Option::None;
                let mut containers = ::core::option::Option::None;
                let mut shape = ::core::option::Option::None;
                let mut tree = ::core::option::Option::None;
                let mut secret = ::core::option::Option::None;
                let mut password = ::core::option::Option::None;
                let mut old = ::core::option::Option::None;
                let mut older = ::core::option::Option::None;
                let mut renamed = ::core::option::Option::None;
                source
                    .members(
                        MEMBERS,
                        &mut |index, reader| match index {
                            0 => kind = reader.value(),
                            1 => flavour = reader.value(),
                            2 => token = reader.value(),
                            3 => at = reader.value(),
                            4 => trace = reader.value(),
                            5 => flags = reader.value(),
                            6 => scalars = reader.value(),
                            7 => defaults = reader.value(),
                            8 => constrained = reader.value(),
                            9 => containers = reader.value(),
                            10 => shape = reader.value(),
                            11 => tree = reader.value(),
                            12 => secret = reader.value(),
                            13 => password = reader.value(),
                            14 => old = reader.value(),
                            15 => older = reader.value(),
                            16 => renamed = reader.value(),
                            _ => {}
                        },
                    );
                ::core::option::Option::Some(Self {
                    kind: kind?,
                    flavour: flavour?,
                    token,
                    at,
                    trace,
                    flags,
                    scalars: scalars?,
                    defaults,
                    constrained,
                    containers,
                    shape,
                    tree,
                    secret,
                    password,
                    old,
                    older,
                    renamed,
                })
            }
        }
        ::cistron::impl_serde!(CreateThingRequest);
    };
};
/// The response of [`CreateThing`], sent with status 201.
///
/// Defined at `spec/examples/everything.yaml:20:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct CreateThingResponse {
    /// A newtype.
    ///
    /// Length from 3 to 36. Matches `[a-z][a-z0-9-]*`.
    pub id: ThingId,
    /// A header.
    ///
    /// In the header `Location`.
    pub location: ::core::option::Option<::std::string::String>,
    /// A timestamp whose type gives the format.
    pub moment: ::core::option::Option<::cistron::Timestamp>,
}
impl CreateThingResponse {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(id: ThingId) -> Self {
        Self {
            id,
            location: ::core::option::Option::None,
            moment: ::core::option::Option::None,
        }
    }
    /// Sets `location`.
    #[must_use]
    pub fn with_location(
        mut self,
        location: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.location = ::core::option::Option::Some(
            ::core::convert::Into::into(location),
        );
        self
    }
    /// Sets `moment`.
    #[must_use]
    pub fn with_moment(mut self, moment: ::cistron::Timestamp) -> Self {
        self.moment = ::core::option::Option::Some(moment);
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "id",
                required: true,
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(3),
                            max: Some(36),
                        },
                        Constraint::Pattern(
                            &Pattern {
                                source: "[a-z][a-z0-9-]*",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_03ff_2000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 1, next: 2 },
                                        State::Read { class: 0, next: 2 },
                                        State::Split {
                                            first: 1,
                                            second: 3,
                                        },
                                        State::Match,
                                    ],
                                },
                            },
                        ),
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "location",
                binding: Binding::Header("Location"),
                ..Member::OPTIONAL
            },
            Member {
                name: "moment",
                schema: &Schema {
                    timestamp: Some(TimestampFormat::HttpDate),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for CreateThingResponse {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for CreateThingResponse {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.id,
                1 => &self.location,
                2 => &self.moment,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut id = ::core::option::Option::None;
            let mut location = ::core::option::Option::None;
            let mut moment = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => id = reader.value(),
                        1 => location = reader.value(),
                        2 => moment = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self { id: id?, location, moment })
        }
    }
    ::cistron::impl_serde!(CreateThingResponse);
};
/// The errors of [`CreateThing`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum CreateThingError {
    /// [`Taken`], status 409.
    Taken(Taken),
    /// [`Misdirected`], status 500.
    Misdirected(Misdirected),
    /// [`Overloaded`], status 503.
    Overloaded(Overloaded),
    /// An error that the spec does not model: status, code, message and body.
    Unmodeled(::cistron::UnmodeledError),
}
impl CreateThingError {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        ::cistron::OperationError::get(self).status()
    }
    /// The error's code on the wire, if the server sent one.
    #[must_use]
    pub fn code(&self) -> ::core::option::Option<&str> {
        ::cistron::OperationError::get(self).code()
    }
    /// What the server has to say about it.
    #[must_use]
    pub fn message(&self) -> ::core::option::Option<&str> {
        ::cistron::OperationError::get(self).message()
    }
    /// Whether trying again may help.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        ::cistron::OperationError::get(self).is_retryable()
    }
    /// Whose fault the error is.
    #[must_use]
    pub fn fault(&self) -> ::cistron::Fault {
        ::cistron::OperationError::get(self).fault()
    }
}
impl ::core::fmt::Display for CreateThingError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for CreateThingError {}
impl ::cistron::OperationError for CreateThingError {
    const SHAPES: &'static [&'static ::cistron::ErrorShape] = &[
        &<Taken as ::cistron::ModeledError>::SHAPE,
        &<Misdirected as ::cistron::ModeledError>::SHAPE,
        &<Overloaded as ::cistron::ModeledError>::SHAPE,
    ];
    fn get(&self) -> ::cistron::ErrorRef<'_> {
        match self {
            Self::Taken(error) => ::cistron::ModeledError::get(error),
            Self::Misdirected(error) => ::cistron::ModeledError::get(error),
            Self::Overloaded(error) => ::cistron::ModeledError::get(error),
            Self::Unmodeled(error) => ::cistron::ErrorRef::Unmodeled(error),
        }
    }
    fn read(
        index: usize,
        source: &mut ::cistron::Source<'_, '_>,
    ) -> ::core::option::Option<Self> {
        match index {
            0 => <Taken as ::cistron::Structure>::read(source).map(Self::Taken),
            1 => {
                <Misdirected as ::cistron::Structure>::read(source)
                    .map(Self::Misdirected)
            }
            2 => <Overloaded as ::cistron::Structure>::read(source).map(Self::Overloaded),
            _ => ::core::option::Option::None,
        }
    }
    fn unmodeled(error: ::cistron::UnmodeledError) -> Self {
        Self::Unmodeled(error)
    }
}
impl ::core::convert::From<Taken> for CreateThingError {
    fn from(error: Taken) -> Self {
        Self::Taken(error)
    }
}
impl ::core::convert::From<Misdirected> for CreateThingError {
    fn from(error: Misdirected) -> Self {
        Self::Misdirected(error)
    }
}
impl ::core::convert::From<Overloaded> for CreateThingError {
    fn from(error: Overloaded) -> Self {
        Self::Overloaded(error)
    }
}
/// Has its response in a payload, and waiters.
///
/// `GET /things/{id}/parts/{part+}`, changes nothing.
///
/// Errors:
///
/// - [`Missing`], status 404
/// - [`Overloaded`], status 503
///
/// Defined at `spec/examples/everything.yaml:57:3`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct GetThing;
impl ::cistron::Operation for GetThing {
    type Request = GetThingRequest;
    type Response = GetThingResponse;
    type Error = GetThingError;
    const NAME: &'static str = "GetThing";
    const METHOD: &'static str = "GET";
    const URI: &'static str = "/things/{id}/parts/{part+}";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            path: &[
                Segment::Literal("things"),
                Segment::Label("id"),
                Segment::Literal("parts"),
                Segment::Greedy("part"),
            ],
            takes_object: true,
            gives_object: true,
            ..Http::PLAIN
        }
    };
}
/// The request of [`GetThing`]: `GET /things/{id}/parts/{part+}`.
///
/// Defined at `spec/examples/everything.yaml:57:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct GetThingRequest {
    /// A label.
    ///
    /// Length from 3 to 36. Matches `[a-z][a-z0-9-]*`.
    pub id: ThingId,
    /// A greedy label.
    ///
    /// Length from 1 to 1024.
    pub part: ::std::string::String,
    /// A repeated query parameter.
    ///
    /// In the query as `include`.
    pub include: ::core::option::Option<::std::vec::Vec<Flavour>>,
    /// All the other query parameters.
    ///
    /// In the query.
    pub filters: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}
impl GetThingRequest {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(
        id: ThingId,
        part: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            id,
            part: ::core::convert::Into::into(part),
            include: ::core::option::Option::None,
            filters: ::core::option::Option::None,
        }
    }
    /// Sets `include`.
    #[must_use]
    pub fn with_include(mut self, include: ::std::vec::Vec<Flavour>) -> Self {
        self.include = ::core::option::Option::Some(include);
        self
    }
    /// Sets `filters`.
    #[must_use]
    pub fn with_filters(
        mut self,
        filters: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    ) -> Self {
        self.filters = ::core::option::Option::Some(filters);
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "id",
                binding: Binding::Label,
                required: true,
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(3),
                            max: Some(36),
                        },
                        Constraint::Pattern(
                            &Pattern {
                                source: "[a-z][a-z0-9-]*",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_03ff_2000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 1, next: 2 },
                                        State::Read { class: 0, next: 2 },
                                        State::Split {
                                            first: 1,
                                            second: 3,
                                        },
                                        State::Match,
                                    ],
                                },
                            },
                        ),
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "part",
                binding: Binding::Label,
                required: true,
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(1024),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "include",
                binding: Binding::Query("include"),
                schema: &Schema {
                    item: Some(
                        &Schema {
                            constraints: &[
                                Constraint::EnumValue(&["SELF", "1st", "a-b", "*"]),
                            ],
                            ..Schema::ANY
                        },
                    ),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "filters",
                binding: Binding::QueryMap(QueryMap::Rest),
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for GetThingRequest {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for GetThingRequest {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.id,
                1 => &self.part,
                2 => &self.include,
                3 => &self.filters,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut id = ::core::option::Option::None;
            let mut part = ::core::option::Option::None;
            let mut include = ::core::option::Option::None;
            let mut filters = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => id = reader.value(),
                        1 => part = reader.value(),
                        2 => include = reader.value(),
                        3 => filters = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self {
                id: id?,
                part: part?,
                include,
                filters,
            })
        }
    }
    ::cistron::impl_serde!(GetThingRequest);
};
/// The response of [`GetThing`], sent with status 200.
///
/// Defined at `spec/examples/everything.yaml:57:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct GetThingResponse {
    /// The status.
    ///
    /// The status of the response.
    pub status: ::core::option::Option<i32>,
    /// Headers with a prefix.
    ///
    /// In the headers that begin with `X-Label-`.
    pub labels: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// The body.
    ///
    /// The body itself.
    pub thing: ::core::option::Option<Thing>,
}
impl GetThingResponse {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            status: ::core::option::Option::None,
            labels: ::core::option::Option::None,
            thing: ::core::option::Option::None,
        }
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, status: i32) -> Self {
        self.status = ::core::option::Option::Some(status);
        self
    }
    /// Sets `labels`.
    #[must_use]
    pub fn with_labels(
        mut self,
        labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    ) -> Self {
        self.labels = ::core::option::Option::Some(labels);
        self
    }
    /// Sets `thing`.
    #[must_use]
    pub fn with_thing(mut self, thing: Thing) -> Self {
        self.thing = ::core::option::Option::Some(thing);
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "status",
                binding: Binding::StatusCode,
                ..Member::OPTIONAL
            },
            Member {
                name: "labels",
                binding: Binding::PrefixHeaders("X-Label-"),
                ..Member::OPTIONAL
            },
            Member {
                name: "thing",
                binding: Binding::Payload(PayloadKind::Structure),
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for GetThingResponse {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for GetThingResponse {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.status,
                1 => &self.labels,
                2 => &self.thing,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut status = ::core::option::Option::None;
            let mut labels = ::core::option::Option::None;
            let mut thing = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => status = reader.value(),
                        1 => labels = reader.value(),
                        2 => thing = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self { status, labels, thing })
        }
    }
    ::cistron::impl_serde!(GetThingResponse);
};
/// The errors of [`GetThing`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum GetThingError {
    /// [`Missing`], status 404.
    Missing(Missing),
    /// [`Overloaded`], status 503.
    Overloaded(Overloaded),
    /// An error that the spec does not model: status, code, message and body.
    Unmodeled(::cistron::UnmodeledError),
}
impl GetThingError {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        ::cistron::OperationError::get(self).status()
    }
    /// The error's code on the wire, if the server sent one.
    #[must_use]
    pub fn code(&self) -> ::core::option::Option<&str> {
        ::cistron::OperationError::get(self).code()
    }
    /// What the server has to say about it.
    #[must_use]
    pub fn message(&self) -> ::core::option::Option<&str> {
        ::cistron::OperationError::get(self).message()
    }
    /// Whether trying again may help.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        ::cistron::OperationError::get(self).is_retryable()
    }
    /// Whose fault the error is.
    #[must_use]
    pub fn fault(&self) -> ::cistron::Fault {
        ::cistron::OperationError::get(self).fault()
    }
}
impl ::core::fmt::Display for GetThingError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for GetThingError {}
impl ::cistron::OperationError for GetThingError {
    const SHAPES: &'static [&'static ::cistron::ErrorShape] = &[
        &<Missing as ::cistron::ModeledError>::SHAPE,
        &<Overloaded as ::cistron::ModeledError>::SHAPE,
    ];
    fn get(&self) -> ::cistron::ErrorRef<'_> {
        match self {
            Self::Missing(error) => ::cistron::ModeledError::get(error),
            Self::Overloaded(error) => ::cistron::ModeledError::get(error),
            Self::Unmodeled(error) => ::cistron::ErrorRef::Unmodeled(error),
        }
    }
    fn read(
        index: usize,
        source: &mut ::cistron::Source<'_, '_>,
    ) -> ::core::option::Option<Self> {
        match index {
            0 => <Missing as ::cistron::Structure>::read(source).map(Self::Missing),
            1 => <Overloaded as ::cistron::Structure>::read(source).map(Self::Overloaded),
            _ => ::core::option::Option::None,
        }
    }
    fn unmodeled(error: ::cistron::UnmodeledError) -> Self {
        Self::Unmodeled(error)
    }
}
impl ::core::convert::From<Missing> for GetThingError {
    fn from(error: Missing) -> Self {
        Self::Missing(error)
    }
}
impl ::core::convert::From<Overloaded> for GetThingError {
    fn from(error: Overloaded) -> Self {
        Self::Overloaded(error)
    }
}
/// Gives pages through structures.
///
/// `GET /things`, changes nothing.
///
/// Errors:
///
/// - [`Overloaded`], status 503
///
/// Defined at `spec/examples/everything.yaml:85:3`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct ListThings;
impl ::cistron::Operation for ListThings {
    type Request = ListThingsRequest;
    type Response = ListThingsResponse;
    type Error = ListThingsError;
    const NAME: &'static str = "ListThings";
    const METHOD: &'static str = "GET";
    const URI: &'static str = "/things";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            path: &[Segment::Literal("things")],
            takes_object: true,
            gives_object: true,
            ..Http::PLAIN
        }
    };
}
/// The request of [`ListThings`]: `GET /things`.
///
/// Defined at `spec/examples/everything.yaml:85:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct ListThingsRequest {
    /// The token of the page.
    ///
    /// In the query as `token`.
    pub token: ::core::option::Option<::std::string::String>,
    /// The size of the page.
    ///
    /// From 1 to 100. Default: `10`. In the query as `size`.
    pub size: i32,
}
impl ListThingsRequest {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new() -> Self {
        Self {
            token: ::core::option::Option::None,
            size: 10,
        }
    }
    /// Sets `token`.
    #[must_use]
    pub fn with_token(
        mut self,
        token: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.token = ::core::option::Option::Some(::core::convert::Into::into(token));
        self
    }
    /// Sets `size`.
    #[must_use]
    pub fn with_size(mut self, size: i32) -> Self {
        self.size = size;
        self
    }
}
impl ::core::default::Default for ListThingsRequest {
    fn default() -> Self {
        Self::new()
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "token",
                binding: Binding::Query("token"),
                ..Member::OPTIONAL
            },
            Member {
                name: "size",
                binding: Binding::Query("size"),
                schema: &Schema {
                    constraints: &[
                        Constraint::Range {
                            min: Some(Number::Integer(1)),
                            max: Some(Number::Integer(100)),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for ListThingsRequest {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for ListThingsRequest {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.token,
                1 => &self.size,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut token = ::core::option::Option::None;
            let mut size = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => token = reader.value(),
                        1 => size = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self {
                token,
                size: size.unwrap_or(10),
            })
        }
    }
    ::cistron::impl_serde!(ListThingsRequest);
};
/// The response of [`ListThings`], sent with status 200.
///
/// Defined at `spec/examples/everything.yaml:85:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct ListThingsResponse {
    /// The page.
    pub page: Page,
}
impl ListThingsResponse {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(page: Page) -> Self {
        Self { page }
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "page",
                required: true,
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for ListThingsResponse {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for ListThingsResponse {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.page,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut page = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| {
                        if index == 0 {
                            page = reader.value();
                        }
                    },
                );
            ::core::option::Option::Some(Self { page: page? })
        }
    }
    ::cistron::impl_serde!(ListThingsResponse);
};
/// The errors of [`ListThings`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum ListThingsError {
    /// [`Overloaded`], status 503.
    Overloaded(Overloaded),
    /// An error that the spec does not model: status, code, message and body.
    Unmodeled(::cistron::UnmodeledError),
}
impl ListThingsError {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        ::cistron::OperationError::get(self).status()
    }
    /// The error's code on the wire, if the server sent one.
    #[must_use]
    pub fn code(&self) -> ::core::option::Option<&str> {
        ::cistron::OperationError::get(self).code()
    }
    /// What the server has to say about it.
    #[must_use]
    pub fn message(&self) -> ::core::option::Option<&str> {
        ::cistron::OperationError::get(self).message()
    }
    /// Whether trying again may help.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        ::cistron::OperationError::get(self).is_retryable()
    }
    /// Whose fault the error is.
    #[must_use]
    pub fn fault(&self) -> ::cistron::Fault {
        ::cistron::OperationError::get(self).fault()
    }
}
impl ::core::fmt::Display for ListThingsError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for ListThingsError {}
impl ::cistron::OperationError for ListThingsError {
    const SHAPES: &'static [&'static ::cistron::ErrorShape] = &[
        &<Overloaded as ::cistron::ModeledError>::SHAPE,
    ];
    fn get(&self) -> ::cistron::ErrorRef<'_> {
        match self {
            Self::Overloaded(error) => ::cistron::ModeledError::get(error),
            Self::Unmodeled(error) => ::cistron::ErrorRef::Unmodeled(error),
        }
    }
    fn read(
        index: usize,
        source: &mut ::cistron::Source<'_, '_>,
    ) -> ::core::option::Option<Self> {
        match index {
            0 => <Overloaded as ::cistron::Structure>::read(source).map(Self::Overloaded),
            _ => ::core::option::Option::None,
        }
    }
    fn unmodeled(error: ::cistron::UnmodeledError) -> Self {
        Self::Unmodeled(error)
    }
}
impl ::core::convert::From<Overloaded> for ListThingsError {
    fn from(error: Overloaded) -> Self {
        Self::Overloaded(error)
    }
}
/// Has a stream for a payload.
///
/// `PUT /things/{id}/content`.
///
/// Errors:
///
/// - [`Overloaded`], status 503
///
/// Defined at `spec/examples/everything.yaml:100:3`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct PutContent;
impl ::cistron::Operation for PutContent {
    type Request = PutContentRequest;
    type Response = PutContentResponse;
    type Error = PutContentError;
    const NAME: &'static str = "PutContent";
    const METHOD: &'static str = "PUT";
    const URI: &'static str = "/things/{id}/content";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            path: &[
                Segment::Literal("things"),
                Segment::Label("id"),
                Segment::Literal("content"),
            ],
            status: 204,
            takes_object: true,
            ..Http::PLAIN
        }
    };
}
impl ::cistron::StreamingRequest for PutContent {
    type RequestOf<Body> = PutContentRequest<Body>;
    fn split_request<Body>(
        message: PutContentRequest<Body>,
    ) -> (PutContentRequest, Body) {
        let rest = PutContentRequest {
            id: message.id,
            kind: message.kind,
            content: ::core::default::Default::default(),
        };
        (rest, message.content)
    }
    fn join_request<Body>(
        message: PutContentRequest,
        body: Body,
    ) -> PutContentRequest<Body> {
        PutContentRequest {
            id: message.id,
            kind: message.kind,
            content: body,
        }
    }
}
/// The request of [`PutContent`]: `PUT /things/{id}/content`.
///
/// Defined at `spec/examples/everything.yaml:100:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct PutContentRequest<Body = ::cistron::Blob> {
    /// A label.
    ///
    /// Length from 3 to 36. Matches `[a-z][a-z0-9-]*`.
    pub id: ThingId,
    /// What the content is.
    ///
    /// In the header `X-Kind`.
    pub kind: ::core::option::Option<::std::string::String>,
    /// The stream.
    ///
    /// The body itself.
    pub content: Body,
}
impl<Body> PutContentRequest<Body> {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(id: ThingId, content: Body) -> Self {
        Self {
            id,
            kind: ::core::option::Option::None,
            content,
        }
    }
    /// Sets `kind`.
    #[must_use]
    pub fn with_kind(
        mut self,
        kind: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.kind = ::core::option::Option::Some(::core::convert::Into::into(kind));
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "id",
                binding: Binding::Label,
                required: true,
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(3),
                            max: Some(36),
                        },
                        Constraint::Pattern(
                            &Pattern {
                                source: "[a-z][a-z0-9-]*",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_03ff_2000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 1, next: 2 },
                                        State::Read { class: 0, next: 2 },
                                        State::Split {
                                            first: 1,
                                            second: 3,
                                        },
                                        State::Match,
                                    ],
                                },
                            },
                        ),
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "kind",
                binding: Binding::Header("X-Kind"),
                ..Member::OPTIONAL
            },
            Member {
                name: "content",
                binding: Binding::Payload(PayloadKind::Blob),
                required: true,
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for PutContentRequest {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for PutContentRequest {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.id,
                1 => &self.kind,
                2 => &self.content,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut id = ::core::option::Option::None;
            let mut kind = ::core::option::Option::None;
            let mut content = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => id = reader.value(),
                        1 => kind = reader.value(),
                        2 => content = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self {
                id: id?,
                kind,
                content: content?,
            })
        }
    }
    ::cistron::impl_serde!(PutContentRequest);
};
/// The response of [`PutContent`], sent with status 204.
///
/// Defined at `spec/examples/everything.yaml:100:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct PutContentResponse {}
impl PutContentResponse {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = &[];
    impl ::cistron::Value for PutContentResponse {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for PutContentResponse {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, _: usize) -> &dyn ::cistron::Value {
            ::cistron::ABSENT
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            source.members(MEMBERS, &mut |_, _| {});
            ::core::option::Option::Some(Self {})
        }
    }
    ::cistron::impl_serde!(PutContentResponse);
};
/// The errors of [`PutContent`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum PutContentError {
    /// [`Overloaded`], status 503.
    Overloaded(Overloaded),
    /// An error that the spec does not model: status, code, message and body.
    Unmodeled(::cistron::UnmodeledError),
}
impl PutContentError {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        ::cistron::OperationError::get(self).status()
    }
    /// The error's code on the wire, if the server sent one.
    #[must_use]
    pub fn code(&self) -> ::core::option::Option<&str> {
        ::cistron::OperationError::get(self).code()
    }
    /// What the server has to say about it.
    #[must_use]
    pub fn message(&self) -> ::core::option::Option<&str> {
        ::cistron::OperationError::get(self).message()
    }
    /// Whether trying again may help.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        ::cistron::OperationError::get(self).is_retryable()
    }
    /// Whose fault the error is.
    #[must_use]
    pub fn fault(&self) -> ::cistron::Fault {
        ::cistron::OperationError::get(self).fault()
    }
}
impl ::core::fmt::Display for PutContentError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for PutContentError {}
impl ::cistron::OperationError for PutContentError {
    const SHAPES: &'static [&'static ::cistron::ErrorShape] = &[
        &<Overloaded as ::cistron::ModeledError>::SHAPE,
    ];
    fn get(&self) -> ::cistron::ErrorRef<'_> {
        match self {
            Self::Overloaded(error) => ::cistron::ModeledError::get(error),
            Self::Unmodeled(error) => ::cistron::ErrorRef::Unmodeled(error),
        }
    }
    fn read(
        index: usize,
        source: &mut ::cistron::Source<'_, '_>,
    ) -> ::core::option::Option<Self> {
        match index {
            0 => <Overloaded as ::cistron::Structure>::read(source).map(Self::Overloaded),
            _ => ::core::option::Option::None,
        }
    }
    fn unmodeled(error: ::cistron::UnmodeledError) -> Self {
        Self::Unmodeled(error)
    }
}
impl ::core::convert::From<Overloaded> for PutContentError {
    fn from(error: Overloaded) -> Self {
        Self::Overloaded(error)
    }
}
/// Has a stream of a known length both ways, and takes all of the query.
///
/// `POST /things/{id}/content?append`.
///
/// Errors:
///
/// - [`Overloaded`], status 503
///
/// Defined at `spec/examples/everything.yaml:109:3`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct AppendContent;
impl ::cistron::Operation for AppendContent {
    type Request = AppendContentRequest;
    type Response = AppendContentResponse;
    type Error = AppendContentError;
    const NAME: &'static str = "AppendContent";
    const METHOD: &'static str = "POST";
    const URI: &'static str = "/things/{id}/content?append";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            path: &[
                Segment::Literal("things"),
                Segment::Label("id"),
                Segment::Literal("content"),
            ],
            query: &[("append", None)],
            takes_object: true,
            gives_object: true,
            requires_length: true,
            ..Http::PLAIN
        }
    };
}
impl ::cistron::StreamingRequest for AppendContent {
    type RequestOf<Body> = AppendContentRequest<Body>;
    fn split_request<Body>(
        message: AppendContentRequest<Body>,
    ) -> (AppendContentRequest, Body) {
        let rest = AppendContentRequest {
            id: message.id,
            kind: message.kind,
            query: message.query,
            content: ::core::default::Default::default(),
        };
        (rest, message.content)
    }
    fn join_request<Body>(
        message: AppendContentRequest,
        body: Body,
    ) -> AppendContentRequest<Body> {
        AppendContentRequest {
            id: message.id,
            kind: message.kind,
            query: message.query,
            content: body,
        }
    }
}
impl ::cistron::StreamingResponse for AppendContent {
    type ResponseOf<Body> = AppendContentResponse<Body>;
    fn split_response<Body>(
        message: AppendContentResponse<Body>,
    ) -> (AppendContentResponse, Body) {
        let rest = AppendContentResponse {
            content: ::core::default::Default::default(),
        };
        (rest, message.content)
    }
    fn join_response<Body>(
        _: AppendContentResponse,
        body: Body,
    ) -> AppendContentResponse<Body> {
        AppendContentResponse {
            content: body,
        }
    }
}
/// The request of [`AppendContent`]: `POST /things/{id}/content?append`.
///
/// Defined at `spec/examples/everything.yaml:109:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct AppendContentRequest<Body = ::cistron::Blob> {
    /// A label.
    ///
    /// Length from 3 to 36. Matches `[a-z][a-z0-9-]*`.
    pub id: ThingId,
    /// A parameter of its own.
    ///
    /// In the query as `kind`.
    pub kind: ::core::option::Option<::std::string::String>,
    /// Every parameter.
    ///
    /// In the query.
    pub query: ::core::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    /// The stream.
    ///
    /// The body itself.
    pub content: Body,
}
impl<Body> AppendContentRequest<Body> {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(id: ThingId, content: Body) -> Self {
        Self {
            id,
            kind: ::core::option::Option::None,
            query: ::core::option::Option::None,
            content,
        }
    }
    /// Sets `kind`.
    #[must_use]
    pub fn with_kind(
        mut self,
        kind: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.kind = ::core::option::Option::Some(::core::convert::Into::into(kind));
        self
    }
    /// Sets `query`.
    #[must_use]
    pub fn with_query(
        mut self,
        query: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    ) -> Self {
        self.query = ::core::option::Option::Some(query);
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "id",
                binding: Binding::Label,
                required: true,
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(3),
                            max: Some(36),
                        },
                        Constraint::Pattern(
                            &Pattern {
                                source: "[a-z][a-z0-9-]*",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_03ff_2000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 1, next: 2 },
                                        State::Read { class: 0, next: 2 },
                                        State::Split {
                                            first: 1,
                                            second: 3,
                                        },
                                        State::Match,
                                    ],
                                },
                            },
                        ),
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "kind",
                binding: Binding::Query("kind"),
                ..Member::OPTIONAL
            },
            Member {
                name: "query",
                binding: Binding::QueryMap(QueryMap::All),
                ..Member::OPTIONAL
            },
            Member {
                name: "content",
                binding: Binding::Payload(PayloadKind::Blob),
                required: true,
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for AppendContentRequest {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for AppendContentRequest {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.id,
                1 => &self.kind,
                2 => &self.query,
                3 => &self.content,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut id = ::core::option::Option::None;
            let mut kind = ::core::option::Option::None;
            let mut query = ::core::option::Option::None;
            let mut content = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => id = reader.value(),
                        1 => kind = reader.value(),
                        2 => query = reader.value(),
                        3 => content = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self {
                id: id?,
                kind,
                query,
                content: content?,
            })
        }
    }
    ::cistron::impl_serde!(AppendContentRequest);
};
/// The response of [`AppendContent`], sent with status 200.
///
/// Defined at `spec/examples/everything.yaml:109:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct AppendContentResponse<Body = ::cistron::Blob> {
    /// What was sent.
    ///
    /// The body itself.
    pub content: Body,
}
impl<Body> AppendContentResponse<Body> {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(content: Body) -> Self {
        Self { content }
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "content",
                binding: Binding::Payload(PayloadKind::Blob),
                required: true,
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for AppendContentResponse {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for AppendContentResponse {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.content,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut content = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| {
                        if index == 0 {
                            content = reader.value();
                        }
                    },
                );
            ::core::option::Option::Some(Self { content: content? })
        }
    }
    ::cistron::impl_serde!(AppendContentResponse);
};
/// The errors of [`AppendContent`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum AppendContentError {
    /// [`Overloaded`], status 503.
    Overloaded(Overloaded),
    /// An error that the spec does not model: status, code, message and body.
    Unmodeled(::cistron::UnmodeledError),
}
impl AppendContentError {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        ::cistron::OperationError::get(self).status()
    }
    /// The error's code on the wire, if the server sent one.
    #[must_use]
    pub fn code(&self) -> ::core::option::Option<&str> {
        ::cistron::OperationError::get(self).code()
    }
    /// What the server has to say about it.
    #[must_use]
    pub fn message(&self) -> ::core::option::Option<&str> {
        ::cistron::OperationError::get(self).message()
    }
    /// Whether trying again may help.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        ::cistron::OperationError::get(self).is_retryable()
    }
    /// Whose fault the error is.
    #[must_use]
    pub fn fault(&self) -> ::cistron::Fault {
        ::cistron::OperationError::get(self).fault()
    }
}
impl ::core::fmt::Display for AppendContentError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for AppendContentError {}
impl ::cistron::OperationError for AppendContentError {
    const SHAPES: &'static [&'static ::cistron::ErrorShape] = &[
        &<Overloaded as ::cistron::ModeledError>::SHAPE,
    ];
    fn get(&self) -> ::cistron::ErrorRef<'_> {
        match self {
            Self::Overloaded(error) => ::cistron::ModeledError::get(error),
            Self::Unmodeled(error) => ::cistron::ErrorRef::Unmodeled(error),
        }
    }
    fn read(
        index: usize,
        source: &mut ::cistron::Source<'_, '_>,
    ) -> ::core::option::Option<Self> {
        match index {
            0 => <Overloaded as ::cistron::Structure>::read(source).map(Self::Overloaded),
            _ => ::core::option::Option::None,
        }
    }
    fn unmodeled(error: ::cistron::UnmodeledError) -> Self {
        Self::Unmodeled(error)
    }
}
impl ::core::convert::From<Overloaded> for AppendContentError {
    fn from(error: Overloaded) -> Self {
        Self::Overloaded(error)
    }
}
/// Takes and gives an object without members.
///
/// `POST /things/touch`.
///
/// Errors:
///
/// - [`Overloaded`], status 503
///
/// Defined at `spec/examples/everything.yaml:120:3`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct TouchThings;
impl ::cistron::Operation for TouchThings {
    type Request = TouchThingsRequest;
    type Response = TouchThingsResponse;
    type Error = TouchThingsError;
    const NAME: &'static str = "TouchThings";
    const METHOD: &'static str = "POST";
    const URI: &'static str = "/things/touch";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            path: &[Segment::Literal("things"), Segment::Literal("touch")],
            takes_object: true,
            gives_object: true,
            ..Http::PLAIN
        }
    };
}
/// The request of [`TouchThings`]: `POST /things/touch`.
///
/// Defined at `spec/examples/everything.yaml:120:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct TouchThingsRequest {}
impl TouchThingsRequest {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = &[];
    impl ::cistron::Value for TouchThingsRequest {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for TouchThingsRequest {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, _: usize) -> &dyn ::cistron::Value {
            ::cistron::ABSENT
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            source.members(MEMBERS, &mut |_, _| {});
            ::core::option::Option::Some(Self {})
        }
    }
    ::cistron::impl_serde!(TouchThingsRequest);
};
/// The response of [`TouchThings`], sent with status 200.
///
/// Defined at `spec/examples/everything.yaml:120:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct TouchThingsResponse {}
impl TouchThingsResponse {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = &[];
    impl ::cistron::Value for TouchThingsResponse {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for TouchThingsResponse {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, _: usize) -> &dyn ::cistron::Value {
            ::cistron::ABSENT
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            source.members(MEMBERS, &mut |_, _| {});
            ::core::option::Option::Some(Self {})
        }
    }
    ::cistron::impl_serde!(TouchThingsResponse);
};
/// The errors of [`TouchThings`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum TouchThingsError {
    /// [`Overloaded`], status 503.
    Overloaded(Overloaded),
    /// An error that the spec does not model: status, code, message and body.
    Unmodeled(::cistron::UnmodeledError),
}
impl TouchThingsError {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        ::cistron::OperationError::get(self).status()
    }
    /// The error's code on the wire, if the server sent one.
    #[must_use]
    pub fn code(&self) -> ::core::option::Option<&str> {
        ::cistron::OperationError::get(self).code()
    }
    /// What the server has to say about it.
    #[must_use]
    pub fn message(&self) -> ::core::option::Option<&str> {
        ::cistron::OperationError::get(self).message()
    }
    /// Whether trying again may help.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        ::cistron::OperationError::get(self).is_retryable()
    }
    /// Whose fault the error is.
    #[must_use]
    pub fn fault(&self) -> ::cistron::Fault {
        ::cistron::OperationError::get(self).fault()
    }
}
impl ::core::fmt::Display for TouchThingsError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for TouchThingsError {}
impl ::cistron::OperationError for TouchThingsError {
    const SHAPES: &'static [&'static ::cistron::ErrorShape] = &[
        &<Overloaded as ::cistron::ModeledError>::SHAPE,
    ];
    fn get(&self) -> ::cistron::ErrorRef<'_> {
        match self {
            Self::Overloaded(error) => ::cistron::ModeledError::get(error),
            Self::Unmodeled(error) => ::cistron::ErrorRef::Unmodeled(error),
        }
    }
    fn read(
        index: usize,
        source: &mut ::cistron::Source<'_, '_>,
    ) -> ::core::option::Option<Self> {
        match index {
            0 => <Overloaded as ::cistron::Structure>::read(source).map(Self::Overloaded),
            _ => ::core::option::Option::None,
        }
    }
    fn unmodeled(error: ::cistron::UnmodeledError) -> Self {
        Self::Unmodeled(error)
    }
}
impl ::core::convert::From<Overloaded> for TouchThingsError {
    fn from(error: Overloaded) -> Self {
        Self::Overloaded(error)
    }
}
/// The operation `Ping`.
///
/// `HEAD /`.
///
/// Errors:
///
/// - [`Overloaded`], status 503
///
/// Defined at `spec/examples/everything.yaml:126:3`.
#[deprecated]
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct Ping;
#[allow(deprecated)]
impl ::cistron::Operation for Ping {
    type Request = PingRequest;
    type Response = PingResponse;
    type Error = PingError;
    const NAME: &'static str = "Ping";
    const METHOD: &'static str = "HEAD";
    const URI: &'static str = "/";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            ..Http::PLAIN
        }
    };
}
/// The request of [`Ping`]: `HEAD /`.
///
/// Defined at `spec/examples/everything.yaml:126:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct PingRequest {}
impl PingRequest {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = &[];
    impl ::cistron::Value for PingRequest {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for PingRequest {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, _: usize) -> &dyn ::cistron::Value {
            ::cistron::ABSENT
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            source.members(MEMBERS, &mut |_, _| {});
            ::core::option::Option::Some(Self {})
        }
    }
    ::cistron::impl_serde!(PingRequest);
};
/// The response of [`Ping`], sent with status 200.
///
/// Defined at `spec/examples/everything.yaml:126:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct PingResponse {}
impl PingResponse {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = &[];
    impl ::cistron::Value for PingResponse {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for PingResponse {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, _: usize) -> &dyn ::cistron::Value {
            ::cistron::ABSENT
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            source.members(MEMBERS, &mut |_, _| {});
            ::core::option::Option::Some(Self {})
        }
    }
    ::cistron::impl_serde!(PingResponse);
};
/// The errors of [`Ping`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum PingError {
    /// [`Overloaded`], status 503.
    Overloaded(Overloaded),
    /// An error that the spec does not model: status, code, message and body.
    Unmodeled(::cistron::UnmodeledError),
}
impl PingError {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        ::cistron::OperationError::get(self).status()
    }
    /// The error's code on the wire, if the server sent one.
    #[must_use]
    pub fn code(&self) -> ::core::option::Option<&str> {
        ::cistron::OperationError::get(self).code()
    }
    /// What the server has to say about it.
    #[must_use]
    pub fn message(&self) -> ::core::option::Option<&str> {
        ::cistron::OperationError::get(self).message()
    }
    /// Whether trying again may help.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        ::cistron::OperationError::get(self).is_retryable()
    }
    /// Whose fault the error is.
    #[must_use]
    pub fn fault(&self) -> ::cistron::Fault {
        ::cistron::OperationError::get(self).fault()
    }
}
impl ::core::fmt::Display for PingError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for PingError {}
impl ::cistron::OperationError for PingError {
    const SHAPES: &'static [&'static ::cistron::ErrorShape] = &[
        &<Overloaded as ::cistron::ModeledError>::SHAPE,
    ];
    fn get(&self) -> ::cistron::ErrorRef<'_> {
        match self {
            Self::Overloaded(error) => ::cistron::ModeledError::get(error),
            Self::Unmodeled(error) => ::cistron::ErrorRef::Unmodeled(error),
        }
    }
    fn read(
        index: usize,
        source: &mut ::cistron::Source<'_, '_>,
    ) -> ::core::option::Option<Self> {
        match index {
            0 => <Overloaded as ::cistron::Structure>::read(source).map(Self::Overloaded),
            _ => ::core::option::Option::None,
        }
    }
    fn unmodeled(error: ::cistron::UnmodeledError) -> Self {
        Self::Unmodeled(error)
    }
}
impl ::core::convert::From<Overloaded> for PingError {
    fn from(error: Overloaded) -> Self {
        Self::Overloaded(error)
    }
}
/// Has its request in a payload.
///
/// `PUT /things/{id}`, may be sent twice with the effect of once.
///
/// Errors:
///
/// - [`Overloaded`], status 503
///
/// Defined at `spec/examples/everything/shared.yaml:6:3`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct PutThing;
impl ::cistron::Operation for PutThing {
    type Request = PutThingRequest;
    type Response = PutThingResponse;
    type Error = PutThingError;
    const NAME: &'static str = "PutThing";
    const METHOD: &'static str = "PUT";
    const URI: &'static str = "/things/{id}";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            path: &[Segment::Literal("things"), Segment::Label("id")],
            takes_object: true,
            ..Http::PLAIN
        }
    };
}
/// The request of [`PutThing`]: `PUT /things/{id}`.
///
/// Defined at `spec/examples/everything/shared.yaml:6:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct PutThingRequest {
    /// A type of the file that includes this one.
    ///
    /// Length from 3 to 36. Matches `[a-z][a-z0-9-]*`.
    pub id: ThingId,
    /// The body.
    ///
    /// The body itself.
    pub thing: Thing,
}
impl PutThingRequest {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(id: ThingId, thing: Thing) -> Self {
        Self { id, thing }
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "id",
                binding: Binding::Label,
                required: true,
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(3),
                            max: Some(36),
                        },
                        Constraint::Pattern(
                            &Pattern {
                                source: "[a-z][a-z0-9-]*",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_03ff_2000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 1, next: 2 },
                                        State::Read { class: 0, next: 2 },
                                        State::Split {
                                            first: 1,
                                            second: 3,
                                        },
                                        State::Match,
                                    ],
                                },
                            },
                        ),
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "thing",
                binding: Binding::Payload(PayloadKind::Structure),
                required: true,
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for PutThingRequest {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for PutThingRequest {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.id,
                1 => &self.thing,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut id = ::core::option::Option::None;
            let mut thing = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => id = reader.value(),
                        1 => thing = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self { id: id?, thing: thing? })
        }
    }
    ::cistron::impl_serde!(PutThingRequest);
};
/// The response of [`PutThing`], sent with status 200.
///
/// Defined at `spec/examples/everything/shared.yaml:6:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct PutThingResponse {}
impl PutThingResponse {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = &[];
    impl ::cistron::Value for PutThingResponse {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for PutThingResponse {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, _: usize) -> &dyn ::cistron::Value {
            ::cistron::ABSENT
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            source.members(MEMBERS, &mut |_, _| {});
            ::core::option::Option::Some(Self {})
        }
    }
    ::cistron::impl_serde!(PutThingResponse);
};
/// The errors of [`PutThing`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum PutThingError {
    /// [`Overloaded`], status 503.
    Overloaded(Overloaded),
    /// An error that the spec does not model: status, code, message and body.
    Unmodeled(::cistron::UnmodeledError),
}
impl PutThingError {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        ::cistron::OperationError::get(self).status()
    }
    /// The error's code on the wire, if the server sent one.
    #[must_use]
    pub fn code(&self) -> ::core::option::Option<&str> {
        ::cistron::OperationError::get(self).code()
    }
    /// What the server has to say about it.
    #[must_use]
    pub fn message(&self) -> ::core::option::Option<&str> {
        ::cistron::OperationError::get(self).message()
    }
    /// Whether trying again may help.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        ::cistron::OperationError::get(self).is_retryable()
    }
    /// Whose fault the error is.
    #[must_use]
    pub fn fault(&self) -> ::cistron::Fault {
        ::cistron::OperationError::get(self).fault()
    }
}
impl ::core::fmt::Display for PutThingError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for PutThingError {}
impl ::cistron::OperationError for PutThingError {
    const SHAPES: &'static [&'static ::cistron::ErrorShape] = &[
        &<Overloaded as ::cistron::ModeledError>::SHAPE,
    ];
    fn get(&self) -> ::cistron::ErrorRef<'_> {
        match self {
            Self::Overloaded(error) => ::cistron::ModeledError::get(error),
            Self::Unmodeled(error) => ::cistron::ErrorRef::Unmodeled(error),
        }
    }
    fn read(
        index: usize,
        source: &mut ::cistron::Source<'_, '_>,
    ) -> ::core::option::Option<Self> {
        match index {
            0 => <Overloaded as ::cistron::Structure>::read(source).map(Self::Overloaded),
            _ => ::core::option::Option::None,
        }
    }
    fn unmodeled(error: ::cistron::UnmodeledError) -> Self {
        Self::Unmodeled(error)
    }
}
impl ::core::convert::From<Overloaded> for PutThingError {
    fn from(error: Overloaded) -> Self {
        Self::Overloaded(error)
    }
}
/// A newtype.
///
/// Length from 3 to 36. Matches `[a-z][a-z0-9-]*`.
///
/// Defined at `spec/examples/everything.yaml:133:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash
)]
pub struct ThingId(::std::string::String);
impl ThingId {
    /// Makes one of a text that satisfies the constraints.
    ///
    /// # Errors
    /// Every constraint that the text breaks.
    pub fn new(
        text: impl ::core::convert::Into<::std::string::String>,
    ) -> ::core::result::Result<Self, ::cistron::Violations> {
        let value = Self(::core::convert::Into::into(text));
        ::cistron::Validate::validate(&value)?;
        ::core::result::Result::Ok(value)
    }
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// The text itself.
    #[must_use]
    pub fn into_string(self) -> ::std::string::String {
        self.0
    }
}
impl ::core::fmt::Display for ThingId {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::core::convert::AsRef<str> for ThingId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}
impl ::core::str::FromStr for ThingId {
    type Err = ::cistron::Violations;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::cistron::Violations> {
        Self::new(text)
    }
}
impl ::core::convert::TryFrom<::std::string::String> for ThingId {
    type Error = ::cistron::Violations;
    fn try_from(
        text: ::std::string::String,
    ) -> ::core::result::Result<Self, ::cistron::Violations> {
        Self::new(text)
    }
}
impl ::core::convert::From<ThingId> for ::std::string::String {
    fn from(value: ThingId) -> Self {
        value.0
    }
}
const _: () = {
    const SCHEMA: &::cistron::Schema = {
        use ::cistron::table_prelude::*;
        &Schema {
            constraints: &[
                Constraint::Length {
                    min: Some(3),
                    max: Some(36),
                },
                Constraint::Pattern(
                    &Pattern {
                        source: "[a-z][a-z0-9-]*",
                        program: Program::Automaton {
                            classes: &[
                                Class {
                                    ascii: 0x7ff_fffe_0000_0000_03ff_2000_0000_0000,
                                    ..Class::NONE
                                },
                                Class {
                                    ascii: 0x7ff_fffe_0000_0000_0000_0000_0000_0000,
                                    ..Class::NONE
                                },
                            ],
                            states: &[
                                State::Read { class: 1, next: 2 },
                                State::Read { class: 0, next: 2 },
                                State::Split {
                                    first: 1,
                                    second: 3,
                                },
                                State::Match,
                            ],
                        },
                    },
                ),
            ],
            ..Schema::ANY
        }
    };
    impl ::cistron::Value for ThingId {
        fn encode(
            &self,
            schema: &::cistron::Schema,
            writer: &mut ::cistron::Writer<'_>,
        ) {
            writer.string(&self.0, schema);
        }
        fn decode(
            schema: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.string(schema).map(Self)
        }
        fn check(&self, schema: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.string(&self.0, schema);
        }
        fn schema() -> &'static ::cistron::Schema {
            SCHEMA
        }
    }
    impl ::cistron::MapKey for ThingId {
        fn as_str(&self) -> &str {
            &self.0
        }
        fn from_text(text: ::std::string::String) -> Self {
            Self(text)
        }
    }
    ::cistron::impl_serde!(ThingId);
};
/// A newtype that is never shown.
///
/// Length at least 8.
///
/// Defined at `spec/examples/everything.yaml:140:3`.
#[derive(
    ::core::clone::Clone,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash
)]
pub struct Password(::std::string::String);
impl Password {
    /// Makes one of a text that satisfies the constraints.
    ///
    /// # Errors
    /// Every constraint that the text breaks.
    pub fn new(
        text: impl ::core::convert::Into<::std::string::String>,
    ) -> ::core::result::Result<Self, ::cistron::Violations> {
        let value = Self(::core::convert::Into::into(text));
        ::cistron::Validate::validate(&value)?;
        ::core::result::Result::Ok(value)
    }
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// The text itself.
    #[must_use]
    pub fn into_string(self) -> ::std::string::String {
        self.0
    }
}
impl ::core::fmt::Debug for Password {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_tuple("Password").field(&::cistron::Redacted).finish()
    }
}
impl ::core::fmt::Display for Password {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::core::convert::AsRef<str> for Password {
    fn as_ref(&self) -> &str {
        &self.0
    }
}
impl ::core::str::FromStr for Password {
    type Err = ::cistron::Violations;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::cistron::Violations> {
        Self::new(text)
    }
}
impl ::core::convert::TryFrom<::std::string::String> for Password {
    type Error = ::cistron::Violations;
    fn try_from(
        text: ::std::string::String,
    ) -> ::core::result::Result<Self, ::cistron::Violations> {
        Self::new(text)
    }
}
impl ::core::convert::From<Password> for ::std::string::String {
    fn from(value: Password) -> Self {
        value.0
    }
}
const _: () = {
    const SCHEMA: &::cistron::Schema = {
        use ::cistron::table_prelude::*;
        &Schema {
            constraints: &[
                Constraint::Length {
                    min: Some(8),
                    max: None,
                },
            ],
            ..Schema::ANY
        }
    };
    impl ::cistron::Value for Password {
        fn encode(
            &self,
            schema: &::cistron::Schema,
            writer: &mut ::cistron::Writer<'_>,
        ) {
            writer.string(&self.0, schema);
        }
        fn decode(
            schema: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.string(schema).map(Self)
        }
        fn check(&self, schema: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.string(&self.0, schema);
        }
        fn schema() -> &'static ::cistron::Schema {
            SCHEMA
        }
    }
    impl ::cistron::MapKey for Password {
        fn as_str(&self) -> &str {
            &self.0
        }
        fn from_text(text: ::std::string::String) -> Self {
            Self(text)
        }
    }
    ::cistron::impl_serde!(Password);
};
/// Every simple type.
///
/// Defined at `spec/examples/everything.yaml:155:3`.
#[allow(deprecated)]
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct Scalars {
    /// A boolean.
    pub boolean: ::core::option::Option<bool>,
    /// 8 bits.
    pub byte: ::core::option::Option<i8>,
    /// 16 bits.
    pub short: ::core::option::Option<i16>,
    /// 32 bits.
    pub integer: ::core::option::Option<i32>,
    /// 64 bits.
    pub long: ::core::option::Option<i64>,
    /// 32 bits with a fraction.
    pub float: ::core::option::Option<f32>,
    /// 64 bits with a fraction.
    pub double: ::core::option::Option<f64>,
    /// An integer without bounds.
    pub big_integer: ::core::option::Option<::cistron::BigInteger>,
    /// A decimal number without bounds.
    pub big_decimal: ::core::option::Option<::cistron::BigDecimal>,
    /// A string.
    pub string: ::core::option::Option<::std::string::String>,
    /// Bytes.
    pub blob: ::core::option::Option<::cistron::Blob>,
    /// A moment in the format of the place.
    pub timestamp: ::core::option::Option<::cistron::Timestamp>,
    /// A moment as text.
    pub date_time: ::core::option::Option<::cistron::Timestamp>,
    /// A moment as in a header.
    pub http_date: ::core::option::Option<::cistron::Timestamp>,
    /// A moment as a number.
    pub epoch: ::core::option::Option<::cistron::Timestamp>,
    /// Any JSON.
    pub document: ::core::option::Option<::cistron::Document>,
    /// A string with a media type.
    pub json: ::core::option::Option<::std::string::String>,
    /// A blob with a media type.
    ///
    /// Length at most 65536.
    pub image: ::core::option::Option<::cistron::Blob>,
    /// A newtype.
    ///
    /// Length from 3 to 36. Matches `[a-z][a-z0-9-]*`.
    pub newtype: ::core::option::Option<ThingId>,
    /// An enum.
    pub r#enum: ::core::option::Option<Flavour>,
    /// An integer enum.
    pub number: ::core::option::Option<Scale>,
}
#[allow(deprecated)]
const _: () = {
    impl Scalars {
        /// Makes one in which every member is absent.
        #[must_use]
        pub fn new() -> Self {
            Self {
                boolean: ::core::option::Option::None,
                byte: ::core::option::Option::None,
                short: ::core::option::Option::None,
                integer: ::core::option::Option::None,
                long: ::core::option::Option::None,
                float: ::core::option::Option::None,
                double: ::core::option::Option::None,
                big_integer: ::core::option::Option::None,
                big_decimal: ::core::option::Option::None,
                string: ::core::option::Option::None,
                blob: ::core::option::Option::None,
                timestamp: ::core::option::Option::None,
                date_time: ::core::option::Option::None,
                http_date: ::core::option::Option::None,
                epoch: ::core::option::Option::None,
                document: ::core::option::Option::None,
                json: ::core::option::Option::None,
                image: ::core::option::Option::None,
                newtype: ::core::option::Option::None,
                r#enum: ::core::option::Option::None,
                number: ::core::option::Option::None,
            }
        }
        /// Sets `boolean`.
        #[must_use]
        pub fn with_boolean(mut self, boolean: bool) -> Self {
            self.boolean = ::core::option::Option::Some(boolean);
            self
        }
        /// Sets `byte`.
        #[must_use]
        pub fn with_byte(mut self, byte: i8) -> Self {
            self.byte = ::core::option::Option::Some(byte);
            self
        }
        /// Sets `short`.
        #[must_use]
        pub fn with_short(mut self, short: i16) -> Self {
            self.short = ::core::option::Option::Some(short);
            self
        }
        /// Sets `integer`.
        #[must_use]
        pub fn with_integer(mut self, integer: i32) -> Self {
            self.integer = ::core::option::Option::Some(integer);
            self
        }
        /// Sets `long`.
        #[must_use]
        pub fn with_long(mut self, long: i64) -> Self {
            self.long = ::core::option::Option::Some(long);
            self
        }
        /// Sets `float`.
        #[must_use]
        pub fn with_float(mut self, float: f32) -> Self {
            self.float = ::core::option::Option::Some(float);
            self
        }
        /// Sets `double`.
        #[must_use]
        pub fn with_double(mut self, double: f64) -> Self {
            self.double = ::core::option::Option::Some(double);
            self
        }
        /// Sets `bigInteger`.
        #[must_use]
        pub fn with_big_integer(mut self, big_integer: ::cistron::BigInteger) -> Self {
            self.big_integer = ::core::option::Option::Some(big_integer);
            self
        }
        /// Sets `bigDecimal`.
        #[must_use]
        pub fn with_big_decimal(mut self, big_decimal: ::cistron::BigDecimal) -> Self {
            self.big_decimal = ::core::option::Option::Some(big_decimal);
            self
        }
        /// Sets `string`.
        #[must_use]
        pub fn with_string(
            mut self,
            string: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.string = ::core::option::Option::Some(
                ::core::convert::Into::into(string),
            );
            self
        }
        /// Sets `blob`.
        #[must_use]
        pub fn with_blob(mut self, blob: ::cistron::Blob) -> Self {
            self.blob = ::core::option::Option::Some(blob);
            self
        }
        /// Sets `timestamp`.
        #[must_use]
        pub fn with_timestamp(mut self, timestamp: ::cistron::Timestamp) -> Self {
            self.timestamp = ::core::option::Option::Some(timestamp);
            self
        }
        /// Sets `dateTime`.
        #[must_use]
        pub fn with_date_time(mut self, date_time: ::cistron::Timestamp) -> Self {
            self.date_time = ::core::option::Option::Some(date_time);
            self
        }
        /// Sets `httpDate`.
        #[must_use]
        pub fn with_http_date(mut self, http_date: ::cistron::Timestamp) -> Self {
            self.http_date = ::core::option::Option::Some(http_date);
            self
        }
        /// Sets `epoch`.
        #[must_use]
        pub fn with_epoch(mut self, epoch: ::cistron::Timestamp) -> Self {
            self.epoch = ::core::option::Option::Some(epoch);
            self
        }
        /// Sets `document`.
        #[must_use]
        pub fn with_document(mut self, document: ::cistron::Document) -> Self {
            self.document = ::core::option::Option::Some(document);
            self
        }
        /// Sets `json`.
        #[must_use]
        pub fn with_json(
            mut self,
            json: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.json = ::core::option::Option::Some(::core::convert::Into::into(json));
            self
        }
        /// Sets `image`.
        #[must_use]
        pub fn with_image(mut self, image: ::cistron::Blob) -> Self {
            self.image = ::core::option::Option::Some(image);
            self
        }
        /// Sets `newtype`.
        #[must_use]
        pub fn with_newtype(mut self, newtype: ThingId) -> Self {
            self.newtype = ::core::option::Option::Some(newtype);
            self
        }
        /// Sets `enum`.
        #[must_use]
        pub fn with_enum(mut self, r#enum: Flavour) -> Self {
            self.r#enum = ::core::option::Option::Some(r#enum);
            self
        }
        /// Sets `number`.
        #[must_use]
        pub fn with_number(mut self, number: Scale) -> Self {
            self.number = ::core::option::Option::Some(number);
            self
        }
    }
    const _: () = {
        const MEMBERS: &[::cistron::Member] = {
            use ::cistron::table_prelude::*;
            &[
                Member {
                    name: "boolean",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "byte",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "short",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "integer",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "long",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "float",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "double",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "bigInteger",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "bigDecimal",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "string",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "blob",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "timestamp",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "dateTime",
                    schema: &Schema {
                        timestamp: Some(TimestampFormat::DateTime),
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "httpDate",
                    schema: &Schema {
                        timestamp: Some(TimestampFormat::HttpDate),
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "epoch",
                    schema: &Schema {
                        timestamp: Some(TimestampFormat::EpochSeconds),
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "document",
                    takes_null: true,
                    ..Member::OPTIONAL
                },
                Member {
                    name: "json",
                    schema: &Schema {
                        media_type: Some("application/json"),
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "image",
                    schema: &Schema {
                        constraints: &[
                            Constraint::Length {
                                min: None,
                                max: Some(65536),
                            },
                        ],
                        media_type: Some("image/png"),
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "newtype",
                    schema: &Schema {
                        constraints: &[
                            Constraint::Length {
                                min: Some(3),
                                max: Some(36),
                            },
                            Constraint::Pattern(
                                &Pattern {
                                    source: "[a-z][a-z0-9-]*",
                                    program: Program::Automaton {
                                        classes: &[
                                            Class {
                                                ascii: 0x7ff_fffe_0000_0000_03ff_2000_0000_0000,
                                                ..Class::NONE
                                            },
                                            Class {
                                                ascii: 0x7ff_fffe_0000_0000_0000_0000_0000_0000,
                                                ..Class::NONE
                                            },
                                        ],
                                        states: &[
                                            State::Read { class: 1, next: 2 },
                                            State::Read { class: 0, next: 2 },
                                            State::Split {
                                                first: 1,
                                                second: 3,
                                            },
                                            State::Match,
                                        ],
                                    },
                                },
                            ),
                        ],
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "enum",
                    schema: &Schema {
                        constraints: &[
                            Constraint::EnumValue(&["SELF", "1st", "a-b", "*"]),
                        ],
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "number",
                    schema: &Schema {
                        constraints: &[Constraint::IntegerEnumValue(&[-1, 0, 10])],
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
            ]
        };
        impl ::cistron::Value for Scalars {
            fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
                writer.structure(self);
            }
            fn decode(
                _: &::cistron::Schema,
                reader: &mut ::cistron::Reader<'_, '_>,
            ) -> ::core::option::Option<Self> {
                reader.structure()
            }
            fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
                report.structure(self);
            }
        }
        impl ::cistron::Structure for Scalars {
            fn members(&self) -> &'static [::cistron::Member] {
                MEMBERS
            }
            fn member(&self, index: usize) -> &dyn ::cistron::Value {
                match index {
                    0 => &self.boolean,
                    1 => &self.byte,
                    2 => &self.short,
                    3 => &self.integer,
                    4 => &self.long,
                    5 => &self.float,
                    6 => &self.double,
                    7 => &self.big_integer,
                    8 => &self.big_decimal,
                    9 => &self.string,
                    10 => &self.blob,
                    11 => &self.timestamp,
                    12 => &self.date_time,
                    13 => &self.http_date,
                    14 => &self.epoch,
                    15 => &self.document,
                    16 => &self.json,
                    17 => &self.image,
                    18 => &self.newtype,
                    19 => &self.r#enum,
                    20 => &self.number,
                    _ => ::cistron::ABSENT,
                }
            }
            fn read(
                source: &mut ::cistron::Source<'_, '_>,
            ) -> ::core::option::Option<Self> {
                let mut boolean = ::core::option::Option::None;
                let mut byte = ::core::option::Option::None;
                let mut short = ::core::option::Option::None;
                let mut integer = ::core::option::Option::None;
                let mut long = ::core::option::Option::None;
                let mut float = ::core::option::Option::None;
                let mut double = ::core::option::Option::None;
                let mut big_integer = ::core::option::Option::None;
                let mut big_decimal = ::core::option::Option::None;
                let mut string = ::core::option::Option::None;
                let mut blob = ::core::option::Option::None;
                let mut timestamp = ::core::option::Option::None;
                let mut date_time = ::core::option::Option::None;
                let mut http_date = ::core::option::Option::None;
                let mut epoch = ::core::option::Option::None;
                let mut document = ::core::option::Option::None;
                let mut json = ::core::option::Option::None;
                let mut image = ::core::option::Option::None;
                let mut newtype = ::core::option::Option::None;
                let mut r#enum = ::core::option::Option::None;
                let mut number = ::core::option::Option::None;
                source
                    .members(
                        MEMBERS,
                        &mut |index, reader| match index {
                            0 => boolean = reader.value(),
                            1 => byte = reader.value(),
                            2 => short = reader.value(),
                            3 => integer = reader.value(),
                            4 => long = reader.value(),
                            5 => float = reader.value(),
                            6 => double = reader.value(),
                            7 => big_integer = reader.value(),
                            8 => big_decimal = reader.value(),
                            9 => string = reader.value(),
                            10 => blob = reader.value(),
                            11 => timestamp = reader.value(),
                            12 => date_time = reader.value(),
                            13 => http_date = reader.value(),
                            14 => epoch = reader.value(),
                            15 => document = reader.value(),
                            16 => json = reader.value(),
                            17 => image = reader.value(),
                            18 => newtype = reader.value(),
                            19 => r#enum = reader.value(),
                            20 => number = reader.value(),
                            _ => {}
                        },
                    );
                ::core::option::Option::Some(Self {
                    boolean,
                    byte,
                    short,
                    integer,
                    long,
                    float,
                    double,
                    big_integer,
                    big_decimal,
                    string,
                    blob,
                    timestamp,
                    date_time,
                    http_date,
                    epoch,
                    document,
                    json,
                    image,
                    newtype,
                    r#enum,
                    number,
                })
            }
        }
        ::cistron::impl_serde!(Scalars);
    };
};
/// A default of every sort.
///
/// Defined at `spec/examples/everything.yaml:180:3`.
#[allow(deprecated)]
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct Defaults {
    /// A boolean.
    ///
    /// Default: `true`.
    pub boolean: bool,
    /// 8 bits.
    ///
    /// Default: `-128`.
    pub byte: i8,
    /// 16 bits.
    ///
    /// Default: `32767`.
    pub short: i16,
    /// 32 bits.
    ///
    /// From -5 to 5. Default: `-5`.
    pub integer: i32,
    /// 64 bits.
    ///
    /// Default: `9223372036854775807`.
    pub long: i64,
    /// 32 bits with a fraction.
    ///
    /// Default: `0.5`.
    pub float: f32,
    /// 64 bits with a fraction.
    ///
    /// Default: `-0.00125`.
    pub double: f64,
    /// A fraction that is whole.
    ///
    /// Default: `1`.
    pub whole: f64,
    /// An integer without bounds.
    ///
    /// Default: `"123456789012345678901234567890"`.
    pub big_integer: ::cistron::BigInteger,
    /// A decimal number that keeps its zero.
    ///
    /// Default: `"0.10"`.
    pub big_decimal: ::cistron::BigDecimal,
    /// A server insists on it.
    ///
    /// Default: `1`.
    pub insisted: i32,
    /// A client may leave it out.
    ///
    /// Default: `"left out"`.
    pub left_out: ::core::option::Option<::std::string::String>,
    /// A string with what needs escapes.
    ///
    /// Default: `"\"quoted\" \\ {}\n"`.
    pub string: ::std::string::String,
    /// An empty string.
    ///
    /// Default: `""`.
    pub empty: ::std::string::String,
    /// A newtype.
    ///
    /// Length from 3 to 36. Matches `[a-z][a-z0-9-]*`. Default: `"a-thing"`.
    pub newtype: ThingId,
    /// An enum.
    pub r#enum: Flavour,
    /// An integer enum.
    pub number: Scale,
    /// Bytes.
    pub blob: ::cistron::Blob,
    /// A moment.
    pub timestamp: ::cistron::Timestamp,
    /// An empty list.
    ///
    /// Default: an empty list.
    pub list: ::std::vec::Vec<::std::string::String>,
    /// An empty map.
    ///
    /// Default: an empty map.
    pub map: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    /// Any JSON.
    ///
    /// Default: `{"any":["json",1,true,null,0.5]}`.
    pub document: ::cistron::Document,
    /// Within the length of its type.
    ///
    /// Length from 1 to 16. Default: `"label"`.
    pub alias: ::std::string::String,
}
#[allow(deprecated)]
const _: () = {
    impl Defaults {
        /// Makes one of what is required; every other member is absent or has its default.
        #[must_use]
        pub fn new() -> Self {
            Self {
                boolean: true,
                byte: -128,
                short: 32767,
                integer: -5,
                long: 9_223_372_036_854_775_807,
                float: 0.5,
                double: -0.00125,
                whole: 1.0,
                big_integer: ::cistron::BigInteger::from_digits(
                    "123456789012345678901234567890",
                ),
                big_decimal: ::cistron::BigDecimal::from_digits("0.10"),
                insisted: 1,
                left_out: ::core::option::Option::None,
                string: ::std::borrow::ToOwned::to_owned("\"quoted\" \\ {}\n"),
                empty: ::std::borrow::ToOwned::to_owned(""),
                newtype: ThingId(::std::borrow::ToOwned::to_owned("a-thing")),
                r#enum: Flavour::AThenB,
                number: Scale::Ten,
                blob: <::cistron::Blob as ::core::convert::From<&[u8]>>::from(b"hello"),
                timestamp: ::cistron::Timestamp::constant(1_767_225_600, 500_000_000),
                list: ::std::vec::Vec::new(),
                map: ::std::collections::BTreeMap::new(),
                document: ::cistron::json::document(
                    "{\"any\":[\"json\",1,true,null,0.5]}",
                ),
                alias: ::std::borrow::ToOwned::to_owned("label"),
            }
        }
        /// Sets `boolean`.
        #[must_use]
        pub fn with_boolean(mut self, boolean: bool) -> Self {
            self.boolean = boolean;
            self
        }
        /// Sets `byte`.
        #[must_use]
        pub fn with_byte(mut self, byte: i8) -> Self {
            self.byte = byte;
            self
        }
        /// Sets `short`.
        #[must_use]
        pub fn with_short(mut self, short: i16) -> Self {
            self.short = short;
            self
        }
        /// Sets `integer`.
        #[must_use]
        pub fn with_integer(mut self, integer: i32) -> Self {
            self.integer = integer;
            self
        }
        /// Sets `long`.
        #[must_use]
        pub fn with_long(mut self, long: i64) -> Self {
            self.long = long;
            self
        }
        /// Sets `float`.
        #[must_use]
        pub fn with_float(mut self, float: f32) -> Self {
            self.float = float;
            self
        }
        /// Sets `double`.
        #[must_use]
        pub fn with_double(mut self, double: f64) -> Self {
            self.double = double;
            self
        }
        /// Sets `whole`.
        #[must_use]
        pub fn with_whole(mut self, whole: f64) -> Self {
            self.whole = whole;
            self
        }
        /// Sets `bigInteger`.
        #[must_use]
        pub fn with_big_integer(mut self, big_integer: ::cistron::BigInteger) -> Self {
            self.big_integer = big_integer;
            self
        }
        /// Sets `bigDecimal`.
        #[must_use]
        pub fn with_big_decimal(mut self, big_decimal: ::cistron::BigDecimal) -> Self {
            self.big_decimal = big_decimal;
            self
        }
        /// Sets `insisted`.
        #[must_use]
        pub fn with_insisted(mut self, insisted: i32) -> Self {
            self.insisted = insisted;
            self
        }
        /// Sets `leftOut`.
        #[must_use]
        pub fn with_left_out(
            mut self,
            left_out: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.left_out = ::core::option::Option::Some(
                ::core::convert::Into::into(left_out),
            );
            self
        }
        /// Sets `string`.
        #[must_use]
        pub fn with_string(
            mut self,
            string: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.string = ::core::convert::Into::into(string);
            self
        }
        /// Sets `empty`.
        #[must_use]
        pub fn with_empty(
            mut self,
            empty: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.empty = ::core::convert::Into::into(empty);
            self
        }
        /// Sets `newtype`.
        #[must_use]
        pub fn with_newtype(mut self, newtype: ThingId) -> Self {
            self.newtype = newtype;
            self
        }
        /// Sets `enum`.
        #[must_use]
        pub fn with_enum(mut self, r#enum: Flavour) -> Self {
            self.r#enum = r#enum;
            self
        }
        /// Sets `number`.
        #[must_use]
        pub fn with_number(mut self, number: Scale) -> Self {
            self.number = number;
            self
        }
        /// Sets `blob`.
        #[must_use]
        pub fn with_blob(mut self, blob: ::cistron::Blob) -> Self {
            self.blob = blob;
            self
        }
        /// Sets `timestamp`.
        #[must_use]
        pub fn with_timestamp(mut self, timestamp: ::cistron::Timestamp) -> Self {
            self.timestamp = timestamp;
            self
        }
        /// Sets `list`.
        #[must_use]
        pub fn with_list(
            mut self,
            list: ::std::vec::Vec<::std::string::String>,
        ) -> Self {
            self.list = list;
            self
        }
        /// Sets `map`.
        #[must_use]
        pub fn with_map(
            mut self,
            map: ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::string::String,
            >,
        ) -> Self {
            self.map = map;
            self
        }
        /// Sets `document`.
        #[must_use]
        pub fn with_document(mut self, document: ::cistron::Document) -> Self {
            self.document = document;
            self
        }
        /// Sets `alias`.
        #[must_use]
        pub fn with_alias(
            mut self,
            alias: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.alias = ::core::convert::Into::into(alias);
            self
        }
    }
    impl ::core::default::Default for Defaults {
        fn default() -> Self {
            Self::new()
        }
    }
    const _: () = {
        const MEMBERS: &[::cistron::Member] = {
            use ::cistron::table_prelude::*;
            &[
                Member {
                    name: "boolean",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "byte",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "short",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "integer",
                    schema: &Schema {
                        constraints: &[
                            Constraint::Range {
                                min: Some(Number::Integer(-5)),
                                max: Some(Number::Integer(5)),
                            },
                        ],
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "long",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "float",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "double",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "whole",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "bigInteger",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "bigDecimal",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "insisted",
                    required: true,
                    has_default: true,
                    ..Member::OPTIONAL
                },
                Member {
                    name: "leftOut",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "string",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "empty",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "newtype",
                    schema: &Schema {
                        constraints: &[
                            Constraint::Length {
                                min: Some(3),
                                max: Some(36),
                            },
                            Constraint::Pattern(
                                &Pattern {
                                    source: "[a-z][a-z0-9-]*",
                                    program: Program::Automaton {
                                        classes: &[
                                            Class {
                                                ascii: 0x7ff_fffe_0000_0000_03ff_2000_0000_0000,
                                                ..Class::NONE
                                            },
                                            Class {
                                                ascii: 0x7ff_fffe_0000_0000_0000_0000_0000_0000,
                                                ..Class::NONE
                                            },
                                        ],
                                        states: &[
                                            State::Read { class: 1, next: 2 },
                                            State::Read { class: 0, next: 2 },
                                            State::Split {
                                                first: 1,
                                                second: 3,
                                            },
                                            State::Match,
                                        ],
                                    },
                                },
                            ),
                        ],
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "enum",
                    schema: &Schema {
                        constraints: &[
                            Constraint::EnumValue(&["SELF", "1st", "a-b", "*"]),
                        ],
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "number",
                    schema: &Schema {
                        constraints: &[Constraint::IntegerEnumValue(&[-1, 0, 10])],
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "blob",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "timestamp",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "list",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "map",
                    ..Member::OPTIONAL
                },
                Member {
                    name: "document",
                    takes_null: true,
                    ..Member::OPTIONAL
                },
                Member {
                    name: "alias",
                    schema: &Schema {
                        constraints: &[
                            Constraint::Length {
                                min: Some(1),
                                max: Some(16),
                            },
                        ],
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
            ]
        };
        impl ::cistron::Value for Defaults {
            fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
                writer.structure(self);
            }
            fn decode(
                _: &::cistron::Schema,
                reader: &mut ::cistron::Reader<'_, '_>,
            ) -> ::core::option::Option<Self> {
                reader.structure()
            }
            fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
                report.structure(self);
            }
        }
        impl ::cistron::Structure for Defaults {
            fn members(&self) -> &'static [::cistron::Member] {
                MEMBERS
            }
            fn member(&self, index: usize) -> &dyn ::cistron::Value {
                match index {
                    0 => &self.boolean,
                    1 => &self.byte,
                    2 => &self.short,
                    3 => &self.integer,
                    4 => &self.long,
                    5 => &self.float,
                    6 => &self.double,
                    7 => &self.whole,
                    8 => &self.big_integer,
                    9 => &self.big_decimal,
                    10 => &self.insisted,
                    11 => &self.left_out,
                    12 => &self.string,
                    13 => &self.empty,
                    14 => &self.newtype,
                    15 => &self.r#enum,
                    16 => &self.number,
                    17 => &self.blob,
                    18 => &self.timestamp,
                    19 => &self.list,
                    20 => &self.map,
                    21 => &self.document,
                    22 => &self.alias,
                    _ => ::cistron::ABSENT,
                }
            }
            fn read(
                source: &mut ::cistron::Source<'_, '_>,
            ) -> ::core::option::Option<Self> {
                let mut boolean = ::core::option::Option::None;
                let mut byte = ::core::option::Option::None;
                let mut short = ::core::option::Option::None;
                let mut integer = ::core::option::Option::None;
                let mut long = ::core::option::Option::None;
                let mut float = ::core::option::Option::None;
                let mut double = ::core::option::Option::None;
                let mut whole = ::core::option::Option::None;
                let mut big_integer = ::core::option::Option::None;
                let mut big_decimal = ::core::option::Option::None;
                let mut insisted = ::core::option::Option::None;
                let mut left_out = ::core::option::Option::None;
                let mut string = ::core::option::Option::None;
                let mut empty = ::core::option::Option::None;
                let mut newtype = ::core::option::Option::None;
                let mut r#enum = ::core::option::Option::None;
                let mut number = ::core::option::Option::None;
                let mut blob = ::core::option::Option::None;
                let mut timestamp = ::core::option::Option::None;
                let mut list = ::core::option::Option::None;
                let mut map = ::core::option::Option::None;
                let mut document = ::core::option::Option::None;
                let mut alias = ::core::option::Option::None;
                source
                    .members(
                        MEMBERS,
                        &mut |index, reader| match index {
                            0 => boolean = reader.value(),
                            1 => byte = reader.value(),
                            2 => short = reader.value(),
                            3 => integer = reader.value(),
                            4 => long = reader.value(),
                            5 => float = reader.value(),
                            6 => double = reader.value(),
                            7 => whole = reader.value(),
                            8 => big_integer = reader.value(),
                            9 => big_decimal = reader.value(),
                            10 => insisted = reader.value(),
                            11 => left_out = reader.value(),
                            12 => string = reader.value(),
                            13 => empty = reader.value(),
                            14 => newtype = reader.value(),
                            15 => r#enum = reader.value(),
                            16 => number = reader.value(),
                            17 => blob = reader.value(),
                            18 => timestamp = reader.value(),
                            19 => list = reader.value(),
                            20 => map = reader.value(),
                            21 => document = reader.value(),
                            22 => alias = reader.value(),
                            _ => {}
                        },
                    );
                ::core::option::Option::Some(Self {
                    boolean: boolean.unwrap_or(true),
                    byte: byte.unwrap_or(-128),
                    short: short.unwrap_or(32767),
                    integer: integer.unwrap_or(-5),
                    long: long.unwrap_or(9_223_372_036_854_775_807),
                    float: float.unwrap_or(0.5),
                    double: double.unwrap_or(-0.00125),
                    whole: whole.unwrap_or(1.0),
                    big_integer: big_integer
                        .unwrap_or_else(|| ::cistron::BigInteger::from_digits(
                            "123456789012345678901234567890",
                        )),
                    big_decimal: big_decimal
                        .unwrap_or_else(|| ::cistron::BigDecimal::from_digits("0.10")),
                    insisted: insisted.unwrap_or(1),
                    left_out: source
                        .or_default(
                            left_out,
                            || ::std::borrow::ToOwned::to_owned("left out"),
                        ),
                    string: string
                        .unwrap_or_else(|| ::std::borrow::ToOwned::to_owned(
                            "\"quoted\" \\ {}\n",
                        )),
                    empty: empty.unwrap_or_else(|| ::std::borrow::ToOwned::to_owned("")),
                    newtype: newtype
                        .unwrap_or_else(|| ThingId(
                            ::std::borrow::ToOwned::to_owned("a-thing"),
                        )),
                    r#enum: r#enum.unwrap_or(Flavour::AThenB),
                    number: number.unwrap_or(Scale::Ten),
                    blob: blob
                        .unwrap_or_else(|| <::cistron::Blob as ::core::convert::From<
                            &[u8],
                        >>::from(b"hello")),
                    timestamp: timestamp
                        .unwrap_or(
                            ::cistron::Timestamp::constant(1_767_225_600, 500_000_000),
                        ),
                    list: list.unwrap_or_default(),
                    map: map.unwrap_or_default(),
                    document: document
                        .unwrap_or_else(|| ::cistron::json::document(
                            "{\"any\":[\"json\",1,true,null,0.5]}",
                        )),
                    alias: alias
                        .unwrap_or_else(|| ::std::borrow::ToOwned::to_owned("label")),
                })
            }
        }
        ::cistron::impl_serde!(Defaults);
    };
};
/// Every constraint, on every type that it fits.
///
/// Defined at `spec/examples/everything.yaml:207:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct Constrained {
    /// At least.
    ///
    /// Length at least 1.
    pub least: ::core::option::Option<::std::string::String>,
    /// At most.
    ///
    /// Length at most 4.
    pub most: ::core::option::Option<::std::string::String>,
    /// Exactly.
    ///
    /// Length 2.
    pub exact: ::core::option::Option<::std::string::String>,
    /// Bytes.
    ///
    /// Length from 1 to 16.
    pub bytes: ::core::option::Option<::cistron::Blob>,
    /// Entries of a list.
    ///
    /// Length from 1 to 3.
    pub entries: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Entries of a map.
    ///
    /// Length at most 3.
    pub keys: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// No item twice.
    ///
    /// No item twice.
    pub unique: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// 8 bits.
    ///
    /// From -1 to 1.
    pub byte: ::core::option::Option<i8>,
    /// 16 bits.
    ///
    /// At least 0.
    pub short: ::core::option::Option<i16>,
    /// 32 bits.
    ///
    /// At most 0.
    pub integer: ::core::option::Option<i32>,
    /// 64 bits.
    ///
    /// From -9223372036854775808 to 9223372036854775807.
    pub long: ::core::option::Option<i64>,
    /// 32 bits with a fraction.
    ///
    /// From 0.5 to 1.
    pub float: ::core::option::Option<f32>,
    /// 64 bits with a fraction.
    ///
    /// From -1000000000.5 to 1000000000.
    pub double: ::core::option::Option<f64>,
    /// An integer without bounds.
    ///
    /// At most 100000000000000000000.
    pub big_integer: ::core::option::Option<::cistron::BigInteger>,
    /// A decimal number without bounds.
    ///
    /// At least 0.01.
    pub big_decimal: ::core::option::Option<::cistron::BigDecimal>,
    /// Bars in a class are bars.
    ///
    /// Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub text: ::core::option::Option<::std::string::String>,
    /// Groups and counts.
    ///
    /// Matches `s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])(/(.{0,64}))?`.
    pub uri: ::core::option::Option<::std::string::String>,
    /// Alternatives.
    ///
    /// Matches `(?:on|off|\d+(?:\.\d+)?)`.
    pub either: ::core::option::Option<::std::string::String>,
    /// No space at either end.
    ///
    /// Matches `\S(?:[^\r\n]*\S)?`.
    pub spaced: ::core::option::Option<::std::string::String>,
    /// Braces.
    ///
    /// Matches `\{[^{}]*\}`.
    pub braces: ::core::option::Option<::std::string::String>,
    /// Quotes and backslashes.
    ///
    /// Matches `"(?:[^"\\]|\\.)*"`.
    pub quoted: ::core::option::Option<::std::string::String>,
    /// Shorter than its type allows.
    ///
    /// Length at most 4.
    pub tightened: ::core::option::Option<::std::string::String>,
    /// Longer than its type allows.
    ///
    /// Length at most 400.
    pub loosened: ::core::option::Option<::std::string::String>,
    /// A pattern on top of the length.
    ///
    /// Length from 1 to 16. Matches `[a-z]*`.
    pub added: ::core::option::Option<::std::string::String>,
    /// Constraints on top of an enum.
    ///
    /// Length at most 4. Matches `\S+`.
    pub flavour: ::core::option::Option<Flavour>,
}
impl Constrained {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            least: ::core::option::Option::None,
            most: ::core::option::Option::None,
            exact: ::core::option::Option::None,
            bytes: ::core::option::Option::None,
            entries: ::core::option::Option::None,
            keys: ::core::option::Option::None,
            unique: ::core::option::Option::None,
            byte: ::core::option::Option::None,
            short: ::core::option::Option::None,
            integer: ::core::option::Option::None,
            long: ::core::option::Option::None,
            float: ::core::option::Option::None,
            double: ::core::option::Option::None,
            big_integer: ::core::option::Option::None,
            big_decimal: ::core::option::Option::None,
            text: ::core::option::Option::None,
            uri: ::core::option::Option::None,
            either: ::core::option::Option::None,
            spaced: ::core::option::Option::None,
            braces: ::core::option::Option::None,
            quoted: ::core::option::Option::None,
            tightened: ::core::option::Option::None,
            loosened: ::core::option::Option::None,
            added: ::core::option::Option::None,
            flavour: ::core::option::Option::None,
        }
    }
    /// Sets `least`.
    #[must_use]
    pub fn with_least(
        mut self,
        least: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.least = ::core::option::Option::Some(::core::convert::Into::into(least));
        self
    }
    /// Sets `most`.
    #[must_use]
    pub fn with_most(
        mut self,
        most: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.most = ::core::option::Option::Some(::core::convert::Into::into(most));
        self
    }
    /// Sets `exact`.
    #[must_use]
    pub fn with_exact(
        mut self,
        exact: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.exact = ::core::option::Option::Some(::core::convert::Into::into(exact));
        self
    }
    /// Sets `bytes`.
    #[must_use]
    pub fn with_bytes(mut self, bytes: ::cistron::Blob) -> Self {
        self.bytes = ::core::option::Option::Some(bytes);
        self
    }
    /// Sets `entries`.
    #[must_use]
    pub fn with_entries(
        mut self,
        entries: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.entries = ::core::option::Option::Some(entries);
        self
    }
    /// Sets `keys`.
    #[must_use]
    pub fn with_keys(
        mut self,
        keys: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    ) -> Self {
        self.keys = ::core::option::Option::Some(keys);
        self
    }
    /// Sets `unique`.
    #[must_use]
    pub fn with_unique(
        mut self,
        unique: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.unique = ::core::option::Option::Some(unique);
        self
    }
    /// Sets `byte`.
    #[must_use]
    pub fn with_byte(mut self, byte: i8) -> Self {
        self.byte = ::core::option::Option::Some(byte);
        self
    }
    /// Sets `short`.
    #[must_use]
    pub fn with_short(mut self, short: i16) -> Self {
        self.short = ::core::option::Option::Some(short);
        self
    }
    /// Sets `integer`.
    #[must_use]
    pub fn with_integer(mut self, integer: i32) -> Self {
        self.integer = ::core::option::Option::Some(integer);
        self
    }
    /// Sets `long`.
    #[must_use]
    pub fn with_long(mut self, long: i64) -> Self {
        self.long = ::core::option::Option::Some(long);
        self
    }
    /// Sets `float`.
    #[must_use]
    pub fn with_float(mut self, float: f32) -> Self {
        self.float = ::core::option::Option::Some(float);
        self
    }
    /// Sets `double`.
    #[must_use]
    pub fn with_double(mut self, double: f64) -> Self {
        self.double = ::core::option::Option::Some(double);
        self
    }
    /// Sets `bigInteger`.
    #[must_use]
    pub fn with_big_integer(mut self, big_integer: ::cistron::BigInteger) -> Self {
        self.big_integer = ::core::option::Option::Some(big_integer);
        self
    }
    /// Sets `bigDecimal`.
    #[must_use]
    pub fn with_big_decimal(mut self, big_decimal: ::cistron::BigDecimal) -> Self {
        self.big_decimal = ::core::option::Option::Some(big_decimal);
        self
    }
    /// Sets `text`.
    #[must_use]
    pub fn with_text(
        mut self,
        text: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.text = ::core::option::Option::Some(::core::convert::Into::into(text));
        self
    }
    /// Sets `uri`.
    #[must_use]
    pub fn with_uri(
        mut self,
        uri: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.uri = ::core::option::Option::Some(::core::convert::Into::into(uri));
        self
    }
    /// Sets `either`.
    #[must_use]
    pub fn with_either(
        mut self,
        either: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.either = ::core::option::Option::Some(::core::convert::Into::into(either));
        self
    }
    /// Sets `spaced`.
    #[must_use]
    pub fn with_spaced(
        mut self,
        spaced: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.spaced = ::core::option::Option::Some(::core::convert::Into::into(spaced));
        self
    }
    /// Sets `braces`.
    #[must_use]
    pub fn with_braces(
        mut self,
        braces: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.braces = ::core::option::Option::Some(::core::convert::Into::into(braces));
        self
    }
    /// Sets `quoted`.
    #[must_use]
    pub fn with_quoted(
        mut self,
        quoted: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.quoted = ::core::option::Option::Some(::core::convert::Into::into(quoted));
        self
    }
    /// Sets `tightened`.
    #[must_use]
    pub fn with_tightened(
        mut self,
        tightened: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.tightened = ::core::option::Option::Some(
            ::core::convert::Into::into(tightened),
        );
        self
    }
    /// Sets `loosened`.
    #[must_use]
    pub fn with_loosened(
        mut self,
        loosened: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.loosened = ::core::option::Option::Some(
            ::core::convert::Into::into(loosened),
        );
        self
    }
    /// Sets `added`.
    #[must_use]
    pub fn with_added(
        mut self,
        added: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.added = ::core::option::Option::Some(::core::convert::Into::into(added));
        self
    }
    /// Sets `flavour`.
    #[must_use]
    pub fn with_flavour(mut self, flavour: Flavour) -> Self {
        self.flavour = ::core::option::Option::Some(flavour);
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "least",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: None,
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "most",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: None,
                            max: Some(4),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "exact",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(2),
                            max: Some(2),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "bytes",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(16),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "entries",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(3),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "keys",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: None,
                            max: Some(3),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "unique",
                schema: &Schema {
                    constraints: &[Constraint::UniqueItems],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "byte",
                schema: &Schema {
                    constraints: &[
                        Constraint::Range {
                            min: Some(Number::Integer(-1)),
                            max: Some(Number::Integer(1)),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "short",
                schema: &Schema {
                    constraints: &[
                        Constraint::Range {
                            min: Some(Number::Integer(0)),
                            max: None,
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "integer",
                schema: &Schema {
                    constraints: &[
                        Constraint::Range {
                            min: None,
                            max: Some(Number::Integer(0)),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "long",
                schema: &Schema {
                    constraints: &[
                        Constraint::Range {
                            min: Some(Number::Integer(-9_223_372_036_854_775_808)),
                            max: Some(Number::Integer(9_223_372_036_854_775_807)),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "float",
                schema: &Schema {
                    constraints: &[
                        Constraint::Range {
                            min: Some(Number::Float(0.5)),
                            max: Some(Number::Float(1.0)),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "double",
                schema: &Schema {
                    constraints: &[
                        Constraint::Range {
                            min: Some(Number::Float(-1_000_000_000.5)),
                            max: Some(Number::Float(1_000_000_000.0)),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "bigInteger",
                schema: &Schema {
                    constraints: &[
                        Constraint::Range {
                            min: None,
                            max: Some(Number::Decimal("100000000000000000000")),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "bigDecimal",
                schema: &Schema {
                    constraints: &[
                        Constraint::Range {
                            min: Some(Number::Decimal("0.01")),
                            max: None,
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "text",
                schema: &Schema {
                    constraints: &[
                        Constraint::Pattern(
                            &Pattern {
                                source: "[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+",
                                program: Program::Run {
                                    class: Class {
                                        ascii: 0x7fff_ffff_ffff_ffff_ffff_ffff_0000_0000,
                                        categories: 0x1ff_ffff,
                                        ..Class::NONE
                                    },
                                    min: 1,
                                    max: None,
                                },
                            },
                        ),
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "uri",
                schema: &Schema {
                    constraints: &[
                        Constraint::Pattern(
                            &Pattern {
                                source: "s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])(/(.{0,64}))?",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0xffff_ffff_ffff_ffff_ffff_ffff_ffff_dbff,
                                            ranges: &[('\u{2028}', '\u{2029}')],
                                            negated: true,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x8000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_03ff_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_03ff_6000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x400_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x8_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x8_0000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 6, next: 1 },
                                        State::Read { class: 5, next: 2 },
                                        State::Read { class: 4, next: 3 },
                                        State::Read { class: 1, next: 4 },
                                        State::Read { class: 1, next: 5 },
                                        State::Read { class: 2, next: 6 },
                                        State::Run {
                                            class: 3,
                                            min: 1,
                                            max: 61,
                                            next: 7,
                                            counts: 2,
                                        },
                                        State::Read { class: 2, next: 8 },
                                        State::Split {
                                            first: 9,
                                            second: 11,
                                        },
                                        State::Read { class: 1, next: 10 },
                                        State::Run {
                                            class: 0,
                                            min: 0,
                                            max: 64,
                                            next: 11,
                                            counts: 0,
                                        },
                                        State::Match,
                                    ],
                                },
                            },
                        ),
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "either",
                schema: &Schema {
                    constraints: &[
                        Constraint::Pattern(
                            &Pattern {
                                source: "(?:on|off|\\d+(?:\\.\\d+)?)",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0x3ff_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x4000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x40_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x8000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x4000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Split {
                                            first: 2,
                                            second: 1,
                                        },
                                        State::Split {
                                            first: 4,
                                            second: 7,
                                        },
                                        State::Read { class: 3, next: 3 },
                                        State::Read { class: 4, next: 13 },
                                        State::Read { class: 3, next: 5 },
                                        State::Read { class: 2, next: 6 },
                                        State::Read { class: 2, next: 13 },
                                        State::Read { class: 0, next: 8 },
                                        State::Split {
                                            first: 7,
                                            second: 9,
                                        },
                                        State::Split {
                                            first: 10,
                                            second: 13,
                                        },
                                        State::Read { class: 1, next: 11 },
                                        State::Read { class: 0, next: 12 },
                                        State::Split {
                                            first: 11,
                                            second: 13,
                                        },
                                        State::Match,
                                    ],
                                },
                            },
                        ),
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "spaced",
                schema: &Schema {
                    constraints: &[
                        Constraint::Pattern(
                            &Pattern {
                                source: "\\S(?:[^\\r\\n]*\\S)?",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0xffff_ffff_ffff_ffff_ffff_fffe_ffff_c1ff,
                                            ranges: &[
                                                ('\u{a0}', '\u{a0}'),
                                                ('\u{1680}', '\u{1680}'),
                                                ('\u{2000}', '\u{200a}'),
                                                ('\u{2028}', '\u{2029}'),
                                                ('\u{202f}', '\u{202f}'),
                                                ('\u{205f}', '\u{205f}'),
                                                ('\u{3000}', '\u{3000}'),
                                                ('\u{feff}', '\u{feff}'),
                                            ],
                                            negated: true,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0xffff_ffff_ffff_ffff_ffff_ffff_ffff_dbff,
                                            negated: true,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 0, next: 1 },
                                        State::Split {
                                            first: 3,
                                            second: 5,
                                        },
                                        State::Read { class: 1, next: 3 },
                                        State::Split {
                                            first: 2,
                                            second: 4,
                                        },
                                        State::Read { class: 0, next: 5 },
                                        State::Match,
                                    ],
                                },
                            },
                        ),
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "braces",
                schema: &Schema {
                    constraints: &[
                        Constraint::Pattern(
                            &Pattern {
                                source: "\\{[^{}]*\\}",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0x2000_0000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0xd7ff_ffff_ffff_ffff_ffff_ffff_ffff_ffff,
                                            negated: true,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x800_0000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 2, next: 2 },
                                        State::Read { class: 1, next: 2 },
                                        State::Split {
                                            first: 1,
                                            second: 3,
                                        },
                                        State::Read { class: 0, next: 4 },
                                        State::Match,
                                    ],
                                },
                            },
                        ),
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "quoted",
                schema: &Schema {
                    constraints: &[
                        Constraint::Pattern(
                            &Pattern {
                                source: "\"(?:[^\"\\\\]|\\\\.)*\"",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0x4_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0xffff_ffff_ffff_ffff_ffff_ffff_ffff_dbff,
                                            ranges: &[('\u{2028}', '\u{2029}')],
                                            negated: true,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x1000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0xffff_ffff_efff_ffff_ffff_fffb_ffff_ffff,
                                            negated: true,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 0, next: 5 },
                                        State::Split {
                                            first: 2,
                                            second: 3,
                                        },
                                        State::Read { class: 3, next: 5 },
                                        State::Read { class: 2, next: 4 },
                                        State::Read { class: 1, next: 5 },
                                        State::Split {
                                            first: 1,
                                            second: 6,
                                        },
                                        State::Read { class: 0, next: 7 },
                                        State::Match,
                                    ],
                                },
                            },
                        ),
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "tightened",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: None,
                            max: Some(4),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "loosened",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: None,
                            max: Some(400),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "added",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(16),
                        },
                        Constraint::Pattern(
                            &Pattern {
                                source: "[a-z]*",
                                program: Program::Run {
                                    class: Class {
                                        ascii: 0x7ff_fffe_0000_0000_0000_0000_0000_0000,
                                        ..Class::NONE
                                    },
                                    min: 0,
                                    max: None,
                                },
                            },
                        ),
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "flavour",
                schema: &Schema {
                    constraints: &[
                        Constraint::EnumValue(&["SELF", "1st", "a-b", "*"]),
                        Constraint::Length {
                            min: None,
                            max: Some(4),
                        },
                        Constraint::Pattern(
                            &Pattern {
                                source: "\\S+",
                                program: Program::Run {
                                    class: Class {
                                        ascii: 0xffff_ffff_ffff_ffff_ffff_fffe_ffff_c1ff,
                                        ranges: &[
                                            ('\u{a0}', '\u{a0}'),
                                            ('\u{1680}', '\u{1680}'),
                                            ('\u{2000}', '\u{200a}'),
                                            ('\u{2028}', '\u{2029}'),
                                            ('\u{202f}', '\u{202f}'),
                                            ('\u{205f}', '\u{205f}'),
                                            ('\u{3000}', '\u{3000}'),
                                            ('\u{feff}', '\u{feff}'),
                                        ],
                                        negated: true,
                                        ..Class::NONE
                                    },
                                    min: 1,
                                    max: None,
                                },
                            },
                        ),
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for Constrained {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for Constrained {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.least,
                1 => &self.most,
                2 => &self.exact,
                3 => &self.bytes,
                4 => &self.entries,
                5 => &self.keys,
                6 => &self.unique,
                7 => &self.byte,
                8 => &self.short,
                9 => &self.integer,
                10 => &self.long,
                11 => &self.float,
                12 => &self.double,
                13 => &self.big_integer,
                14 => &self.big_decimal,
                15 => &self.text,
                16 => &self.uri,
                17 => &self.either,
                18 => &self.spaced,
                19 => &self.braces,
                20 => &self.quoted,
                21 => &self.tightened,
                22 => &self.loosened,
                23 => &self.added,
                24 => &self.flavour,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut least = ::core::option::Option::None;
            let mut most = ::core::option::Option::None;
            let mut exact = ::core::option::Option::None;
            let mut bytes = ::core::option::Option::None;
            let mut entries = ::core::option::Option::None;
            let mut keys = ::core::option::Option::None;
            let mut unique = ::core::option::Option::None;
            let mut byte = ::core::option::Option::None;
            let mut short = ::core::option::Option::None;
            let mut integer = ::core::option::Option::None;
            let mut long = ::core::option::Option::None;
            let mut float = ::core::option::Option::None;
            let mut double = ::core::option::Option::None;
            let mut big_integer = ::core::option::Option::None;
            let mut big_decimal = ::core::option::Option::None;
            let mut text = ::core::option::Option::None;
            let mut uri = ::core::option::Option::None;
            let mut either = ::core::option::Option::None;
            let mut spaced = ::core::option::Option::None;
            let mut braces = ::core::option::Option::None;
            let mut quoted = ::core::option::Option::None;
            let mut tightened = ::core::option::Option::None;
            let mut loosened = ::core::option::Option::None;
            let mut added = ::core::option::Option::None;
            let mut flavour = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => least = reader.value(),
                        1 => most = reader.value(),
                        2 => exact = reader.value(),
                        3 => bytes = reader.value(),
                        4 => entries = reader.value(),
                        5 => keys = reader.value(),
                        6 => unique = reader.value(),
                        7 => byte = reader.value(),
                        8 => short = reader.value(),
                        9 => integer = reader.value(),
                        10 => long = reader.value(),
                        11 => float = reader.value(),
                        12 => double = reader.value(),
                        13 => big_integer = reader.value(),
                        14 => big_decimal = reader.value(),
                        15 => text = reader.value(),
                        16 => uri = reader.value(),
                        17 => either = reader.value(),
                        18 => spaced = reader.value(),
                        19 => braces = reader.value(),
                        20 => quoted = reader.value(),
                        21 => tightened = reader.value(),
                        22 => loosened = reader.value(),
                        23 => added = reader.value(),
                        24 => flavour = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self {
                least,
                most,
                exact,
                bytes,
                entries,
                keys,
                unique,
                byte,
                short,
                integer,
                long,
                float,
                double,
                big_integer,
                big_decimal,
                text,
                uri,
                either,
                spaced,
                braces,
                quoted,
                tightened,
                loosened,
                added,
                flavour,
            })
        }
    }
    ::cistron::impl_serde!(Constrained);
};
/// Every container, and every key of an item.
///
/// Defined at `spec/examples/everything.yaml:236:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct Containers {
    /// A list with a name.
    ///
    /// Length at least 1. No item twice.
    pub names: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// A sparse list.
    pub holes: ::core::option::Option<::std::vec::Vec<::core::option::Option<i32>>>,
    /// A map with a name.
    ///
    /// Each key: length from 1 to 8. Each value: at least 0.
    pub counts: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, i64>,
    >,
    /// A sparse map.
    ///
    /// Length at most 9.
    pub gaps: ::core::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::core::option::Option<Shape>,
        >,
    >,
    /// A map by an enum.
    pub by_flavour: ::core::option::Option<::std::collections::BTreeMap<Flavour, i32>>,
    /// A map by a newtype.
    ///
    /// Each key: length from 3 to 36. Matches `[a-z][a-z0-9-]*`.
    pub by_id: ::core::option::Option<
        ::std::collections::BTreeMap<ThingId, ::std::vec::Vec<Thing>>,
    >,
    /// The long form without a key.
    pub value_only: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// The short form with an inline item.
    ///
    /// Each value: length at most 8.
    pub inline: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// A list of lists.
    ///
    /// Length 3. Each item: length 3.
    pub matrix: ::core::option::Option<::std::vec::Vec<::std::vec::Vec<f64>>>,
    /// A map of lists without repetition.
    ///
    /// Each value: no item twice.
    pub sets: ::core::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    /// A list of maps.
    ///
    /// Each item: each key: matches `[a-z]+`.
    pub maps: ::core::option::Option<
        ::std::vec::Vec<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
    >,
    /// A list of what is not shown.
    ///
    /// Each item: length at least 1.
    pub secrets: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// A list in a format.
    pub moments: ::core::option::Option<::std::vec::Vec<::cistron::Timestamp>>,
    /// A list in a range of its own.
    ///
    /// Each item: at least 1.
    pub scores: ::core::option::Option<::std::vec::Vec<i32>>,
    /// A list with a media type.
    pub pages: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl Containers {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            names: ::core::option::Option::None,
            holes: ::core::option::Option::None,
            counts: ::core::option::Option::None,
            gaps: ::core::option::Option::None,
            by_flavour: ::core::option::Option::None,
            by_id: ::core::option::Option::None,
            value_only: ::core::option::Option::None,
            inline: ::core::option::Option::None,
            matrix: ::core::option::Option::None,
            sets: ::core::option::Option::None,
            maps: ::core::option::Option::None,
            secrets: ::core::option::Option::None,
            moments: ::core::option::Option::None,
            scores: ::core::option::Option::None,
            pages: ::core::option::Option::None,
        }
    }
    /// Sets `names`.
    #[must_use]
    pub fn with_names(mut self, names: ::std::vec::Vec<::std::string::String>) -> Self {
        self.names = ::core::option::Option::Some(names);
        self
    }
    /// Sets `holes`.
    #[must_use]
    pub fn with_holes(
        mut self,
        holes: ::std::vec::Vec<::core::option::Option<i32>>,
    ) -> Self {
        self.holes = ::core::option::Option::Some(holes);
        self
    }
    /// Sets `counts`.
    #[must_use]
    pub fn with_counts(
        mut self,
        counts: ::std::collections::BTreeMap<::std::string::String, i64>,
    ) -> Self {
        self.counts = ::core::option::Option::Some(counts);
        self
    }
    /// Sets `gaps`.
    #[must_use]
    pub fn with_gaps(
        mut self,
        gaps: ::std::collections::BTreeMap<
            ::std::string::String,
            ::core::option::Option<Shape>,
        >,
    ) -> Self {
        self.gaps = ::core::option::Option::Some(gaps);
        self
    }
    /// Sets `byFlavour`.
    #[must_use]
    pub fn with_by_flavour(
        mut self,
        by_flavour: ::std::collections::BTreeMap<Flavour, i32>,
    ) -> Self {
        self.by_flavour = ::core::option::Option::Some(by_flavour);
        self
    }
    /// Sets `byId`.
    #[must_use]
    pub fn with_by_id(
        mut self,
        by_id: ::std::collections::BTreeMap<ThingId, ::std::vec::Vec<Thing>>,
    ) -> Self {
        self.by_id = ::core::option::Option::Some(by_id);
        self
    }
    /// Sets `valueOnly`.
    #[must_use]
    pub fn with_value_only(
        mut self,
        value_only: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    ) -> Self {
        self.value_only = ::core::option::Option::Some(value_only);
        self
    }
    /// Sets `inline`.
    #[must_use]
    pub fn with_inline(
        mut self,
        inline: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    ) -> Self {
        self.inline = ::core::option::Option::Some(inline);
        self
    }
    /// Sets `matrix`.
    #[must_use]
    pub fn with_matrix(mut self, matrix: ::std::vec::Vec<::std::vec::Vec<f64>>) -> Self {
        self.matrix = ::core::option::Option::Some(matrix);
        self
    }
    /// Sets `sets`.
    #[must_use]
    pub fn with_sets(
        mut self,
        sets: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    ) -> Self {
        self.sets = ::core::option::Option::Some(sets);
        self
    }
    /// Sets `maps`.
    #[must_use]
    pub fn with_maps(
        mut self,
        maps: ::std::vec::Vec<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
    ) -> Self {
        self.maps = ::core::option::Option::Some(maps);
        self
    }
    /// Sets `secrets`.
    #[must_use]
    pub fn with_secrets(
        mut self,
        secrets: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.secrets = ::core::option::Option::Some(secrets);
        self
    }
    /// Sets `moments`.
    #[must_use]
    pub fn with_moments(
        mut self,
        moments: ::std::vec::Vec<::cistron::Timestamp>,
    ) -> Self {
        self.moments = ::core::option::Option::Some(moments);
        self
    }
    /// Sets `scores`.
    #[must_use]
    pub fn with_scores(mut self, scores: ::std::vec::Vec<i32>) -> Self {
        self.scores = ::core::option::Option::Some(scores);
        self
    }
    /// Sets `pages`.
    #[must_use]
    pub fn with_pages(mut self, pages: ::std::vec::Vec<::std::string::String>) -> Self {
        self.pages = ::core::option::Option::Some(pages);
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "names",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: None,
                        },
                        Constraint::UniqueItems,
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "holes",
                ..Member::OPTIONAL
            },
            Member {
                name: "counts",
                schema: &Schema {
                    key: Some(
                        &Schema {
                            constraints: &[
                                Constraint::Length {
                                    min: Some(1),
                                    max: Some(8),
                                },
                            ],
                            ..Schema::ANY
                        },
                    ),
                    item: Some(
                        &Schema {
                            constraints: &[
                                Constraint::Range {
                                    min: Some(Number::Integer(0)),
                                    max: None,
                                },
                            ],
                            ..Schema::ANY
                        },
                    ),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "gaps",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: None,
                            max: Some(9),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "byFlavour",
                schema: &Schema {
                    key: Some(
                        &Schema {
                            constraints: &[
                                Constraint::EnumValue(&["SELF", "1st", "a-b", "*"]),
                            ],
                            ..Schema::ANY
                        },
                    ),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "byId",
                schema: &Schema {
                    key: Some(
                        &Schema {
                            constraints: &[
                                Constraint::Length {
                                    min: Some(3),
                                    max: Some(36),
                                },
                                Constraint::Pattern(
                                    &Pattern {
                                        source: "[a-z][a-z0-9-]*",
                                        program: Program::Automaton {
                                            classes: &[
                                                Class {
                                                    ascii: 0x7ff_fffe_0000_0000_03ff_2000_0000_0000,
                                                    ..Class::NONE
                                                },
                                                Class {
                                                    ascii: 0x7ff_fffe_0000_0000_0000_0000_0000_0000,
                                                    ..Class::NONE
                                                },
                                            ],
                                            states: &[
                                                State::Read { class: 1, next: 2 },
                                                State::Read { class: 0, next: 2 },
                                                State::Split {
                                                    first: 1,
                                                    second: 3,
                                                },
                                                State::Match,
                                            ],
                                        },
                                    },
                                ),
                            ],
                            ..Schema::ANY
                        },
                    ),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "valueOnly",
                ..Member::OPTIONAL
            },
            Member {
                name: "inline",
                schema: &Schema {
                    item: Some(
                        &Schema {
                            constraints: &[
                                Constraint::Length {
                                    min: None,
                                    max: Some(8),
                                },
                            ],
                            ..Schema::ANY
                        },
                    ),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "matrix",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(3),
                            max: Some(3),
                        },
                    ],
                    item: Some(
                        &Schema {
                            constraints: &[
                                Constraint::Length {
                                    min: Some(3),
                                    max: Some(3),
                                },
                            ],
                            ..Schema::ANY
                        },
                    ),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "sets",
                schema: &Schema {
                    item: Some(
                        &Schema {
                            constraints: &[Constraint::UniqueItems],
                            ..Schema::ANY
                        },
                    ),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "maps",
                schema: &Schema {
                    item: Some(
                        &Schema {
                            key: Some(
                                &Schema {
                                    constraints: &[
                                        Constraint::Pattern(
                                            &Pattern {
                                                source: "[a-z]+",
                                                program: Program::Run {
                                                    class: Class {
                                                        ascii: 0x7ff_fffe_0000_0000_0000_0000_0000_0000,
                                                        ..Class::NONE
                                                    },
                                                    min: 1,
                                                    max: None,
                                                },
                                            },
                                        ),
                                    ],
                                    ..Schema::ANY
                                },
                            ),
                            ..Schema::ANY
                        },
                    ),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "secrets",
                schema: &Schema {
                    item: Some(
                        &Schema {
                            constraints: &[
                                Constraint::Length {
                                    min: Some(1),
                                    max: None,
                                },
                            ],
                            ..Schema::ANY
                        },
                    ),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "moments",
                schema: &Schema {
                    item: Some(
                        &Schema {
                            timestamp: Some(TimestampFormat::DateTime),
                            ..Schema::ANY
                        },
                    ),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "scores",
                schema: &Schema {
                    item: Some(
                        &Schema {
                            constraints: &[
                                Constraint::Range {
                                    min: Some(Number::Integer(1)),
                                    max: None,
                                },
                            ],
                            ..Schema::ANY
                        },
                    ),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "pages",
                schema: &Schema {
                    item: Some(
                        &Schema {
                            media_type: Some("text/html"),
                            ..Schema::ANY
                        },
                    ),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for Containers {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for Containers {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.names,
                1 => &self.holes,
                2 => &self.counts,
                3 => &self.gaps,
                4 => &self.by_flavour,
                5 => &self.by_id,
                6 => &self.value_only,
                7 => &self.inline,
                8 => &self.matrix,
                9 => &self.sets,
                10 => &self.maps,
                11 => &self.secrets,
                12 => &self.moments,
                13 => &self.scores,
                14 => &self.pages,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut names = ::core::option::Option::None;
            let mut holes = ::core::option::Option::None;
            let mut counts = ::core::option::Option::None;
            let mut gaps = ::core::option::Option::None;
            let mut by_flavour = ::core::option::Option::None;
            let mut by_id = ::core::option::Option::None;
            let mut value_only = ::core::option::Option::None;
            let mut inline = ::core::option::Option::None;
            let mut matrix = ::core::option::Option::None;
            let mut sets = ::core::option::Option::None;
            let mut maps = ::core::option::Option::None;
            let mut secrets = ::core::option::Option::None;
            let mut moments = ::core::option::Option::None;
            let mut scores = ::core::option::Option::None;
            let mut pages = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => names = reader.value(),
                        1 => holes = reader.value(),
                        2 => counts = reader.value(),
                        3 => gaps = reader.value(),
                        4 => by_flavour = reader.value(),
                        5 => by_id = reader.value(),
                        6 => value_only = reader.value(),
                        7 => inline = reader.value(),
                        8 => matrix = reader.value(),
                        9 => sets = reader.value(),
                        10 => maps = reader.value(),
                        11 => secrets = reader.value(),
                        12 => moments = reader.value(),
                        13 => scores = reader.value(),
                        14 => pages = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self {
                names,
                holes,
                counts,
                gaps,
                by_flavour,
                by_id,
                value_only,
                inline,
                matrix,
                sets,
                maps,
                secrets,
                moments,
                scores,
                pages,
            })
        }
    }
    ::cistron::impl_serde!(Containers);
};
/// A union.
///
/// Defined at `spec/examples/everything.yaml:264:3`.
#[allow(deprecated)]
#[derive(::core::clone::Clone, ::core::cmp::PartialEq)]
pub enum Shape {
    /// A structure without members.
    Nothing(Nothing),
    /// A radius.
    ///
    /// At least 0.
    Circle(f64),
    /// Corners.
    ///
    /// Length at least 3.
    Polygon(::std::vec::Vec<Point>),
    /// Shapes in a shape.
    Group(::std::vec::Vec<Shape>),
    /// A secret name.
    Name(::std::string::String),
    /// A moment.
    Moment(::cistron::Timestamp),
    /// A line.
    ///
    /// Matches `.+`.
    Text(::std::string::String),
    /// Deprecated.
    #[deprecated(note = "Use `name`.")]
    Legacy(::std::string::String),
    /// A member that the spec does not know, as it was received.
    Unknown(::cistron::UnknownMember),
}
#[allow(deprecated)]
const _: () = {
    impl ::core::fmt::Debug for Shape {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                Self::Nothing(value) => f.debug_tuple("Nothing").field(value).finish(),
                Self::Circle(value) => f.debug_tuple("Circle").field(value).finish(),
                Self::Polygon(value) => f.debug_tuple("Polygon").field(value).finish(),
                Self::Group(value) => f.debug_tuple("Group").field(value).finish(),
                Self::Name(_) => {
                    f.debug_tuple("Name").field(&::cistron::Redacted).finish()
                }
                Self::Moment(value) => f.debug_tuple("Moment").field(value).finish(),
                Self::Text(value) => f.debug_tuple("Text").field(value).finish(),
                Self::Legacy(value) => f.debug_tuple("Legacy").field(value).finish(),
                Self::Unknown(_) => {
                    f.debug_tuple("Unknown").field(&::cistron::Redacted).finish()
                }
            }
        }
    }
    const _: () = {
        const MEMBERS: &[::cistron::Member] = {
            use ::cistron::table_prelude::*;
            &[
                Member {
                    name: "nothing",
                    required: true,
                    ..Member::OPTIONAL
                },
                Member {
                    name: "circle",
                    required: true,
                    schema: &Schema {
                        constraints: &[
                            Constraint::Range {
                                min: Some(Number::Float(0.0)),
                                max: None,
                            },
                        ],
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "polygon",
                    required: true,
                    schema: &Schema {
                        constraints: &[
                            Constraint::Length {
                                min: Some(3),
                                max: None,
                            },
                        ],
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "group",
                    required: true,
                    ..Member::OPTIONAL
                },
                Member {
                    name: "shapeName",
                    required: true,
                    ..Member::OPTIONAL
                },
                Member {
                    name: "moment",
                    required: true,
                    schema: &Schema {
                        timestamp: Some(TimestampFormat::DateTime),
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "text",
                    required: true,
                    schema: &Schema {
                        constraints: &[
                            Constraint::Pattern(
                                &Pattern {
                                    source: ".+",
                                    program: Program::Run {
                                        class: Class {
                                            ascii: 0xffff_ffff_ffff_ffff_ffff_ffff_ffff_dbff,
                                            ranges: &[('\u{2028}', '\u{2029}')],
                                            negated: true,
                                            ..Class::NONE
                                        },
                                        min: 1,
                                        max: None,
                                    },
                                },
                            ),
                        ],
                        media_type: Some("text/plain"),
                        ..Schema::ANY
                    },
                    ..Member::OPTIONAL
                },
                Member {
                    name: "legacy",
                    required: true,
                    ..Member::OPTIONAL
                },
            ]
        };
        impl ::cistron::Value for Shape {
            fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
                match self {
                    Self::Nothing(value) => writer.union(&MEMBERS[0], value),
                    Self::Circle(value) => writer.union(&MEMBERS[1], value),
                    Self::Polygon(value) => writer.union(&MEMBERS[2], value),
                    Self::Group(value) => writer.union(&MEMBERS[3], value),
                    Self::Name(value) => writer.union(&MEMBERS[4], value),
                    Self::Moment(value) => writer.union(&MEMBERS[5], value),
                    Self::Text(value) => writer.union(&MEMBERS[6], value),
                    Self::Legacy(value) => writer.union(&MEMBERS[7], value),
                    Self::Unknown(member) => writer.unknown_member(member),
                }
            }
            fn decode(
                _: &::cistron::Schema,
                reader: &mut ::cistron::Reader<'_, '_>,
            ) -> ::core::option::Option<Self> {
                let mut value = ::core::option::Option::None;
                let unknown = reader
                    .union(
                        MEMBERS,
                        &mut |index, reader| match index {
                            0 => value = reader.value().map(Self::Nothing),
                            1 => value = reader.value().map(Self::Circle),
                            2 => value = reader.value().map(Self::Polygon),
                            3 => value = reader.value().map(Self::Group),
                            4 => value = reader.value().map(Self::Name),
                            5 => value = reader.value().map(Self::Moment),
                            6 => value = reader.value().map(Self::Text),
                            7 => value = reader.value().map(Self::Legacy),
                            _ => {}
                        },
                    );
                value.or(unknown.map(Self::Unknown))
            }
            fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
                match self {
                    Self::Nothing(value) => report.union_member(&MEMBERS[0], value),
                    Self::Circle(value) => report.union_member(&MEMBERS[1], value),
                    Self::Polygon(value) => report.union_member(&MEMBERS[2], value),
                    Self::Group(value) => report.union_member(&MEMBERS[3], value),
                    Self::Name(value) => report.union_member(&MEMBERS[4], value),
                    Self::Moment(value) => report.union_member(&MEMBERS[5], value),
                    Self::Text(value) => report.union_member(&MEMBERS[6], value),
                    Self::Legacy(value) => report.union_member(&MEMBERS[7], value),
                    Self::Unknown(member) => report.unknown_member(member),
                }
            }
        }
        ::cistron::impl_serde!(Shape);
    };
};
/// A structure without members.
///
/// Defined at `spec/examples/everything.yaml:276:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct Nothing {}
impl Nothing {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = &[];
    impl ::cistron::Value for Nothing {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for Nothing {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, _: usize) -> &dyn ::cistron::Value {
            ::cistron::ABSENT
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            source.members(MEMBERS, &mut |_, _| {});
            ::core::option::Option::Some(Self {})
        }
    }
    ::cistron::impl_serde!(Nothing);
};
/// A structure that is never shown.
///
/// Defined at `spec/examples/everything.yaml:280:3`.
#[derive(::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Up.
    pub y: f64,
}
impl Point {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}
impl ::core::fmt::Debug for Point {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("Point")
            .field("x", &::cistron::Redacted)
            .field("y", &::cistron::Redacted)
            .finish()
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "x",
                required: true,
                ..Member::OPTIONAL
            },
            Member {
                name: "y",
                required: true,
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for Point {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for Point {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.x,
                1 => &self.y,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut x = ::core::option::Option::None;
            let mut y = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => x = reader.value(),
                        1 => y = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self { x: x?, y: y? })
        }
    }
    ::cistron::impl_serde!(Point);
};
/// A structure that holds itself in every way that has an end.
///
/// Defined at `spec/examples/everything.yaml:287:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct Tree {
    /// Directly.
    pub left: ::core::option::Option<::std::boxed::Box<Tree>>,
    /// In a list.
    ///
    /// Default: an empty list.
    pub children: ::std::vec::Vec<Tree>,
    /// In a map.
    pub named: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, Tree>,
    >,
    /// Through another structure.
    pub forest: ::core::option::Option<::std::boxed::Box<Forest>>,
}
impl Tree {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new() -> Self {
        Self {
            left: ::core::option::Option::None,
            children: ::std::vec::Vec::new(),
            named: ::core::option::Option::None,
            forest: ::core::option::Option::None,
        }
    }
    /// Sets `left`.
    #[must_use]
    pub fn with_left(mut self, left: Tree) -> Self {
        self.left = ::core::option::Option::Some(::std::boxed::Box::new(left));
        self
    }
    /// Sets `children`.
    #[must_use]
    pub fn with_children(mut self, children: ::std::vec::Vec<Tree>) -> Self {
        self.children = children;
        self
    }
    /// Sets `named`.
    #[must_use]
    pub fn with_named(
        mut self,
        named: ::std::collections::BTreeMap<::std::string::String, Tree>,
    ) -> Self {
        self.named = ::core::option::Option::Some(named);
        self
    }
    /// Sets `forest`.
    #[must_use]
    pub fn with_forest(mut self, forest: Forest) -> Self {
        self.forest = ::core::option::Option::Some(::std::boxed::Box::new(forest));
        self
    }
}
impl ::core::default::Default for Tree {
    fn default() -> Self {
        Self::new()
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "left",
                ..Member::OPTIONAL
            },
            Member {
                name: "children",
                ..Member::OPTIONAL
            },
            Member {
                name: "named",
                ..Member::OPTIONAL
            },
            Member {
                name: "forest",
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for Tree {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for Tree {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.left,
                1 => &self.children,
                2 => &self.named,
                3 => &self.forest,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut left = ::core::option::Option::None;
            let mut children = ::core::option::Option::None;
            let mut named = ::core::option::Option::None;
            let mut forest = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => left = reader.value(),
                        1 => children = reader.value(),
                        2 => named = reader.value(),
                        3 => forest = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self {
                left,
                children: children.unwrap_or_default(),
                named,
                forest,
            })
        }
    }
    ::cistron::impl_serde!(Tree);
};
/// Holds what holds it.
///
/// Defined at `spec/examples/everything.yaml:295:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct Forest {
    /// The first tree.
    pub first: Tree,
}
impl Forest {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(first: Tree) -> Self {
        Self { first }
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "first",
                required: true,
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for Forest {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for Forest {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.first,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut first = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| {
                        if index == 0 {
                            first = reader.value();
                        }
                    },
                );
            ::core::option::Option::Some(Self { first: first? })
        }
    }
    ::cistron::impl_serde!(Forest);
};
/// A structure that is deprecated.
///
/// Defined at `spec/examples/everything.yaml:300:3`.
#[deprecated(note = "Use `Thing`.")]
#[allow(deprecated)]
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct OldThing {
    /// A name.
    pub name: ::core::option::Option<::std::string::String>,
}
#[allow(deprecated)]
const _: () = {
    impl OldThing {
        /// Makes one in which every member is absent.
        #[must_use]
        pub fn new() -> Self {
            Self {
                name: ::core::option::Option::None,
            }
        }
        /// Sets `name`.
        #[must_use]
        pub fn with_name(
            mut self,
            name: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.name = ::core::option::Option::Some(::core::convert::Into::into(name));
            self
        }
    }
    const _: () = {
        const MEMBERS: &[::cistron::Member] = {
            use ::cistron::table_prelude::*;
            &[
                Member {
                    name: "name",
                    ..Member::OPTIONAL
                },
            ]
        };
        impl ::cistron::Value for OldThing {
            fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
                writer.structure(self);
            }
            fn decode(
                _: &::cistron::Schema,
                reader: &mut ::cistron::Reader<'_, '_>,
            ) -> ::core::option::Option<Self> {
                reader.structure()
            }
            fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
                report.structure(self);
            }
        }
        impl ::cistron::Structure for OldThing {
            fn members(&self) -> &'static [::cistron::Member] {
                MEMBERS
            }
            fn member(&self, index: usize) -> &dyn ::cistron::Value {
                match index {
                    0 => &self.name,
                    _ => ::cistron::ABSENT,
                }
            }
            fn read(
                source: &mut ::cistron::Source<'_, '_>,
            ) -> ::core::option::Option<Self> {
                let mut name = ::core::option::Option::None;
                source
                    .members(
                        MEMBERS,
                        &mut |index, reader| {
                            if index == 0 {
                                name = reader.value();
                            }
                        },
                    );
                ::core::option::Option::Some(Self { name })
            }
        }
        ::cistron::impl_serde!(OldThing);
    };
};
/// A thing.
///
/// Defined at `spec/examples/everything/shared.yaml:15:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct Thing {
    /// Its ID.
    ///
    /// Length from 3 to 36. Matches `[a-z][a-z0-9-]*`.
    pub id: ThingId,
    /// Its state.
    pub state: State,
}
impl Thing {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(id: ThingId, state: State) -> Self {
        Self { id, state }
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "id",
                required: true,
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(3),
                            max: Some(36),
                        },
                        Constraint::Pattern(
                            &Pattern {
                                source: "[a-z][a-z0-9-]*",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_03ff_2000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 1, next: 2 },
                                        State::Read { class: 0, next: 2 },
                                        State::Split {
                                            first: 1,
                                            second: 3,
                                        },
                                        State::Match,
                                    ],
                                },
                            },
                        ),
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "state",
                required: true,
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for Thing {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for Thing {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.id,
                1 => &self.state,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut id = ::core::option::Option::None;
            let mut state = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => id = reader.value(),
                        1 => state = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self { id: id?, state: state? })
        }
    }
    ::cistron::impl_serde!(Thing);
};
/// The state of a thing.
///
/// Defined at `spec/examples/everything/shared.yaml:20:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct State {
    /// The name of the state.
    pub name: StateName,
    /// Since when it is in this state.
    pub since: ::core::option::Option<::cistron::Timestamp>,
}
impl State {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(name: StateName) -> Self {
        Self {
            name,
            since: ::core::option::Option::None,
        }
    }
    /// Sets `since`.
    #[must_use]
    pub fn with_since(mut self, since: ::cistron::Timestamp) -> Self {
        self.since = ::core::option::Option::Some(since);
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "name",
                required: true,
                schema: &Schema {
                    constraints: &[Constraint::EnumValue(&["new", "ready", "broken"])],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "since",
                schema: &Schema {
                    timestamp: Some(TimestampFormat::DateTime),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for State {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for State {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.name,
                1 => &self.since,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut name = ::core::option::Option::None;
            let mut since = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => name = reader.value(),
                        1 => since = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self { name: name?, since })
        }
    }
    ::cistron::impl_serde!(State);
};
/// A page.
///
/// Defined at `spec/examples/everything/shared.yaml:25:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct Page {
    /// The things of the page.
    pub things: ::std::vec::Vec<Thing>,
    /// The token of the next page.
    pub next: ::core::option::Option<::std::string::String>,
}
impl Page {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(things: ::std::vec::Vec<Thing>) -> Self {
        Self {
            things,
            next: ::core::option::Option::None,
        }
    }
    /// Sets `next`.
    #[must_use]
    pub fn with_next(
        mut self,
        next: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.next = ::core::option::Option::Some(::core::convert::Into::into(next));
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "things",
                required: true,
                ..Member::OPTIONAL
            },
            Member {
                name: "next",
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for Page {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for Page {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.things,
                1 => &self.next,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut things = ::core::option::Option::None;
            let mut next = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => things = reader.value(),
                        1 => next = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self { things: things?, next })
        }
    }
    ::cistron::impl_serde!(Page);
};
/// A list of values.
///
/// Defined at `spec/examples/everything/more/enums.yaml:4:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub enum StateName {
    /// `new`.
    New,
    /// `ready`.
    Ready,
    /// `broken`.
    Broken,
    /// A value that the spec does not know, as it was received.
    Unknown(::std::string::String),
}
impl StateName {
    /// The values that the spec knows, in its order.
    pub const KNOWN: &'static [Self] = &[Self::New, Self::Ready, Self::Broken];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "new",
            Self::Ready => "ready",
            Self::Broken => "broken",
            Self::Unknown(text) => text,
        }
    }
}
impl ::core::convert::From<::std::string::String> for StateName {
    fn from(text: ::std::string::String) -> Self {
        match text.as_str() {
            "new" => Self::New,
            "ready" => Self::Ready,
            "broken" => Self::Broken,
            _ => Self::Unknown(text),
        }
    }
}
impl ::core::convert::From<&str> for StateName {
    fn from(text: &str) -> Self {
        <Self as ::core::convert::From<
            ::std::string::String,
        >>::from(::std::borrow::ToOwned::to_owned(text))
    }
}
impl ::core::str::FromStr for StateName {
    type Err = ::core::convert::Infallible;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
        ::core::result::Result::Ok(<Self as ::core::convert::From<&str>>::from(text))
    }
}
impl ::core::convert::AsRef<str> for StateName {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl ::core::fmt::Display for StateName {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
::cistron::impl_order!(StateName by as_str);
const _: () = {
    const SCHEMA: &::cistron::Schema = {
        use ::cistron::table_prelude::*;
        &Schema {
            constraints: &[Constraint::EnumValue(&["new", "ready", "broken"])],
            ..Schema::ANY
        }
    };
    impl ::cistron::Value for StateName {
        fn encode(
            &self,
            schema: &::cistron::Schema,
            writer: &mut ::cistron::Writer<'_>,
        ) {
            writer.string(self.as_str(), schema);
        }
        fn decode(
            schema: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader
                .string(schema)
                .map(<Self as ::core::convert::From<::std::string::String>>::from)
        }
        fn check(&self, schema: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.string(self.as_str(), schema);
        }
        fn schema() -> &'static ::cistron::Schema {
            SCHEMA
        }
    }
    impl ::cistron::MapKey for StateName {
        fn as_str(&self) -> &str {
            Self::as_str(self)
        }
        fn from_text(text: ::std::string::String) -> Self {
            <Self as ::core::convert::From<::std::string::String>>::from(text)
        }
    }
    ::cistron::impl_serde!(StateName);
};
/// Values with words of their own, and values that Rust has no name for.
///
/// Defined at `spec/examples/everything/more/enums.yaml:6:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub enum Flavour {
    /// The text alone.
    SelfValue,
    /// The long form.
    _1st,
    /// The long form with everything.
    #[deprecated(note = "Use `1st`.")]
    AThenB,
    /// `*`.
    #[deprecated]
    Any,
    /// A value that the spec does not know, as it was received.
    Unknown(::std::string::String),
}
#[allow(deprecated)]
const _: () = {
    impl Flavour {
        /// The values that the spec knows, in its order.
        pub const KNOWN: &'static [Self] = &[
            Self::SelfValue,
            Self::_1st,
            Self::AThenB,
            Self::Any,
        ];
        /// The value on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Self::SelfValue => "SELF",
                Self::_1st => "1st",
                Self::AThenB => "a-b",
                Self::Any => "*",
                Self::Unknown(text) => text,
            }
        }
    }
    impl ::core::convert::From<::std::string::String> for Flavour {
        fn from(text: ::std::string::String) -> Self {
            match text.as_str() {
                "SELF" => Self::SelfValue,
                "1st" => Self::_1st,
                "a-b" => Self::AThenB,
                "*" => Self::Any,
                _ => Self::Unknown(text),
            }
        }
    }
    impl ::core::convert::From<&str> for Flavour {
        fn from(text: &str) -> Self {
            <Self as ::core::convert::From<
                ::std::string::String,
            >>::from(::std::borrow::ToOwned::to_owned(text))
        }
    }
    impl ::core::str::FromStr for Flavour {
        type Err = ::core::convert::Infallible;
        fn from_str(
            text: &str,
        ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
            ::core::result::Result::Ok(<Self as ::core::convert::From<&str>>::from(text))
        }
    }
    impl ::core::convert::AsRef<str> for Flavour {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::core::fmt::Display for Flavour {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    ::cistron::impl_order!(Flavour by as_str);
    const _: () = {
        const SCHEMA: &::cistron::Schema = {
            use ::cistron::table_prelude::*;
            &Schema {
                constraints: &[Constraint::EnumValue(&["SELF", "1st", "a-b", "*"])],
                ..Schema::ANY
            }
        };
        impl ::cistron::Value for Flavour {
            fn encode(
                &self,
                schema: &::cistron::Schema,
                writer: &mut ::cistron::Writer<'_>,
            ) {
                writer.string(self.as_str(), schema);
            }
            fn decode(
                schema: &::cistron::Schema,
                reader: &mut ::cistron::Reader<'_, '_>,
            ) -> ::core::option::Option<Self> {
                reader
                    .string(schema)
                    .map(<Self as ::core::convert::From<::std::string::String>>::from)
            }
            fn check(
                &self,
                schema: &::cistron::Schema,
                report: &mut ::cistron::Report<'_>,
            ) {
                report.string(self.as_str(), schema);
            }
            fn schema() -> &'static ::cistron::Schema {
                SCHEMA
            }
        }
        impl ::cistron::MapKey for Flavour {
            fn as_str(&self) -> &str {
                Self::as_str(self)
            }
            fn from_text(text: ::std::string::String) -> Self {
                <Self as ::core::convert::From<::std::string::String>>::from(text)
            }
        }
        ::cistron::impl_serde!(Flavour);
    };
};
/// An integer enum.
///
/// Defined at `spec/examples/everything/more/enums.yaml:14:3`.
#[deprecated]
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub enum Scale {
    /// `-1`.
    Below,
    /// Nothing.
    None,
    /// Ten of them.
    #[deprecated(note = "Use `NONE`.")]
    Ten,
    /// A value that the spec does not know, as it was received.
    Unknown(i32),
}
#[allow(deprecated)]
const _: () = {
    impl Scale {
        /// The values that the spec knows, in its order.
        pub const KNOWN: &'static [Self] = &[Self::Below, Self::None, Self::Ten];
        /// The value on the wire.
        #[must_use]
        pub fn as_i32(&self) -> i32 {
            match self {
                Self::Below => -1,
                Self::None => 0,
                Self::Ten => 10,
                Self::Unknown(number) => *number,
            }
        }
    }
    impl ::core::convert::From<i32> for Scale {
        fn from(number: i32) -> Self {
            match number {
                -1 => Self::Below,
                0 => Self::None,
                10 => Self::Ten,
                _ => Self::Unknown(number),
            }
        }
    }
    impl ::core::fmt::Display for Scale {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(&self.as_i32(), f)
        }
    }
    ::cistron::impl_order!(Scale by as_i32);
    const _: () = {
        const SCHEMA: &::cistron::Schema = {
            use ::cistron::table_prelude::*;
            &Schema {
                constraints: &[Constraint::IntegerEnumValue(&[-1, 0, 10])],
                ..Schema::ANY
            }
        };
        impl ::cistron::Value for Scale {
            fn encode(
                &self,
                schema: &::cistron::Schema,
                writer: &mut ::cistron::Writer<'_>,
            ) {
                ::cistron::Value::encode(&self.as_i32(), schema, writer);
            }
            fn decode(
                schema: &::cistron::Schema,
                reader: &mut ::cistron::Reader<'_, '_>,
            ) -> ::core::option::Option<Self> {
                <i32 as ::cistron::Value>::decode(schema, reader)
                    .map(<Self as ::core::convert::From<i32>>::from)
            }
            fn check(
                &self,
                schema: &::cistron::Schema,
                report: &mut ::cistron::Report<'_>,
            ) {
                ::cistron::Value::check(&self.as_i32(), schema, report);
            }
            fn schema() -> &'static ::cistron::Schema {
                SCHEMA
            }
        }
        ::cistron::impl_serde!(Scale);
    };
};
/// The name is taken.
///
/// Status 409, the client's fault.
///
/// Defined at `spec/examples/everything.yaml:307:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct Taken {
    /// Which name it is.
    pub message: ::std::string::String,
    /// What has taken it.
    ///
    /// Length from 3 to 36. Matches `[a-z][a-z0-9-]*`.
    pub by: ::core::option::Option<ThingId>,
}
impl Taken {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(message: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            message: ::core::convert::Into::into(message),
            by: ::core::option::Option::None,
        }
    }
    /// Sets `by`.
    #[must_use]
    pub fn with_by(mut self, by: ThingId) -> Self {
        self.by = ::core::option::Option::Some(by);
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "message",
                required: true,
                ..Member::OPTIONAL
            },
            Member {
                name: "takenBy",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(3),
                            max: Some(36),
                        },
                        Constraint::Pattern(
                            &Pattern {
                                source: "[a-z][a-z0-9-]*",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_03ff_2000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 1, next: 2 },
                                        State::Read { class: 0, next: 2 },
                                        State::Split {
                                            first: 1,
                                            second: 3,
                                        },
                                        State::Match,
                                    ],
                                },
                            },
                        ),
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for Taken {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for Taken {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.message,
                1 => &self.by,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut message = ::core::option::Option::None;
            let mut by = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => message = reader.value(),
                        1 => by = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self { message: message?, by })
        }
    }
    ::cistron::impl_serde!(Taken);
};
impl ::cistron::ModeledError for Taken {
    const SHAPE: ::cistron::ErrorShape = ::cistron::ErrorShape {
        code: "Taken",
        status: 409,
        fault: ::cistron::Fault::Client,
        retryable: false,
        throttling: false,
    };
    fn message(&self) -> ::core::option::Option<&str> {
        ::core::option::Option::Some(&self.message)
    }
}
impl ::core::fmt::Display for Taken {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::ModeledError::get(self), f)
    }
}
impl ::core::error::Error for Taken {}
/// The client's fault in spite of the status.
///
/// Status 500, the client's fault.
///
/// Defined at `spec/examples/everything.yaml:315:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct Misdirected {
    /// The member `message`.
    pub message: ::core::option::Option<::std::string::String>,
}
impl Misdirected {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            message: ::core::option::Option::None,
        }
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(
        mut self,
        message: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.message = ::core::option::Option::Some(
            ::core::convert::Into::into(message),
        );
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "message",
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for Misdirected {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for Misdirected {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.message,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut message = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| {
                        if index == 0 {
                            message = reader.value();
                        }
                    },
                );
            ::core::option::Option::Some(Self { message })
        }
    }
    ::cistron::impl_serde!(Misdirected);
};
impl ::cistron::ModeledError for Misdirected {
    const SHAPE: ::cistron::ErrorShape = ::cistron::ErrorShape {
        code: "Misdirected",
        status: 500,
        fault: ::cistron::Fault::Client,
        retryable: false,
        throttling: false,
    };
    fn message(&self) -> ::core::option::Option<&str> {
        self.message.as_deref()
    }
}
impl ::core::fmt::Display for Misdirected {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::ModeledError::get(self), f)
    }
}
impl ::core::error::Error for Misdirected {}
/// There is no such thing.
///
/// Status 404, the client's fault; trying again may help.
///
/// Defined at `spec/examples/everything.yaml:319:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct Missing {
    /// The member `message`.
    pub message: ::core::option::Option<::std::string::String>,
}
impl Missing {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            message: ::core::option::Option::None,
        }
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(
        mut self,
        message: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.message = ::core::option::Option::Some(
            ::core::convert::Into::into(message),
        );
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "message",
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for Missing {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for Missing {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.message,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut message = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| {
                        if index == 0 {
                            message = reader.value();
                        }
                    },
                );
            ::core::option::Option::Some(Self { message })
        }
    }
    ::cistron::impl_serde!(Missing);
};
impl ::cistron::ModeledError for Missing {
    const SHAPE: ::cistron::ErrorShape = ::cistron::ErrorShape {
        code: "Missing",
        status: 404,
        fault: ::cistron::Fault::Client,
        retryable: true,
        throttling: false,
    };
    fn message(&self) -> ::core::option::Option<&str> {
        self.message.as_deref()
    }
}
impl ::core::fmt::Display for Missing {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::ModeledError::get(self), f)
    }
}
impl ::core::error::Error for Missing {}
/// There is too much to do.
///
/// Status 503, the server's fault; trying again helps after a while.
///
/// Defined at `spec/examples/everything/shared.yaml:32:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct Overloaded {
    /// After how many seconds to try again.
    ///
    /// In the header `Retry-After`.
    pub after: ::core::option::Option<i32>,
    /// The member `message`.
    pub message: ::core::option::Option<::std::string::String>,
}
impl Overloaded {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            after: ::core::option::Option::None,
            message: ::core::option::Option::None,
        }
    }
    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: i32) -> Self {
        self.after = ::core::option::Option::Some(after);
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(
        mut self,
        message: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.message = ::core::option::Option::Some(
            ::core::convert::Into::into(message),
        );
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "after",
                binding: Binding::Header("Retry-After"),
                ..Member::OPTIONAL
            },
            Member {
                name: "message",
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for Overloaded {
        fn encode(&self, _: &::cistron::Schema, writer: &mut ::cistron::Writer<'_>) {
            writer.structure(self);
        }
        fn decode(
            _: &::cistron::Schema,
            reader: &mut ::cistron::Reader<'_, '_>,
        ) -> ::core::option::Option<Self> {
            reader.structure()
        }
        fn check(&self, _: &::cistron::Schema, report: &mut ::cistron::Report<'_>) {
            report.structure(self);
        }
    }
    impl ::cistron::Structure for Overloaded {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.after,
                1 => &self.message,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut after = ::core::option::Option::None;
            let mut message = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => after = reader.value(),
                        1 => message = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self { after, message })
        }
    }
    ::cistron::impl_serde!(Overloaded);
};
impl ::cistron::ModeledError for Overloaded {
    const SHAPE: ::cistron::ErrorShape = ::cistron::ErrorShape {
        code: "Overloaded",
        status: 503,
        fault: ::cistron::Fault::Server,
        retryable: true,
        throttling: true,
    };
    fn message(&self) -> ::core::option::Option<&str> {
        self.message.as_deref()
    }
}
impl ::core::fmt::Display for Overloaded {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::ModeledError::get(self), f)
    }
}
impl ::core::error::Error for Overloaded {}
/// Every error of the operations of Everything.
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum EverythingError {
    /// [`Taken`], status 409.
    Taken(Taken),
    /// [`Misdirected`], status 500.
    Misdirected(Misdirected),
    /// [`Missing`], status 404.
    Missing(Missing),
    /// [`Overloaded`], status 503.
    Overloaded(Overloaded),
    /// An error that the spec does not model: status, code, message and body.
    Unmodeled(::cistron::UnmodeledError),
}
impl EverythingError {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        ::cistron::OperationError::get(self).status()
    }
    /// The error's code on the wire, if the server sent one.
    #[must_use]
    pub fn code(&self) -> ::core::option::Option<&str> {
        ::cistron::OperationError::get(self).code()
    }
    /// What the server has to say about it.
    #[must_use]
    pub fn message(&self) -> ::core::option::Option<&str> {
        ::cistron::OperationError::get(self).message()
    }
    /// Whether trying again may help.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        ::cistron::OperationError::get(self).is_retryable()
    }
    /// Whose fault the error is.
    #[must_use]
    pub fn fault(&self) -> ::cistron::Fault {
        ::cistron::OperationError::get(self).fault()
    }
}
impl ::core::fmt::Display for EverythingError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for EverythingError {}
impl ::cistron::OperationError for EverythingError {
    const SHAPES: &'static [&'static ::cistron::ErrorShape] = &[
        &<Taken as ::cistron::ModeledError>::SHAPE,
        &<Misdirected as ::cistron::ModeledError>::SHAPE,
        &<Missing as ::cistron::ModeledError>::SHAPE,
        &<Overloaded as ::cistron::ModeledError>::SHAPE,
    ];
    fn get(&self) -> ::cistron::ErrorRef<'_> {
        match self {
            Self::Taken(error) => ::cistron::ModeledError::get(error),
            Self::Misdirected(error) => ::cistron::ModeledError::get(error),
            Self::Missing(error) => ::cistron::ModeledError::get(error),
            Self::Overloaded(error) => ::cistron::ModeledError::get(error),
            Self::Unmodeled(error) => ::cistron::ErrorRef::Unmodeled(error),
        }
    }
    fn read(
        index: usize,
        source: &mut ::cistron::Source<'_, '_>,
    ) -> ::core::option::Option<Self> {
        match index {
            0 => <Taken as ::cistron::Structure>::read(source).map(Self::Taken),
            1 => {
                <Misdirected as ::cistron::Structure>::read(source)
                    .map(Self::Misdirected)
            }
            2 => <Missing as ::cistron::Structure>::read(source).map(Self::Missing),
            3 => <Overloaded as ::cistron::Structure>::read(source).map(Self::Overloaded),
            _ => ::core::option::Option::None,
        }
    }
    fn unmodeled(error: ::cistron::UnmodeledError) -> Self {
        Self::Unmodeled(error)
    }
}
impl ::core::convert::From<Taken> for EverythingError {
    fn from(error: Taken) -> Self {
        Self::Taken(error)
    }
}
impl ::core::convert::From<Misdirected> for EverythingError {
    fn from(error: Misdirected) -> Self {
        Self::Misdirected(error)
    }
}
impl ::core::convert::From<Missing> for EverythingError {
    fn from(error: Missing) -> Self {
        Self::Missing(error)
    }
}
impl ::core::convert::From<Overloaded> for EverythingError {
    fn from(error: Overloaded) -> Self {
        Self::Overloaded(error)
    }
}
impl ::core::convert::From<CreateThingError> for EverythingError {
    fn from(error: CreateThingError) -> Self {
        match error {
            CreateThingError::Taken(error) => Self::Taken(error),
            CreateThingError::Misdirected(error) => Self::Misdirected(error),
            CreateThingError::Overloaded(error) => Self::Overloaded(error),
            CreateThingError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<EverythingError> for CreateThingError {
    type Error = EverythingError;
    fn try_from(
        error: EverythingError,
    ) -> ::core::result::Result<Self, EverythingError> {
        match error {
            EverythingError::Taken(error) => {
                ::core::result::Result::Ok(Self::Taken(error))
            }
            EverythingError::Misdirected(error) => {
                ::core::result::Result::Ok(Self::Misdirected(error))
            }
            EverythingError::Overloaded(error) => {
                ::core::result::Result::Ok(Self::Overloaded(error))
            }
            EverythingError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
            other @ EverythingError::Missing(_) => ::core::result::Result::Err(other),
        }
    }
}
impl ::core::convert::From<GetThingError> for EverythingError {
    fn from(error: GetThingError) -> Self {
        match error {
            GetThingError::Missing(error) => Self::Missing(error),
            GetThingError::Overloaded(error) => Self::Overloaded(error),
            GetThingError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<EverythingError> for GetThingError {
    type Error = EverythingError;
    fn try_from(
        error: EverythingError,
    ) -> ::core::result::Result<Self, EverythingError> {
        match error {
            EverythingError::Missing(error) => {
                ::core::result::Result::Ok(Self::Missing(error))
            }
            EverythingError::Overloaded(error) => {
                ::core::result::Result::Ok(Self::Overloaded(error))
            }
            EverythingError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
            other => ::core::result::Result::Err(other),
        }
    }
}
impl ::core::convert::From<ListThingsError> for EverythingError {
    fn from(error: ListThingsError) -> Self {
        match error {
            ListThingsError::Overloaded(error) => Self::Overloaded(error),
            ListThingsError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<EverythingError> for ListThingsError {
    type Error = EverythingError;
    fn try_from(
        error: EverythingError,
    ) -> ::core::result::Result<Self, EverythingError> {
        match error {
            EverythingError::Overloaded(error) => {
                ::core::result::Result::Ok(Self::Overloaded(error))
            }
            EverythingError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
            other => ::core::result::Result::Err(other),
        }
    }
}
impl ::core::convert::From<PutContentError> for EverythingError {
    fn from(error: PutContentError) -> Self {
        match error {
            PutContentError::Overloaded(error) => Self::Overloaded(error),
            PutContentError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<EverythingError> for PutContentError {
    type Error = EverythingError;
    fn try_from(
        error: EverythingError,
    ) -> ::core::result::Result<Self, EverythingError> {
        match error {
            EverythingError::Overloaded(error) => {
                ::core::result::Result::Ok(Self::Overloaded(error))
            }
            EverythingError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
            other => ::core::result::Result::Err(other),
        }
    }
}
impl ::core::convert::From<AppendContentError> for EverythingError {
    fn from(error: AppendContentError) -> Self {
        match error {
            AppendContentError::Overloaded(error) => Self::Overloaded(error),
            AppendContentError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<EverythingError> for AppendContentError {
    type Error = EverythingError;
    fn try_from(
        error: EverythingError,
    ) -> ::core::result::Result<Self, EverythingError> {
        match error {
            EverythingError::Overloaded(error) => {
                ::core::result::Result::Ok(Self::Overloaded(error))
            }
            EverythingError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
            other => ::core::result::Result::Err(other),
        }
    }
}
impl ::core::convert::From<TouchThingsError> for EverythingError {
    fn from(error: TouchThingsError) -> Self {
        match error {
            TouchThingsError::Overloaded(error) => Self::Overloaded(error),
            TouchThingsError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<EverythingError> for TouchThingsError {
    type Error = EverythingError;
    fn try_from(
        error: EverythingError,
    ) -> ::core::result::Result<Self, EverythingError> {
        match error {
            EverythingError::Overloaded(error) => {
                ::core::result::Result::Ok(Self::Overloaded(error))
            }
            EverythingError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
            other => ::core::result::Result::Err(other),
        }
    }
}
impl ::core::convert::From<PingError> for EverythingError {
    fn from(error: PingError) -> Self {
        match error {
            PingError::Overloaded(error) => Self::Overloaded(error),
            PingError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<EverythingError> for PingError {
    type Error = EverythingError;
    fn try_from(
        error: EverythingError,
    ) -> ::core::result::Result<Self, EverythingError> {
        match error {
            EverythingError::Overloaded(error) => {
                ::core::result::Result::Ok(Self::Overloaded(error))
            }
            EverythingError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
            other => ::core::result::Result::Err(other),
        }
    }
}
impl ::core::convert::From<PutThingError> for EverythingError {
    fn from(error: PutThingError) -> Self {
        match error {
            PutThingError::Overloaded(error) => Self::Overloaded(error),
            PutThingError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<EverythingError> for PutThingError {
    type Error = EverythingError;
    fn try_from(
        error: EverythingError,
    ) -> ::core::result::Result<Self, EverythingError> {
        match error {
            EverythingError::Overloaded(error) => {
                ::core::result::Result::Ok(Self::Overloaded(error))
            }
            EverythingError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
            other => ::core::result::Result::Err(other),
        }
    }
}
