/// Lists pets, a page at a time.
///
/// `GET /pets`, changes nothing.
///
/// Errors:
///
/// - [`TooManyRequests`], status 429
/// - [`ServiceFailure`], status 500
///
/// Defined at `spec/examples/pets.yaml:12:3`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct ListPets;
impl ::cistron::Operation for ListPets {
    type Request = ListPetsRequest;
    type Response = ListPetsResponse;
    type Error = ListPetsError;
    const NAME: &'static str = "ListPets";
    const METHOD: &'static str = "GET";
    const URI: &'static str = "/pets";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            path: &[Segment::Literal("pets")],
            takes_object: true,
            gives_object: true,
            ..Http::PLAIN
        }
    };
}
/// The request of [`ListPets`]: `GET /pets`.
///
/// Defined at `spec/examples/pets.yaml:12:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct ListPetsRequest {
    /// Only pets of these species.
    ///
    /// No item twice. In the query as `species`.
    pub species: ::core::option::Option<::std::vec::Vec<Species>>,
    /// Only pets born after this moment.
    ///
    /// In the query as `born-after`.
    pub born_after: ::core::option::Option<::cistron::Timestamp>,
    /// The most pets on a page.
    ///
    /// From 1 to 50. Default: `20`. In the query as `limit`.
    pub limit: i32,
    /// Where the page before this one ended.
    ///
    /// In the query as `cursor`.
    pub cursor: ::core::option::Option<::std::string::String>,
}
impl ListPetsRequest {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new() -> Self {
        Self {
            species: ::core::option::Option::None,
            born_after: ::core::option::Option::None,
            limit: 20,
            cursor: ::core::option::Option::None,
        }
    }
    /// Sets `species`.
    #[must_use]
    pub fn with_species(mut self, species: ::std::vec::Vec<Species>) -> Self {
        self.species = ::core::option::Option::Some(species);
        self
    }
    /// Sets `bornAfter`.
    #[must_use]
    pub fn with_born_after(mut self, born_after: ::cistron::Timestamp) -> Self {
        self.born_after = ::core::option::Option::Some(born_after);
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i32) -> Self {
        self.limit = limit;
        self
    }
    /// Sets `cursor`.
    #[must_use]
    pub fn with_cursor(
        mut self,
        cursor: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.cursor = ::core::option::Option::Some(::core::convert::Into::into(cursor));
        self
    }
}
impl ::core::default::Default for ListPetsRequest {
    fn default() -> Self {
        Self::new()
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "species",
                binding: Binding::Query("species"),
                schema: &Schema {
                    constraints: &[Constraint::UniqueItems],
                    item: Some(
                        &Schema {
                            constraints: &[
                                Constraint::EnumValue(&["cat", "dog", "guinea-pig"]),
                            ],
                            ..Schema::ANY
                        },
                    ),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "bornAfter",
                binding: Binding::Query("born-after"),
                ..Member::OPTIONAL
            },
            Member {
                name: "limit",
                binding: Binding::Query("limit"),
                schema: &Schema {
                    constraints: &[
                        Constraint::Range {
                            min: Some(Number::Integer(1)),
                            max: Some(Number::Integer(50)),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "cursor",
                binding: Binding::Query("cursor"),
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for ListPetsRequest {
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
    impl ::cistron::Structure for ListPetsRequest {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.species,
                1 => &self.born_after,
                2 => &self.limit,
                3 => &self.cursor,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut species = ::core::option::Option::None;
            let mut born_after = ::core::option::Option::None;
            let mut limit = ::core::option::Option::None;
            let mut cursor = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => species = reader.value(),
                        1 => born_after = reader.value(),
                        2 => limit = reader.value(),
                        3 => cursor = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self {
                species,
                born_after,
                limit: limit.unwrap_or(20),
                cursor,
            })
        }
    }
    ::cistron::impl_serde!(ListPetsRequest);
};
/// The response of [`ListPets`], sent with status 200.
///
/// Defined at `spec/examples/pets.yaml:12:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct ListPetsResponse {
    /// The pets of this page.
    pub pets: ::std::vec::Vec<Pet>,
    /// Where this page ended; absent on the last one.
    pub next: ::core::option::Option<::std::string::String>,
}
impl ListPetsResponse {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(pets: ::std::vec::Vec<Pet>) -> Self {
        Self {
            pets,
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
                name: "pets",
                required: true,
                ..Member::OPTIONAL
            },
            Member {
                name: "next",
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for ListPetsResponse {
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
    impl ::cistron::Structure for ListPetsResponse {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.pets,
                1 => &self.next,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut pets = ::core::option::Option::None;
            let mut next = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => pets = reader.value(),
                        1 => next = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self { pets: pets?, next })
        }
    }
    ::cistron::impl_serde!(ListPetsResponse);
};
/// The errors of [`ListPets`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum ListPetsError {
    /// [`TooManyRequests`], status 429.
    TooManyRequests(TooManyRequests),
    /// [`ServiceFailure`], status 500.
    ServiceFailure(ServiceFailure),
    /// An error that the spec does not model: status, code, message and body.
    Unmodeled(::cistron::UnmodeledError),
}
impl ListPetsError {
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
impl ::core::fmt::Display for ListPetsError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for ListPetsError {}
impl ::cistron::OperationError for ListPetsError {
    const SHAPES: &'static [&'static ::cistron::ErrorShape] = &[
        &<TooManyRequests as ::cistron::ModeledError>::SHAPE,
        &<ServiceFailure as ::cistron::ModeledError>::SHAPE,
    ];
    fn get(&self) -> ::cistron::ErrorRef<'_> {
        match self {
            Self::TooManyRequests(error) => ::cistron::ModeledError::get(error),
            Self::ServiceFailure(error) => ::cistron::ModeledError::get(error),
            Self::Unmodeled(error) => ::cistron::ErrorRef::Unmodeled(error),
        }
    }
    fn read(
        index: usize,
        source: &mut ::cistron::Source<'_, '_>,
    ) -> ::core::option::Option<Self> {
        match index {
            0 => {
                <TooManyRequests as ::cistron::Structure>::read(source)
                    .map(Self::TooManyRequests)
            }
            1 => {
                <ServiceFailure as ::cistron::Structure>::read(source)
                    .map(Self::ServiceFailure)
            }
            _ => ::core::option::Option::None,
        }
    }
    fn unmodeled(error: ::cistron::UnmodeledError) -> Self {
        Self::Unmodeled(error)
    }
}
impl ::core::convert::From<TooManyRequests> for ListPetsError {
    fn from(error: TooManyRequests) -> Self {
        Self::TooManyRequests(error)
    }
}
impl ::core::convert::From<ServiceFailure> for ListPetsError {
    fn from(error: ServiceFailure) -> Self {
        Self::ServiceFailure(error)
    }
}
/// Takes in a pet.
///
/// `POST /pets`.
///
/// Errors:
///
/// - [`InvalidPet`], status 422
/// - [`TooManyRequests`], status 429
/// - [`ServiceFailure`], status 500
///
/// Defined at `spec/examples/pets.yaml:26:3`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct AddPet;
impl ::cistron::Operation for AddPet {
    type Request = AddPetRequest;
    type Response = AddPetResponse;
    type Error = AddPetError;
    const NAME: &'static str = "AddPet";
    const METHOD: &'static str = "POST";
    const URI: &'static str = "/pets";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            path: &[Segment::Literal("pets")],
            status: 201,
            takes_object: true,
            gives_object: true,
            ..Http::PLAIN
        }
    };
}
/// The request of [`AddPet`]: `POST /pets`.
///
/// Defined at `spec/examples/pets.yaml:26:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct AddPetRequest {
    /// Makes the request safe to send again.
    ///
    /// In the header `Idempotency-Key`. An idempotency token.
    pub token: ::core::option::Option<::std::string::String>,
    /// What the pet is called.
    ///
    /// Length from 1 to 40.
    pub name: ::std::string::String,
    /// What the pet is.
    pub species: Species,
    /// When the pet was born.
    pub born: ::core::option::Option<::cistron::Timestamp>,
    /// The weight in kilograms.
    ///
    /// At least 0.
    pub weight: ::core::option::Option<f64>,
}
impl AddPetRequest {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        species: Species,
    ) -> Self {
        Self {
            token: ::core::option::Option::None,
            name: ::core::convert::Into::into(name),
            species,
            born: ::core::option::Option::None,
            weight: ::core::option::Option::None,
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
    /// Sets `born`.
    #[must_use]
    pub fn with_born(mut self, born: ::cistron::Timestamp) -> Self {
        self.born = ::core::option::Option::Some(born);
        self
    }
    /// Sets `weight`.
    #[must_use]
    pub fn with_weight(mut self, weight: f64) -> Self {
        self.weight = ::core::option::Option::Some(weight);
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "token",
                binding: Binding::Header("Idempotency-Key"),
                idempotency_token: true,
                ..Member::OPTIONAL
            },
            Member {
                name: "name",
                required: true,
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(40),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "species",
                required: true,
                schema: &Schema {
                    constraints: &[Constraint::EnumValue(&["cat", "dog", "guinea-pig"])],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "born",
                schema: &Schema {
                    timestamp: Some(TimestampFormat::DateTime),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "weight",
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
        ]
    };
    impl ::cistron::Value for AddPetRequest {
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
    impl ::cistron::Structure for AddPetRequest {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.token,
                1 => &self.name,
                2 => &self.species,
                3 => &self.born,
                4 => &self.weight,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut token = ::core::option::Option::None;
            let mut name = ::core::option::Option::None;
            let mut species = ::core::option::Option::None;
            let mut born = ::core::option::Option::None;
            let mut weight = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => token = reader.value(),
                        1 => name = reader.value(),
                        2 => species = reader.value(),
                        3 => born = reader.value(),
                        4 => weight = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self {
                token,
                name: name?,
                species: species?,
                born,
                weight,
            })
        }
    }
    ::cistron::impl_serde!(AddPetRequest);
};
/// The response of [`AddPet`], sent with status 201.
///
/// Defined at `spec/examples/pets.yaml:26:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct AddPetResponse {
    /// The pet as it was taken in.
    ///
    /// The body itself.
    pub pet: Pet,
}
impl AddPetResponse {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(pet: Pet) -> Self {
        Self { pet }
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "pet",
                binding: Binding::Payload(PayloadKind::Structure),
                required: true,
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for AddPetResponse {
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
    impl ::cistron::Structure for AddPetResponse {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.pet,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut pet = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| {
                        if index == 0 {
                            pet = reader.value();
                        }
                    },
                );
            ::core::option::Option::Some(Self { pet: pet? })
        }
    }
    ::cistron::impl_serde!(AddPetResponse);
};
/// The errors of [`AddPet`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum AddPetError {
    /// [`InvalidPet`], status 422.
    InvalidPet(InvalidPet),
    /// [`TooManyRequests`], status 429.
    TooManyRequests(TooManyRequests),
    /// [`ServiceFailure`], status 500.
    ServiceFailure(ServiceFailure),
    /// An error that the spec does not model: status, code, message and body.
    Unmodeled(::cistron::UnmodeledError),
}
impl AddPetError {
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
impl ::core::fmt::Display for AddPetError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for AddPetError {}
impl ::cistron::OperationError for AddPetError {
    const SHAPES: &'static [&'static ::cistron::ErrorShape] = &[
        &<InvalidPet as ::cistron::ModeledError>::SHAPE,
        &<TooManyRequests as ::cistron::ModeledError>::SHAPE,
        &<ServiceFailure as ::cistron::ModeledError>::SHAPE,
    ];
    fn get(&self) -> ::cistron::ErrorRef<'_> {
        match self {
            Self::InvalidPet(error) => ::cistron::ModeledError::get(error),
            Self::TooManyRequests(error) => ::cistron::ModeledError::get(error),
            Self::ServiceFailure(error) => ::cistron::ModeledError::get(error),
            Self::Unmodeled(error) => ::cistron::ErrorRef::Unmodeled(error),
        }
    }
    fn read(
        index: usize,
        source: &mut ::cistron::Source<'_, '_>,
    ) -> ::core::option::Option<Self> {
        match index {
            0 => <InvalidPet as ::cistron::Structure>::read(source).map(Self::InvalidPet),
            1 => {
                <TooManyRequests as ::cistron::Structure>::read(source)
                    .map(Self::TooManyRequests)
            }
            2 => {
                <ServiceFailure as ::cistron::Structure>::read(source)
                    .map(Self::ServiceFailure)
            }
            _ => ::core::option::Option::None,
        }
    }
    fn unmodeled(error: ::cistron::UnmodeledError) -> Self {
        Self::Unmodeled(error)
    }
}
impl ::core::convert::From<InvalidPet> for AddPetError {
    fn from(error: InvalidPet) -> Self {
        Self::InvalidPet(error)
    }
}
impl ::core::convert::From<TooManyRequests> for AddPetError {
    fn from(error: TooManyRequests) -> Self {
        Self::TooManyRequests(error)
    }
}
impl ::core::convert::From<ServiceFailure> for AddPetError {
    fn from(error: ServiceFailure) -> Self {
        Self::ServiceFailure(error)
    }
}
/// Fetches a pet.
///
/// `GET /pets/{id}`, changes nothing.
///
/// Errors:
///
/// - [`NoSuchPet`], status 404
/// - [`TooManyRequests`], status 429
/// - [`ServiceFailure`], status 500
///
/// Defined at `spec/examples/pets.yaml:44:3`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct GetPet;
impl ::cistron::Operation for GetPet {
    type Request = GetPetRequest;
    type Response = GetPetResponse;
    type Error = GetPetError;
    const NAME: &'static str = "GetPet";
    const METHOD: &'static str = "GET";
    const URI: &'static str = "/pets/{id}";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            path: &[Segment::Literal("pets"), Segment::Label("id")],
            takes_object: true,
            gives_object: true,
            ..Http::PLAIN
        }
    };
}
/// The request of [`GetPet`]: `GET /pets/{id}`.
///
/// Defined at `spec/examples/pets.yaml:44:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct GetPetRequest {
    /// The pet to fetch.
    ///
    /// Matches `pet_[a-z0-9]{12}`.
    pub id: PetId,
}
impl GetPetRequest {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(id: PetId) -> Self {
        Self { id }
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
                        Constraint::Pattern(
                            &Pattern {
                                source: "pet_[a-z0-9]{12}",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_03ff_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x8000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x10_0000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x20_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x1_0000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 4, next: 1 },
                                        State::Read { class: 3, next: 2 },
                                        State::Read { class: 2, next: 3 },
                                        State::Read { class: 1, next: 4 },
                                        State::Run {
                                            class: 0,
                                            min: 12,
                                            max: 12,
                                            next: 5,
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
        ]
    };
    impl ::cistron::Value for GetPetRequest {
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
    impl ::cistron::Structure for GetPetRequest {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.id,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut id = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| {
                        if index == 0 {
                            id = reader.value();
                        }
                    },
                );
            ::core::option::Option::Some(Self { id: id? })
        }
    }
    ::cistron::impl_serde!(GetPetRequest);
};
/// The response of [`GetPet`], sent with status 200.
///
/// Defined at `spec/examples/pets.yaml:44:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct GetPetResponse {
    /// The pet.
    ///
    /// The body itself.
    pub pet: Pet,
}
impl GetPetResponse {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(pet: Pet) -> Self {
        Self { pet }
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "pet",
                binding: Binding::Payload(PayloadKind::Structure),
                required: true,
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for GetPetResponse {
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
    impl ::cistron::Structure for GetPetResponse {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.pet,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut pet = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| {
                        if index == 0 {
                            pet = reader.value();
                        }
                    },
                );
            ::core::option::Option::Some(Self { pet: pet? })
        }
    }
    ::cistron::impl_serde!(GetPetResponse);
};
/// The errors of [`GetPet`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum GetPetError {
    /// [`NoSuchPet`], status 404.
    NoSuchPet(NoSuchPet),
    /// [`TooManyRequests`], status 429.
    TooManyRequests(TooManyRequests),
    /// [`ServiceFailure`], status 500.
    ServiceFailure(ServiceFailure),
    /// An error that the spec does not model: status, code, message and body.
    Unmodeled(::cistron::UnmodeledError),
}
impl GetPetError {
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
impl ::core::fmt::Display for GetPetError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for GetPetError {}
impl ::cistron::OperationError for GetPetError {
    const SHAPES: &'static [&'static ::cistron::ErrorShape] = &[
        &<NoSuchPet as ::cistron::ModeledError>::SHAPE,
        &<TooManyRequests as ::cistron::ModeledError>::SHAPE,
        &<ServiceFailure as ::cistron::ModeledError>::SHAPE,
    ];
    fn get(&self) -> ::cistron::ErrorRef<'_> {
        match self {
            Self::NoSuchPet(error) => ::cistron::ModeledError::get(error),
            Self::TooManyRequests(error) => ::cistron::ModeledError::get(error),
            Self::ServiceFailure(error) => ::cistron::ModeledError::get(error),
            Self::Unmodeled(error) => ::cistron::ErrorRef::Unmodeled(error),
        }
    }
    fn read(
        index: usize,
        source: &mut ::cistron::Source<'_, '_>,
    ) -> ::core::option::Option<Self> {
        match index {
            0 => <NoSuchPet as ::cistron::Structure>::read(source).map(Self::NoSuchPet),
            1 => {
                <TooManyRequests as ::cistron::Structure>::read(source)
                    .map(Self::TooManyRequests)
            }
            2 => {
                <ServiceFailure as ::cistron::Structure>::read(source)
                    .map(Self::ServiceFailure)
            }
            _ => ::core::option::Option::None,
        }
    }
    fn unmodeled(error: ::cistron::UnmodeledError) -> Self {
        Self::Unmodeled(error)
    }
}
impl ::core::convert::From<NoSuchPet> for GetPetError {
    fn from(error: NoSuchPet) -> Self {
        Self::NoSuchPet(error)
    }
}
impl ::core::convert::From<TooManyRequests> for GetPetError {
    fn from(error: TooManyRequests) -> Self {
        Self::TooManyRequests(error)
    }
}
impl ::core::convert::From<ServiceFailure> for GetPetError {
    fn from(error: ServiceFailure) -> Self {
        Self::ServiceFailure(error)
    }
}
/// Changes what is given and leaves the rest as it is.
///
/// `PATCH /pets/{id}`.
///
/// Errors:
///
/// - [`NoSuchPet`], status 404
/// - [`InvalidPet`], status 422
/// - [`TooManyRequests`], status 429
/// - [`ServiceFailure`], status 500
///
/// Defined at `spec/examples/pets.yaml:54:3`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct ChangePet;
impl ::cistron::Operation for ChangePet {
    type Request = ChangePetRequest;
    type Response = ChangePetResponse;
    type Error = ChangePetError;
    const NAME: &'static str = "ChangePet";
    const METHOD: &'static str = "PATCH";
    const URI: &'static str = "/pets/{id}";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            path: &[Segment::Literal("pets"), Segment::Label("id")],
            takes_object: true,
            gives_object: true,
            ..Http::PLAIN
        }
    };
}
/// The request of [`ChangePet`]: `PATCH /pets/{id}`.
///
/// Defined at `spec/examples/pets.yaml:54:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct ChangePetRequest {
    /// The pet to change.
    ///
    /// Matches `pet_[a-z0-9]{12}`.
    pub id: PetId,
    /// Its new name.
    ///
    /// Length from 1 to 40.
    pub name: ::core::option::Option<::std::string::String>,
    /// Its new weight in kilograms.
    ///
    /// At least 0.
    pub weight: ::core::option::Option<f64>,
}
impl ChangePetRequest {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(id: PetId) -> Self {
        Self {
            id,
            name: ::core::option::Option::None,
            weight: ::core::option::Option::None,
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
    /// Sets `weight`.
    #[must_use]
    pub fn with_weight(mut self, weight: f64) -> Self {
        self.weight = ::core::option::Option::Some(weight);
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
                        Constraint::Pattern(
                            &Pattern {
                                source: "pet_[a-z0-9]{12}",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_03ff_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x8000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x10_0000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x20_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x1_0000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 4, next: 1 },
                                        State::Read { class: 3, next: 2 },
                                        State::Read { class: 2, next: 3 },
                                        State::Read { class: 1, next: 4 },
                                        State::Run {
                                            class: 0,
                                            min: 12,
                                            max: 12,
                                            next: 5,
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
                name: "name",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(40),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "weight",
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
        ]
    };
    impl ::cistron::Value for ChangePetRequest {
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
    impl ::cistron::Structure for ChangePetRequest {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.weight,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut id = ::core::option::Option::None;
            let mut name = ::core::option::Option::None;
            let mut weight = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => id = reader.value(),
                        1 => name = reader.value(),
                        2 => weight = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self { id: id?, name, weight })
        }
    }
    ::cistron::impl_serde!(ChangePetRequest);
};
/// The response of [`ChangePet`], sent with status 200.
///
/// Defined at `spec/examples/pets.yaml:54:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct ChangePetResponse {
    /// The pet as it is now.
    ///
    /// The body itself.
    pub pet: Pet,
}
impl ChangePetResponse {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(pet: Pet) -> Self {
        Self { pet }
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "pet",
                binding: Binding::Payload(PayloadKind::Structure),
                required: true,
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for ChangePetResponse {
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
    impl ::cistron::Structure for ChangePetResponse {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.pet,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut pet = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| {
                        if index == 0 {
                            pet = reader.value();
                        }
                    },
                );
            ::core::option::Option::Some(Self { pet: pet? })
        }
    }
    ::cistron::impl_serde!(ChangePetResponse);
};
/// The errors of [`ChangePet`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum ChangePetError {
    /// [`NoSuchPet`], status 404.
    NoSuchPet(NoSuchPet),
    /// [`InvalidPet`], status 422.
    InvalidPet(InvalidPet),
    /// [`TooManyRequests`], status 429.
    TooManyRequests(TooManyRequests),
    /// [`ServiceFailure`], status 500.
    ServiceFailure(ServiceFailure),
    /// An error that the spec does not model: status, code, message and body.
    Unmodeled(::cistron::UnmodeledError),
}
impl ChangePetError {
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
impl ::core::fmt::Display for ChangePetError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for ChangePetError {}
impl ::cistron::OperationError for ChangePetError {
    const SHAPES: &'static [&'static ::cistron::ErrorShape] = &[
        &<NoSuchPet as ::cistron::ModeledError>::SHAPE,
        &<InvalidPet as ::cistron::ModeledError>::SHAPE,
        &<TooManyRequests as ::cistron::ModeledError>::SHAPE,
        &<ServiceFailure as ::cistron::ModeledError>::SHAPE,
    ];
    fn get(&self) -> ::cistron::ErrorRef<'_> {
        match self {
            Self::NoSuchPet(error) => ::cistron::ModeledError::get(error),
            Self::InvalidPet(error) => ::cistron::ModeledError::get(error),
            Self::TooManyRequests(error) => ::cistron::ModeledError::get(error),
            Self::ServiceFailure(error) => ::cistron::ModeledError::get(error),
            Self::Unmodeled(error) => ::cistron::ErrorRef::Unmodeled(error),
        }
    }
    fn read(
        index: usize,
        source: &mut ::cistron::Source<'_, '_>,
    ) -> ::core::option::Option<Self> {
        match index {
            0 => <NoSuchPet as ::cistron::Structure>::read(source).map(Self::NoSuchPet),
            1 => <InvalidPet as ::cistron::Structure>::read(source).map(Self::InvalidPet),
            2 => {
                <TooManyRequests as ::cistron::Structure>::read(source)
                    .map(Self::TooManyRequests)
            }
            3 => {
                <ServiceFailure as ::cistron::Structure>::read(source)
                    .map(Self::ServiceFailure)
            }
            _ => ::core::option::Option::None,
        }
    }
    fn unmodeled(error: ::cistron::UnmodeledError) -> Self {
        Self::Unmodeled(error)
    }
}
impl ::core::convert::From<NoSuchPet> for ChangePetError {
    fn from(error: NoSuchPet) -> Self {
        Self::NoSuchPet(error)
    }
}
impl ::core::convert::From<InvalidPet> for ChangePetError {
    fn from(error: InvalidPet) -> Self {
        Self::InvalidPet(error)
    }
}
impl ::core::convert::From<TooManyRequests> for ChangePetError {
    fn from(error: TooManyRequests) -> Self {
        Self::TooManyRequests(error)
    }
}
impl ::core::convert::From<ServiceFailure> for ChangePetError {
    fn from(error: ServiceFailure) -> Self {
        Self::ServiceFailure(error)
    }
}
/// Removes a pet. Removing it again does nothing.
///
/// `DELETE /pets/{id}`, may be sent twice with the effect of once.
///
/// Errors:
///
/// - [`PetIsAdopted`], status 409
/// - [`TooManyRequests`], status 429
/// - [`ServiceFailure`], status 500
///
/// Defined at `spec/examples/pets.yaml:65:3`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct RemovePet;
impl ::cistron::Operation for RemovePet {
    type Request = RemovePetRequest;
    type Response = RemovePetResponse;
    type Error = RemovePetError;
    const NAME: &'static str = "RemovePet";
    const METHOD: &'static str = "DELETE";
    const URI: &'static str = "/pets/{id}";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            path: &[Segment::Literal("pets"), Segment::Label("id")],
            status: 204,
            takes_object: true,
            ..Http::PLAIN
        }
    };
}
/// The request of [`RemovePet`]: `DELETE /pets/{id}`.
///
/// Defined at `spec/examples/pets.yaml:65:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct RemovePetRequest {
    /// The pet to remove.
    ///
    /// Matches `pet_[a-z0-9]{12}`.
    pub id: PetId,
}
impl RemovePetRequest {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(id: PetId) -> Self {
        Self { id }
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
                        Constraint::Pattern(
                            &Pattern {
                                source: "pet_[a-z0-9]{12}",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_03ff_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x8000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x10_0000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x20_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x1_0000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 4, next: 1 },
                                        State::Read { class: 3, next: 2 },
                                        State::Read { class: 2, next: 3 },
                                        State::Read { class: 1, next: 4 },
                                        State::Run {
                                            class: 0,
                                            min: 12,
                                            max: 12,
                                            next: 5,
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
        ]
    };
    impl ::cistron::Value for RemovePetRequest {
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
    impl ::cistron::Structure for RemovePetRequest {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.id,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut id = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| {
                        if index == 0 {
                            id = reader.value();
                        }
                    },
                );
            ::core::option::Option::Some(Self { id: id? })
        }
    }
    ::cistron::impl_serde!(RemovePetRequest);
};
/// The response of [`RemovePet`], sent with status 204.
///
/// Defined at `spec/examples/pets.yaml:65:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct RemovePetResponse {}
impl RemovePetResponse {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = &[];
    impl ::cistron::Value for RemovePetResponse {
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
    impl ::cistron::Structure for RemovePetResponse {
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
    ::cistron::impl_serde!(RemovePetResponse);
};
/// The errors of [`RemovePet`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum RemovePetError {
    /// [`PetIsAdopted`], status 409.
    PetIsAdopted(PetIsAdopted),
    /// [`TooManyRequests`], status 429.
    TooManyRequests(TooManyRequests),
    /// [`ServiceFailure`], status 500.
    ServiceFailure(ServiceFailure),
    /// An error that the spec does not model: status, code, message and body.
    Unmodeled(::cistron::UnmodeledError),
}
impl RemovePetError {
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
impl ::core::fmt::Display for RemovePetError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for RemovePetError {}
impl ::cistron::OperationError for RemovePetError {
    const SHAPES: &'static [&'static ::cistron::ErrorShape] = &[
        &<PetIsAdopted as ::cistron::ModeledError>::SHAPE,
        &<TooManyRequests as ::cistron::ModeledError>::SHAPE,
        &<ServiceFailure as ::cistron::ModeledError>::SHAPE,
    ];
    fn get(&self) -> ::cistron::ErrorRef<'_> {
        match self {
            Self::PetIsAdopted(error) => ::cistron::ModeledError::get(error),
            Self::TooManyRequests(error) => ::cistron::ModeledError::get(error),
            Self::ServiceFailure(error) => ::cistron::ModeledError::get(error),
            Self::Unmodeled(error) => ::cistron::ErrorRef::Unmodeled(error),
        }
    }
    fn read(
        index: usize,
        source: &mut ::cistron::Source<'_, '_>,
    ) -> ::core::option::Option<Self> {
        match index {
            0 => {
                <PetIsAdopted as ::cistron::Structure>::read(source)
                    .map(Self::PetIsAdopted)
            }
            1 => {
                <TooManyRequests as ::cistron::Structure>::read(source)
                    .map(Self::TooManyRequests)
            }
            2 => {
                <ServiceFailure as ::cistron::Structure>::read(source)
                    .map(Self::ServiceFailure)
            }
            _ => ::core::option::Option::None,
        }
    }
    fn unmodeled(error: ::cistron::UnmodeledError) -> Self {
        Self::Unmodeled(error)
    }
}
impl ::core::convert::From<PetIsAdopted> for RemovePetError {
    fn from(error: PetIsAdopted) -> Self {
        Self::PetIsAdopted(error)
    }
}
impl ::core::convert::From<TooManyRequests> for RemovePetError {
    fn from(error: TooManyRequests) -> Self {
        Self::TooManyRequests(error)
    }
}
impl ::core::convert::From<ServiceFailure> for RemovePetError {
    fn from(error: ServiceFailure) -> Self {
        Self::ServiceFailure(error)
    }
}
/// Stores the photo of a pet.
///
/// `PUT /pets/{id}/photo`, may be sent twice with the effect of once.
///
/// Errors:
///
/// - [`NoSuchPet`], status 404
/// - [`TooManyRequests`], status 429
/// - [`ServiceFailure`], status 500
///
/// Defined at `spec/examples/pets.yaml:74:3`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct PutPhoto;
impl ::cistron::Operation for PutPhoto {
    type Request = PutPhotoRequest;
    type Response = PutPhotoResponse;
    type Error = PutPhotoError;
    const NAME: &'static str = "PutPhoto";
    const METHOD: &'static str = "PUT";
    const URI: &'static str = "/pets/{id}/photo";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            path: &[
                Segment::Literal("pets"),
                Segment::Label("id"),
                Segment::Literal("photo"),
            ],
            status: 204,
            takes_object: true,
            ..Http::PLAIN
        }
    };
}
/// The request of [`PutPhoto`]: `PUT /pets/{id}/photo`.
///
/// Defined at `spec/examples/pets.yaml:74:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct PutPhotoRequest {
    /// The pet in the photo.
    ///
    /// Matches `pet_[a-z0-9]{12}`.
    pub id: PetId,
    /// The photo.
    ///
    /// Length at most 5000000. The body itself.
    pub photo: ::cistron::Blob,
}
impl PutPhotoRequest {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(id: PetId, photo: ::cistron::Blob) -> Self {
        Self { id, photo }
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
                        Constraint::Pattern(
                            &Pattern {
                                source: "pet_[a-z0-9]{12}",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_03ff_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x8000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x10_0000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x20_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x1_0000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 4, next: 1 },
                                        State::Read { class: 3, next: 2 },
                                        State::Read { class: 2, next: 3 },
                                        State::Read { class: 1, next: 4 },
                                        State::Run {
                                            class: 0,
                                            min: 12,
                                            max: 12,
                                            next: 5,
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
                name: "photo",
                binding: Binding::Payload(PayloadKind::Blob),
                required: true,
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: None,
                            max: Some(5_000_000),
                        },
                    ],
                    media_type: Some("image/jpeg"),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for PutPhotoRequest {
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
    impl ::cistron::Structure for PutPhotoRequest {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.id,
                1 => &self.photo,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut id = ::core::option::Option::None;
            let mut photo = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => id = reader.value(),
                        1 => photo = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self { id: id?, photo: photo? })
        }
    }
    ::cistron::impl_serde!(PutPhotoRequest);
};
/// The response of [`PutPhoto`], sent with status 204.
///
/// Defined at `spec/examples/pets.yaml:74:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct PutPhotoResponse {}
impl PutPhotoResponse {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = &[];
    impl ::cistron::Value for PutPhotoResponse {
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
    impl ::cistron::Structure for PutPhotoResponse {
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
    ::cistron::impl_serde!(PutPhotoResponse);
};
/// The errors of [`PutPhoto`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum PutPhotoError {
    /// [`NoSuchPet`], status 404.
    NoSuchPet(NoSuchPet),
    /// [`TooManyRequests`], status 429.
    TooManyRequests(TooManyRequests),
    /// [`ServiceFailure`], status 500.
    ServiceFailure(ServiceFailure),
    /// An error that the spec does not model: status, code, message and body.
    Unmodeled(::cistron::UnmodeledError),
}
impl PutPhotoError {
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
impl ::core::fmt::Display for PutPhotoError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for PutPhotoError {}
impl ::cistron::OperationError for PutPhotoError {
    const SHAPES: &'static [&'static ::cistron::ErrorShape] = &[
        &<NoSuchPet as ::cistron::ModeledError>::SHAPE,
        &<TooManyRequests as ::cistron::ModeledError>::SHAPE,
        &<ServiceFailure as ::cistron::ModeledError>::SHAPE,
    ];
    fn get(&self) -> ::cistron::ErrorRef<'_> {
        match self {
            Self::NoSuchPet(error) => ::cistron::ModeledError::get(error),
            Self::TooManyRequests(error) => ::cistron::ModeledError::get(error),
            Self::ServiceFailure(error) => ::cistron::ModeledError::get(error),
            Self::Unmodeled(error) => ::cistron::ErrorRef::Unmodeled(error),
        }
    }
    fn read(
        index: usize,
        source: &mut ::cistron::Source<'_, '_>,
    ) -> ::core::option::Option<Self> {
        match index {
            0 => <NoSuchPet as ::cistron::Structure>::read(source).map(Self::NoSuchPet),
            1 => {
                <TooManyRequests as ::cistron::Structure>::read(source)
                    .map(Self::TooManyRequests)
            }
            2 => {
                <ServiceFailure as ::cistron::Structure>::read(source)
                    .map(Self::ServiceFailure)
            }
            _ => ::core::option::Option::None,
        }
    }
    fn unmodeled(error: ::cistron::UnmodeledError) -> Self {
        Self::Unmodeled(error)
    }
}
impl ::core::convert::From<NoSuchPet> for PutPhotoError {
    fn from(error: NoSuchPet) -> Self {
        Self::NoSuchPet(error)
    }
}
impl ::core::convert::From<TooManyRequests> for PutPhotoError {
    fn from(error: TooManyRequests) -> Self {
        Self::TooManyRequests(error)
    }
}
impl ::core::convert::From<ServiceFailure> for PutPhotoError {
    fn from(error: ServiceFailure) -> Self {
        Self::ServiceFailure(error)
    }
}
/// The ID of a pet.
///
/// Matches `pet_[a-z0-9]{12}`.
///
/// Defined at `spec/examples/pets.yaml:85:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash
)]
pub struct PetId(::std::string::String);
impl PetId {
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
impl ::core::fmt::Display for PetId {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::core::convert::AsRef<str> for PetId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}
impl ::core::str::FromStr for PetId {
    type Err = ::cistron::Violations;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::cistron::Violations> {
        Self::new(text)
    }
}
impl ::core::convert::TryFrom<::std::string::String> for PetId {
    type Error = ::cistron::Violations;
    fn try_from(
        text: ::std::string::String,
    ) -> ::core::result::Result<Self, ::cistron::Violations> {
        Self::new(text)
    }
}
impl ::core::convert::From<PetId> for ::std::string::String {
    fn from(value: PetId) -> Self {
        value.0
    }
}
const _: () = {
    const SCHEMA: &::cistron::Schema = {
        use ::cistron::table_prelude::*;
        &Schema {
            constraints: &[
                Constraint::Pattern(
                    &Pattern {
                        source: "pet_[a-z0-9]{12}",
                        program: Program::Automaton {
                            classes: &[
                                Class {
                                    ascii: 0x7ff_fffe_0000_0000_03ff_0000_0000_0000,
                                    ..Class::NONE
                                },
                                Class {
                                    ascii: 0x8000_0000_0000_0000_0000_0000,
                                    ..Class::NONE
                                },
                                Class {
                                    ascii: 0x10_0000_0000_0000_0000_0000_0000_0000,
                                    ..Class::NONE
                                },
                                Class {
                                    ascii: 0x20_0000_0000_0000_0000_0000_0000,
                                    ..Class::NONE
                                },
                                Class {
                                    ascii: 0x1_0000_0000_0000_0000_0000_0000_0000,
                                    ..Class::NONE
                                },
                            ],
                            states: &[
                                State::Read { class: 4, next: 1 },
                                State::Read { class: 3, next: 2 },
                                State::Read { class: 2, next: 3 },
                                State::Read { class: 1, next: 4 },
                                State::Run {
                                    class: 0,
                                    min: 12,
                                    max: 12,
                                    next: 5,
                                    counts: 0,
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
    impl ::cistron::Value for PetId {
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
    impl ::cistron::MapKey for PetId {
        fn as_str(&self) -> &str {
            &self.0
        }
        fn from_text(text: ::std::string::String) -> Self {
            Self(text)
        }
    }
    ::cistron::impl_serde!(PetId);
};
/// What a pet is.
///
/// Defined at `spec/examples/pets.yaml:89:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub enum Species {
    /// A cat.
    Cat,
    /// A dog.
    Dog,
    /// A guinea pig.
    GuineaPig,
    /// A value that the spec does not know, as it was received.
    Unknown(::std::string::String),
}
impl Species {
    /// The values that the spec knows, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Cat, Self::Dog, Self::GuineaPig];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cat => "cat",
            Self::Dog => "dog",
            Self::GuineaPig => "guinea-pig",
            Self::Unknown(text) => text,
        }
    }
}
impl ::core::convert::From<::std::string::String> for Species {
    fn from(text: ::std::string::String) -> Self {
        match text.as_str() {
            "cat" => Self::Cat,
            "dog" => Self::Dog,
            "guinea-pig" => Self::GuineaPig,
            _ => Self::Unknown(text),
        }
    }
}
impl ::core::convert::From<&str> for Species {
    fn from(text: &str) -> Self {
        <Self as ::core::convert::From<
            ::std::string::String,
        >>::from(::std::borrow::ToOwned::to_owned(text))
    }
}
impl ::core::str::FromStr for Species {
    type Err = ::core::convert::Infallible;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
        ::core::result::Result::Ok(<Self as ::core::convert::From<&str>>::from(text))
    }
}
impl ::core::convert::AsRef<str> for Species {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl ::core::fmt::Display for Species {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
::cistron::impl_order!(Species by as_str);
const _: () = {
    const SCHEMA: &::cistron::Schema = {
        use ::cistron::table_prelude::*;
        &Schema {
            constraints: &[Constraint::EnumValue(&["cat", "dog", "guinea-pig"])],
            ..Schema::ANY
        }
    };
    impl ::cistron::Value for Species {
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
    impl ::cistron::MapKey for Species {
        fn as_str(&self) -> &str {
            Self::as_str(self)
        }
        fn from_text(text: ::std::string::String) -> Self {
            <Self as ::core::convert::From<::std::string::String>>::from(text)
        }
    }
    ::cistron::impl_serde!(Species);
};
/// A pet.
///
/// Defined at `spec/examples/pets.yaml:96:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct Pet {
    /// Its ID.
    ///
    /// Matches `pet_[a-z0-9]{12}`.
    pub id: PetId,
    /// What it is called.
    ///
    /// Length from 1 to 40.
    pub name: ::std::string::String,
    /// What it is.
    pub species: Species,
    /// When it was born.
    pub born: ::core::option::Option<::cistron::Timestamp>,
    /// Its weight in kilograms.
    ///
    /// At least 0.
    pub weight: ::core::option::Option<f64>,
    /// What it likes.
    ///
    /// Default: an empty list.
    pub likes: ::std::vec::Vec<::std::string::String>,
    /// Its mother, if she is known.
    pub mother: ::core::option::Option<::std::boxed::Box<Pet>>,
}
impl Pet {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(
        id: PetId,
        name: impl ::core::convert::Into<::std::string::String>,
        species: Species,
    ) -> Self {
        Self {
            id,
            name: ::core::convert::Into::into(name),
            species,
            born: ::core::option::Option::None,
            weight: ::core::option::Option::None,
            likes: ::std::vec::Vec::new(),
            mother: ::core::option::Option::None,
        }
    }
    /// Sets `born`.
    #[must_use]
    pub fn with_born(mut self, born: ::cistron::Timestamp) -> Self {
        self.born = ::core::option::Option::Some(born);
        self
    }
    /// Sets `weight`.
    #[must_use]
    pub fn with_weight(mut self, weight: f64) -> Self {
        self.weight = ::core::option::Option::Some(weight);
        self
    }
    /// Sets `likes`.
    #[must_use]
    pub fn with_likes(mut self, likes: ::std::vec::Vec<::std::string::String>) -> Self {
        self.likes = likes;
        self
    }
    /// Sets `mother`.
    #[must_use]
    pub fn with_mother(mut self, mother: Pet) -> Self {
        self.mother = ::core::option::Option::Some(::std::boxed::Box::new(mother));
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
                        Constraint::Pattern(
                            &Pattern {
                                source: "pet_[a-z0-9]{12}",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_03ff_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x8000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x10_0000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x20_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x1_0000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 4, next: 1 },
                                        State::Read { class: 3, next: 2 },
                                        State::Read { class: 2, next: 3 },
                                        State::Read { class: 1, next: 4 },
                                        State::Run {
                                            class: 0,
                                            min: 12,
                                            max: 12,
                                            next: 5,
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
                name: "name",
                required: true,
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(40),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "species",
                required: true,
                schema: &Schema {
                    constraints: &[Constraint::EnumValue(&["cat", "dog", "guinea-pig"])],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "born",
                schema: &Schema {
                    timestamp: Some(TimestampFormat::DateTime),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "weight",
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
                name: "likes",
                ..Member::OPTIONAL
            },
            Member {
                name: "mother",
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for Pet {
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
    impl ::cistron::Structure for Pet {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.species,
                3 => &self.born,
                4 => &self.weight,
                5 => &self.likes,
                6 => &self.mother,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut id = ::core::option::Option::None;
            let mut name = ::core::option::Option::None;
            let mut species = ::core::option::Option::None;
            let mut born = ::core::option::Option::None;
            let mut weight = ::core::option::Option::None;
            let mut likes = ::core::option::Option::None;
            let mut mother = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => id = reader.value(),
                        1 => name = reader.value(),
                        2 => species = reader.value(),
                        3 => born = reader.value(),
                        4 => weight = reader.value(),
                        5 => likes = reader.value(),
                        6 => mother = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self {
                id: id?,
                name: name?,
                species: species?,
                born,
                weight,
                likes: likes.unwrap_or_default(),
                mother,
            })
        }
    }
    ::cistron::impl_serde!(Pet);
};
/// There is no pet with this ID.
///
/// Status 404, the client's fault.
///
/// Defined at `spec/examples/pets.yaml:108:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct NoSuchPet {
    /// The ID that was asked for.
    ///
    /// Matches `pet_[a-z0-9]{12}`.
    pub id: ::core::option::Option<PetId>,
    /// The member `message`.
    pub message: ::core::option::Option<::std::string::String>,
}
impl NoSuchPet {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            id: ::core::option::Option::None,
            message: ::core::option::Option::None,
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: PetId) -> Self {
        self.id = ::core::option::Option::Some(id);
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
                name: "id",
                schema: &Schema {
                    constraints: &[
                        Constraint::Pattern(
                            &Pattern {
                                source: "pet_[a-z0-9]{12}",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0x7ff_fffe_0000_0000_03ff_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x8000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x10_0000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x20_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x1_0000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 4, next: 1 },
                                        State::Read { class: 3, next: 2 },
                                        State::Read { class: 2, next: 3 },
                                        State::Read { class: 1, next: 4 },
                                        State::Run {
                                            class: 0,
                                            min: 12,
                                            max: 12,
                                            next: 5,
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
                name: "message",
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for NoSuchPet {
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
    impl ::cistron::Structure for NoSuchPet {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.id,
                1 => &self.message,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut id = ::core::option::Option::None;
            let mut message = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => id = reader.value(),
                        1 => message = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self { id, message })
        }
    }
    ::cistron::impl_serde!(NoSuchPet);
};
impl ::cistron::ModeledError for NoSuchPet {
    const SHAPE: ::cistron::ErrorShape = ::cistron::ErrorShape {
        code: "NoSuchPet",
        status: 404,
        fault: ::cistron::Fault::Client,
        retryable: false,
        throttling: false,
    };
    fn message(&self) -> ::core::option::Option<&str> {
        self.message.as_deref()
    }
}
impl ::core::fmt::Display for NoSuchPet {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::ModeledError::get(self), f)
    }
}
impl ::core::error::Error for NoSuchPet {}
/// There can be no such pet.
///
/// Status 422, the client's fault.
///
/// Defined at `spec/examples/pets.yaml:113:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct InvalidPet {
    /// What is wrong in one sentence.
    pub message: ::std::string::String,
    /// What is wrong, by member.
    ///
    /// Default: an empty map.
    pub fields: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >,
}
impl InvalidPet {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(message: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            message: ::core::convert::Into::into(message),
            fields: ::std::collections::BTreeMap::new(),
        }
    }
    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(
        mut self,
        fields: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    ) -> Self {
        self.fields = fields;
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
                name: "fields",
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for InvalidPet {
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
    impl ::cistron::Structure for InvalidPet {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.message,
                1 => &self.fields,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut message = ::core::option::Option::None;
            let mut fields = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => message = reader.value(),
                        1 => fields = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self {
                message: message?,
                fields: fields.unwrap_or_default(),
            })
        }
    }
    ::cistron::impl_serde!(InvalidPet);
};
impl ::cistron::ModeledError for InvalidPet {
    const SHAPE: ::cistron::ErrorShape = ::cistron::ErrorShape {
        code: "InvalidPet",
        status: 422,
        fault: ::cistron::Fault::Client,
        retryable: false,
        throttling: false,
    };
    fn message(&self) -> ::core::option::Option<&str> {
        ::core::option::Option::Some(&self.message)
    }
}
impl ::core::fmt::Display for InvalidPet {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::ModeledError::get(self), f)
    }
}
impl ::core::error::Error for InvalidPet {}
/// The pet has a home already.
///
/// Status 409, the client's fault.
///
/// Defined at `spec/examples/pets.yaml:119:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct PetIsAdopted {
    /// The member `message`.
    pub message: ::core::option::Option<::std::string::String>,
}
impl PetIsAdopted {
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
    impl ::cistron::Value for PetIsAdopted {
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
    impl ::cistron::Structure for PetIsAdopted {
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
    ::cistron::impl_serde!(PetIsAdopted);
};
impl ::cistron::ModeledError for PetIsAdopted {
    const SHAPE: ::cistron::ErrorShape = ::cistron::ErrorShape {
        code: "PetIsAdopted",
        status: 409,
        fault: ::cistron::Fault::Client,
        retryable: false,
        throttling: false,
    };
    fn message(&self) -> ::core::option::Option<&str> {
        self.message.as_deref()
    }
}
impl ::core::fmt::Display for PetIsAdopted {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::ModeledError::get(self), f)
    }
}
impl ::core::error::Error for PetIsAdopted {}
/// Requests come too fast.
///
/// Status 429, the client's fault; trying again helps after a while.
///
/// Defined at `spec/examples/pets.yaml:122:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct TooManyRequests {
    /// After how many seconds to try again.
    ///
    /// In the header `Retry-After`.
    pub retry_after: ::core::option::Option<i32>,
    /// The member `message`.
    pub message: ::core::option::Option<::std::string::String>,
}
impl TooManyRequests {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            retry_after: ::core::option::Option::None,
            message: ::core::option::Option::None,
        }
    }
    /// Sets `retryAfter`.
    #[must_use]
    pub fn with_retry_after(mut self, retry_after: i32) -> Self {
        self.retry_after = ::core::option::Option::Some(retry_after);
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
                name: "retryAfter",
                binding: Binding::Header("Retry-After"),
                ..Member::OPTIONAL
            },
            Member {
                name: "message",
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for TooManyRequests {
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
    impl ::cistron::Structure for TooManyRequests {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.retry_after,
                1 => &self.message,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut retry_after = ::core::option::Option::None;
            let mut message = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => retry_after = reader.value(),
                        1 => message = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self { retry_after, message })
        }
    }
    ::cistron::impl_serde!(TooManyRequests);
};
impl ::cistron::ModeledError for TooManyRequests {
    const SHAPE: ::cistron::ErrorShape = ::cistron::ErrorShape {
        code: "TooManyRequests",
        status: 429,
        fault: ::cistron::Fault::Client,
        retryable: true,
        throttling: true,
    };
    fn message(&self) -> ::core::option::Option<&str> {
        self.message.as_deref()
    }
}
impl ::core::fmt::Display for TooManyRequests {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::ModeledError::get(self), f)
    }
}
impl ::core::error::Error for TooManyRequests {}
/// The service failed.
///
/// Status 500, the server's fault; trying again may help.
///
/// Defined at `spec/examples/pets.yaml:128:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct ServiceFailure {
    /// The member `message`.
    pub message: ::core::option::Option<::std::string::String>,
}
impl ServiceFailure {
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
    impl ::cistron::Value for ServiceFailure {
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
    impl ::cistron::Structure for ServiceFailure {
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
    ::cistron::impl_serde!(ServiceFailure);
};
impl ::cistron::ModeledError for ServiceFailure {
    const SHAPE: ::cistron::ErrorShape = ::cistron::ErrorShape {
        code: "ServiceFailure",
        status: 500,
        fault: ::cistron::Fault::Server,
        retryable: true,
        throttling: false,
    };
    fn message(&self) -> ::core::option::Option<&str> {
        self.message.as_deref()
    }
}
impl ::core::fmt::Display for ServiceFailure {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::ModeledError::get(self), f)
    }
}
impl ::core::error::Error for ServiceFailure {}
/// Every error of the operations of Pets.
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum PetsError {
    /// [`NoSuchPet`], status 404.
    NoSuchPet(NoSuchPet),
    /// [`InvalidPet`], status 422.
    InvalidPet(InvalidPet),
    /// [`PetIsAdopted`], status 409.
    PetIsAdopted(PetIsAdopted),
    /// [`TooManyRequests`], status 429.
    TooManyRequests(TooManyRequests),
    /// [`ServiceFailure`], status 500.
    ServiceFailure(ServiceFailure),
    /// An error that the spec does not model: status, code, message and body.
    Unmodeled(::cistron::UnmodeledError),
}
impl PetsError {
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
impl ::core::fmt::Display for PetsError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for PetsError {}
impl ::cistron::OperationError for PetsError {
    const SHAPES: &'static [&'static ::cistron::ErrorShape] = &[
        &<NoSuchPet as ::cistron::ModeledError>::SHAPE,
        &<InvalidPet as ::cistron::ModeledError>::SHAPE,
        &<PetIsAdopted as ::cistron::ModeledError>::SHAPE,
        &<TooManyRequests as ::cistron::ModeledError>::SHAPE,
        &<ServiceFailure as ::cistron::ModeledError>::SHAPE,
    ];
    fn get(&self) -> ::cistron::ErrorRef<'_> {
        match self {
            Self::NoSuchPet(error) => ::cistron::ModeledError::get(error),
            Self::InvalidPet(error) => ::cistron::ModeledError::get(error),
            Self::PetIsAdopted(error) => ::cistron::ModeledError::get(error),
            Self::TooManyRequests(error) => ::cistron::ModeledError::get(error),
            Self::ServiceFailure(error) => ::cistron::ModeledError::get(error),
            Self::Unmodeled(error) => ::cistron::ErrorRef::Unmodeled(error),
        }
    }
    fn read(
        index: usize,
        source: &mut ::cistron::Source<'_, '_>,
    ) -> ::core::option::Option<Self> {
        match index {
            0 => <NoSuchPet as ::cistron::Structure>::read(source).map(Self::NoSuchPet),
            1 => <InvalidPet as ::cistron::Structure>::read(source).map(Self::InvalidPet),
            2 => {
                <PetIsAdopted as ::cistron::Structure>::read(source)
                    .map(Self::PetIsAdopted)
            }
            3 => {
                <TooManyRequests as ::cistron::Structure>::read(source)
                    .map(Self::TooManyRequests)
            }
            4 => {
                <ServiceFailure as ::cistron::Structure>::read(source)
                    .map(Self::ServiceFailure)
            }
            _ => ::core::option::Option::None,
        }
    }
    fn unmodeled(error: ::cistron::UnmodeledError) -> Self {
        Self::Unmodeled(error)
    }
}
impl ::core::convert::From<NoSuchPet> for PetsError {
    fn from(error: NoSuchPet) -> Self {
        Self::NoSuchPet(error)
    }
}
impl ::core::convert::From<InvalidPet> for PetsError {
    fn from(error: InvalidPet) -> Self {
        Self::InvalidPet(error)
    }
}
impl ::core::convert::From<PetIsAdopted> for PetsError {
    fn from(error: PetIsAdopted) -> Self {
        Self::PetIsAdopted(error)
    }
}
impl ::core::convert::From<TooManyRequests> for PetsError {
    fn from(error: TooManyRequests) -> Self {
        Self::TooManyRequests(error)
    }
}
impl ::core::convert::From<ServiceFailure> for PetsError {
    fn from(error: ServiceFailure) -> Self {
        Self::ServiceFailure(error)
    }
}
impl ::core::convert::From<ListPetsError> for PetsError {
    fn from(error: ListPetsError) -> Self {
        match error {
            ListPetsError::TooManyRequests(error) => Self::TooManyRequests(error),
            ListPetsError::ServiceFailure(error) => Self::ServiceFailure(error),
            ListPetsError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<PetsError> for ListPetsError {
    type Error = PetsError;
    fn try_from(error: PetsError) -> ::core::result::Result<Self, PetsError> {
        match error {
            PetsError::TooManyRequests(error) => {
                ::core::result::Result::Ok(Self::TooManyRequests(error))
            }
            PetsError::ServiceFailure(error) => {
                ::core::result::Result::Ok(Self::ServiceFailure(error))
            }
            PetsError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
            other => ::core::result::Result::Err(other),
        }
    }
}
impl ::core::convert::From<AddPetError> for PetsError {
    fn from(error: AddPetError) -> Self {
        match error {
            AddPetError::InvalidPet(error) => Self::InvalidPet(error),
            AddPetError::TooManyRequests(error) => Self::TooManyRequests(error),
            AddPetError::ServiceFailure(error) => Self::ServiceFailure(error),
            AddPetError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<PetsError> for AddPetError {
    type Error = PetsError;
    fn try_from(error: PetsError) -> ::core::result::Result<Self, PetsError> {
        match error {
            PetsError::InvalidPet(error) => {
                ::core::result::Result::Ok(Self::InvalidPet(error))
            }
            PetsError::TooManyRequests(error) => {
                ::core::result::Result::Ok(Self::TooManyRequests(error))
            }
            PetsError::ServiceFailure(error) => {
                ::core::result::Result::Ok(Self::ServiceFailure(error))
            }
            PetsError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
            other => ::core::result::Result::Err(other),
        }
    }
}
impl ::core::convert::From<GetPetError> for PetsError {
    fn from(error: GetPetError) -> Self {
        match error {
            GetPetError::NoSuchPet(error) => Self::NoSuchPet(error),
            GetPetError::TooManyRequests(error) => Self::TooManyRequests(error),
            GetPetError::ServiceFailure(error) => Self::ServiceFailure(error),
            GetPetError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<PetsError> for GetPetError {
    type Error = PetsError;
    fn try_from(error: PetsError) -> ::core::result::Result<Self, PetsError> {
        match error {
            PetsError::NoSuchPet(error) => {
                ::core::result::Result::Ok(Self::NoSuchPet(error))
            }
            PetsError::TooManyRequests(error) => {
                ::core::result::Result::Ok(Self::TooManyRequests(error))
            }
            PetsError::ServiceFailure(error) => {
                ::core::result::Result::Ok(Self::ServiceFailure(error))
            }
            PetsError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
            other => ::core::result::Result::Err(other),
        }
    }
}
impl ::core::convert::From<ChangePetError> for PetsError {
    fn from(error: ChangePetError) -> Self {
        match error {
            ChangePetError::NoSuchPet(error) => Self::NoSuchPet(error),
            ChangePetError::InvalidPet(error) => Self::InvalidPet(error),
            ChangePetError::TooManyRequests(error) => Self::TooManyRequests(error),
            ChangePetError::ServiceFailure(error) => Self::ServiceFailure(error),
            ChangePetError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<PetsError> for ChangePetError {
    type Error = PetsError;
    fn try_from(error: PetsError) -> ::core::result::Result<Self, PetsError> {
        match error {
            PetsError::NoSuchPet(error) => {
                ::core::result::Result::Ok(Self::NoSuchPet(error))
            }
            PetsError::InvalidPet(error) => {
                ::core::result::Result::Ok(Self::InvalidPet(error))
            }
            PetsError::TooManyRequests(error) => {
                ::core::result::Result::Ok(Self::TooManyRequests(error))
            }
            PetsError::ServiceFailure(error) => {
                ::core::result::Result::Ok(Self::ServiceFailure(error))
            }
            PetsError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
            other @ PetsError::PetIsAdopted(_) => ::core::result::Result::Err(other),
        }
    }
}
impl ::core::convert::From<RemovePetError> for PetsError {
    fn from(error: RemovePetError) -> Self {
        match error {
            RemovePetError::PetIsAdopted(error) => Self::PetIsAdopted(error),
            RemovePetError::TooManyRequests(error) => Self::TooManyRequests(error),
            RemovePetError::ServiceFailure(error) => Self::ServiceFailure(error),
            RemovePetError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<PetsError> for RemovePetError {
    type Error = PetsError;
    fn try_from(error: PetsError) -> ::core::result::Result<Self, PetsError> {
        match error {
            PetsError::PetIsAdopted(error) => {
                ::core::result::Result::Ok(Self::PetIsAdopted(error))
            }
            PetsError::TooManyRequests(error) => {
                ::core::result::Result::Ok(Self::TooManyRequests(error))
            }
            PetsError::ServiceFailure(error) => {
                ::core::result::Result::Ok(Self::ServiceFailure(error))
            }
            PetsError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
            other => ::core::result::Result::Err(other),
        }
    }
}
impl ::core::convert::From<PutPhotoError> for PetsError {
    fn from(error: PutPhotoError) -> Self {
        match error {
            PutPhotoError::NoSuchPet(error) => Self::NoSuchPet(error),
            PutPhotoError::TooManyRequests(error) => Self::TooManyRequests(error),
            PutPhotoError::ServiceFailure(error) => Self::ServiceFailure(error),
            PutPhotoError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<PetsError> for PutPhotoError {
    type Error = PetsError;
    fn try_from(error: PetsError) -> ::core::result::Result<Self, PetsError> {
        match error {
            PetsError::NoSuchPet(error) => {
                ::core::result::Result::Ok(Self::NoSuchPet(error))
            }
            PetsError::TooManyRequests(error) => {
                ::core::result::Result::Ok(Self::TooManyRequests(error))
            }
            PetsError::ServiceFailure(error) => {
                ::core::result::Result::Ok(Self::ServiceFailure(error))
            }
            PetsError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
            other => ::core::result::Result::Err(other),
        }
    }
}
