impl ::cistron::Operation for GetRunTask {
    type Request = GetRunTaskRequest;
    type Response = GetRunTaskResponse;
    type Error = GetRunTaskError;
    const NAME: &'static str = "GetRunTask";
    const METHOD: &'static str = "GET";
    const URI: &'static str = "/run/{id}/task/{taskId}";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            path: &[
                Segment::Literal("run"),
                Segment::Label("id"),
                Segment::Literal("task"),
                Segment::Label("taskId"),
            ],
            host_prefix: Some("workflows-"),
            takes_object: true,
            gives_object: true,
            ..Http::PLAIN
        }
    };
}
/// The request of [`GetRunTask`]: `GET /run/{id}/task/{taskId}`.
///
/// Defined at `spec/omics.yaml:28:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct GetRunTaskRequest {
    /// The run that the task belongs to.
    ///
    /// Length from 1 to 18. Matches `[0-9]+`.
    pub id: RunId,
    /// The task to describe.
    ///
    /// Length from 1 to 18. Matches `[0-9]+`.
    pub task_id: TaskId,
}
impl GetRunTaskRequest {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(id: RunId, task_id: TaskId) -> Self {
        Self { id, task_id }
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
                            min: Some(1),
                            max: Some(18),
                        },
                        Constraint::Pattern(
                            &Pattern {
                                source: "[0-9]+",
                                program: Program::Run {
                                    class: Class {
                                        ascii: 0x3ff_0000_0000_0000,
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
                name: "taskId",
                binding: Binding::Label,
                required: true,
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(18),
                        },
                        Constraint::Pattern(
                            &Pattern {
                                source: "[0-9]+",
                                program: Program::Run {
                                    class: Class {
                                        ascii: 0x3ff_0000_0000_0000,
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
    impl ::cistron::Value for GetRunTaskRequest {
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
    impl ::cistron::Structure for GetRunTaskRequest {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.id,
                1 => &self.task_id,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut id = ::core::option::Option::None;
            let mut task_id = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => id = reader.value(),
                        1 => task_id = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self { id: id?, task_id: task_id? })
        }
    }
    ::cistron::impl_serde!(GetRunTaskRequest);
};
/// The response of [`GetRunTask`], sent with status 200.
///
/// Defined at `spec/omics.yaml:28:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct GetRunTaskResponse {
    /// The ID of the task.
    ///
    /// Length from 1 to 18. Matches `[0-9]+`.
    pub task_id: ::core::option::Option<TaskId>,
    /// How far the task has come.
    ///
    /// Length from 1 to 64.
    pub status: ::core::option::Option<TaskStatus>,
    /// The name of the task in its workflow.
    ///
    /// Length from 1 to 128.
    pub name: ::core::option::Option<::std::string::String>,
    /// The number of CPUs that the task uses.
    ///
    /// At least 1.
    pub cpus: ::core::option::Option<i32>,
    /// The memory that the task uses in gigabytes.
    ///
    /// At least 1.
    pub memory: ::core::option::Option<i32>,
    /// When the task was created.
    pub creation_time: ::core::option::Option<::cistron::Timestamp>,
    /// When the task began to run.
    pub start_time: ::core::option::Option<::cistron::Timestamp>,
    /// When the task ended.
    pub stop_time: ::core::option::Option<::cistron::Timestamp>,
    /// What the service has to say about the status.
    ///
    /// Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub status_message: ::core::option::Option<::std::string::String>,
    /// The log stream that the task writes to.
    ///
    /// Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub log_stream: ::core::option::Option<::std::string::String>,
    /// The number of GPUs that the task asks for.
    ///
    /// At least 0.
    pub gpus: ::core::option::Option<i32>,
    /// The type of the machine that the task runs on.
    ///
    /// Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub instance_type: ::core::option::Option<::std::string::String>,
    /// Why the task failed.
    ///
    /// Length from 1 to 64. Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub failure_reason: ::core::option::Option<::std::string::String>,
}
impl GetRunTaskResponse {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            task_id: ::core::option::Option::None,
            status: ::core::option::Option::None,
            name: ::core::option::Option::None,
            cpus: ::core::option::Option::None,
            memory: ::core::option::Option::None,
            creation_time: ::core::option::Option::None,
            start_time: ::core::option::Option::None,
            stop_time: ::core::option::Option::None,
            status_message: ::core::option::Option::None,
            log_stream: ::core::option::Option::None,
            gpus: ::core::option::Option::None,
            instance_type: ::core::option::Option::None,
            failure_reason: ::core::option::Option::None,
        }
    }
    /// Sets `taskId`.
    #[must_use]
    pub fn with_task_id(mut self, task_id: TaskId) -> Self {
        self.task_id = ::core::option::Option::Some(task_id);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, status: TaskStatus) -> Self {
        self.status = ::core::option::Option::Some(status);
        self
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
    /// Sets `cpus`.
    #[must_use]
    pub fn with_cpus(mut self, cpus: i32) -> Self {
        self.cpus = ::core::option::Option::Some(cpus);
        self
    }
    /// Sets `memory`.
    #[must_use]
    pub fn with_memory(mut self, memory: i32) -> Self {
        self.memory = ::core::option::Option::Some(memory);
        self
    }
    /// Sets `creationTime`.
    #[must_use]
    pub fn with_creation_time(mut self, creation_time: ::cistron::Timestamp) -> Self {
        self.creation_time = ::core::option::Option::Some(creation_time);
        self
    }
    /// Sets `startTime`.
    #[must_use]
    pub fn with_start_time(mut self, start_time: ::cistron::Timestamp) -> Self {
        self.start_time = ::core::option::Option::Some(start_time);
        self
    }
    /// Sets `stopTime`.
    #[must_use]
    pub fn with_stop_time(mut self, stop_time: ::cistron::Timestamp) -> Self {
        self.stop_time = ::core::option::Option::Some(stop_time);
        self
    }
    /// Sets `statusMessage`.
    #[must_use]
    pub fn with_status_message(
        mut self,
        status_message: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.status_message = ::core::option::Option::Some(
            ::core::convert::Into::into(status_message),
        );
        self
    }
    /// Sets `logStream`.
    #[must_use]
    pub fn with_log_stream(
        mut self,
        log_stream: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.log_stream = ::core::option::Option::Some(
            ::core::convert::Into::into(log_stream),
        );
        self
    }
    /// Sets `gpus`.
    #[must_use]
    pub fn with_gpus(mut self, gpus: i32) -> Self {
        self.gpus = ::core::option::Option::Some(gpus);
        self
    }
    /// Sets `instanceType`.
    #[must_use]
    pub fn with_instance_type(
        mut self,
        instance_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_type = ::core::option::Option::Some(
            ::core::convert::Into::into(instance_type),
        );
        self
    }
    /// Sets `failureReason`.
    #[must_use]
    pub fn with_failure_reason(
        mut self,
        failure_reason: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.failure_reason = ::core::option::Option::Some(
            ::core::convert::Into::into(failure_reason),
        );
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "taskId",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(18),
                        },
                        Constraint::Pattern(
                            &Pattern {
                                source: "[0-9]+",
                                program: Program::Run {
                                    class: Class {
                                        ascii: 0x3ff_0000_0000_0000,
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
                name: "status",
                schema: &Schema {
                    constraints: &[
                        Constraint::EnumValue(
                            &[
                                "PENDING",
                                "STARTING",
                                "RUNNING",
                                "STOPPING",
                                "COMPLETED",
                                "CANCELLED",
                                "FAILED",
                            ],
                        ),
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
                name: "name",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(128),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "cpus",
                schema: &Schema {
                    constraints: &[
                        Constraint::Range {
                            min: Some(Number::Integer(1)),
                            max: None,
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "memory",
                schema: &Schema {
                    constraints: &[
                        Constraint::Range {
                            min: Some(Number::Integer(1)),
                            max: None,
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "creationTime",
                schema: &Schema {
                    timestamp: Some(TimestampFormat::DateTime),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "startTime",
                schema: &Schema {
                    timestamp: Some(TimestampFormat::DateTime),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "stopTime",
                schema: &Schema {
                    timestamp: Some(TimestampFormat::DateTime),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "statusMessage",
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
                name: "logStream",
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
                name: "gpus",
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
                name: "instanceType",
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
                name: "failureReason",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(64),
                        },
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
        ]
    };
    impl ::cistron::Value for GetRunTaskResponse {
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
    impl ::cistron::Structure for GetRunTaskResponse {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.task_id,
                1 => &self.status,
                2 => &self.name,
                3 => &self.cpus,
                4 => &self.memory,
                5 => &self.creation_time,
                6 => &self.start_time,
                7 => &self.stop_time,
                8 => &self.status_message,
                9 => &self.log_stream,
                10 => &self.gpus,
                11 => &self.instance_type,
                12 => &self.failure_reason,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut task_id = ::core::option::Option::None;
            let mut status = ::core::option::Option::None;
            let mut name = ::core::option::Option::None;
            let mut cpus = ::core::option::Option::None;
            let mut memory = ::core::option::Option::None;
            let mut creation_time = ::core::option::Option::None;
            let mut start_time = ::core::option::Option::None;
            let mut stop_time = ::core::option::Option::None;
            let mut status_message = ::core::option::Option::None;
            let mut log_stream = ::core::option::Option::None;
            let mut gpus = ::core::option::Option::None;
            let mut instance_type = ::core::option::Option::None;
            let mut failure_reason = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => task_id = reader.value(),
                        1 => status = reader.value(),
                        2 => name = reader.value(),
                        3 => cpus = reader.value(),
                        4 => memory = reader.value(),
                        5 => creation_time = reader.value(),
                        6 => start_time = reader.value(),
                        7 => stop_time = reader.value(),
                        8 => status_message = reader.value(),
                        9 => log_stream = reader.value(),
                        10 => gpus = reader.value(),
                        11 => instance_type = reader.value(),
                        12 => failure_reason = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self {
                task_id,
                status,
                name,
                cpus,
                memory,
                creation_time,
                start_time,
                stop_time,
                status_message,
                log_stream,
                gpus,
                instance_type,
                failure_reason,
            })
        }
    }
    ::cistron::impl_serde!(GetRunTaskResponse);
};
/// The errors of [`GetRunTask`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum GetRunTaskError {
    /// [`ConflictException`], status 409.
    ConflictException(ConflictException),
    /// [`RequestTimeoutException`], status 408.
    RequestTimeoutException(RequestTimeoutException),
    /// [`ResourceNotFoundException`], status 404.
    ResourceNotFoundException(ResourceNotFoundException),
    /// [`ServiceQuotaExceededException`], status 402.
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    /// [`AccessDeniedException`], status 403.
    AccessDeniedException(AccessDeniedException),
    /// [`InternalServerException`], status 500.
    InternalServerException(InternalServerException),
    /// [`ThrottlingException`], status 429.
    ThrottlingException(ThrottlingException),
    /// [`ValidationException`], status 400.
    ValidationException(ValidationException),
    /// An error that the spec does not model: status, code, message and body.
    Unmodeled(::cistron::UnmodeledError),
}
impl GetRunTaskError {
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
impl ::core::fmt::Display for GetRunTaskError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for GetRunTaskError {}
impl ::cistron::OperationError for GetRunTaskError {
    const SHAPES: &'static [&'static ::cistron::ErrorShape] = &[
        &<ConflictException as ::cistron::ModeledError>::SHAPE,
        &<RequestTimeoutException as ::cistron::ModeledError>::SHAPE,
        &<ResourceNotFoundException as ::cistron::ModeledError>::SHAPE,
        &<ServiceQuotaExceededException as ::cistron::ModeledError>::SHAPE,
        &<AccessDeniedException as ::cistron::ModeledError>::SHAPE,
        &<InternalServerException as ::cistron::ModeledError>::SHAPE,
        &<ThrottlingException as ::cistron::ModeledError>::SHAPE,
        &<ValidationException as ::cistron::ModeledError>::SHAPE,
    ];
    fn get(&self) -> ::cistron::ErrorRef<'_> {
        match self {
            Self::ConflictException(error) => ::cistron::ModeledError::get(error),
            Self::RequestTimeoutException(error) => ::cistron::ModeledError::get(error),
            Self::ResourceNotFoundException(error) => ::cistron::ModeledError::get(error),
            Self::ServiceQuotaExceededException(error) => {
                ::cistron::ModeledError::get(error)
            }
            Self::AccessDeniedException(error) => ::cistron::ModeledError::get(error),
            Self::InternalServerException(error) => ::cistron::ModeledError::get(error),
            Self::ThrottlingException(error) => ::cistron::ModeledError::get(error),
            Self::ValidationException(error) => ::cistron::ModeledError::get(error),
            Self::Unmodeled(error) => ::cistron::ErrorRef::Unmodeled(error),
        }
    }
    fn read(
        index: usize,
        source: &mut ::cistron::Source<'_, '_>,
    ) -> ::core::option::Option<Self> {
        match index {
            0 => {
                <ConflictException as ::cistron::Structure>::read(source)
                    .map(Self::ConflictException)
            }
            1 => {
                <RequestTimeoutException as ::cistron::Structure>::read(source)
                    .map(Self::RequestTimeoutException)
            }
            2 => {
                <ResourceNotFoundException as ::cistron::Structure>::read(source)
                    .map(Self::ResourceNotFoundException)
            }
            3 => {
                <ServiceQuotaExceededException as ::cistron::Structure>::read(source)
                    .map(Self::ServiceQuotaExceededException)
            }
            4 => {
                <AccessDeniedException as ::cistron::Structure>::read(source)
                    .map(Self::AccessDeniedException)
            }
            5 => {
                <InternalServerException as ::cistron::Structure>::read(source)
                    .map(Self::InternalServerException)
            }
            6 => {
                <ThrottlingException as ::cistron::Structure>::read(source)
                    .map(Self::ThrottlingException)
            }
            7 => {
                <ValidationException as ::cistron::Structure>::read(source)
                    .map(Self::ValidationException)
            }
            _ => ::core::option::Option::None,
        }
    }
    fn unmodeled(error: ::cistron::UnmodeledError) -> Self {
        Self::Unmodeled(error)
    }
}
impl ::core::convert::From<ConflictException> for GetRunTaskError {
    fn from(error: ConflictException) -> Self {
        Self::ConflictException(error)
    }
}
impl ::core::convert::From<RequestTimeoutException> for GetRunTaskError {
    fn from(error: RequestTimeoutException) -> Self {
        Self::RequestTimeoutException(error)
    }
}
impl ::core::convert::From<ResourceNotFoundException> for GetRunTaskError {
    fn from(error: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(error)
    }
}
impl ::core::convert::From<ServiceQuotaExceededException> for GetRunTaskError {
    fn from(error: ServiceQuotaExceededException) -> Self {
        Self::ServiceQuotaExceededException(error)
    }
}
impl ::core::convert::From<AccessDeniedException> for GetRunTaskError {
    fn from(error: AccessDeniedException) -> Self {
        Self::AccessDeniedException(error)
    }
}
impl ::core::convert::From<InternalServerException> for GetRunTaskError {
    fn from(error: InternalServerException) -> Self {
        Self::InternalServerException(error)
    }
}
impl ::core::convert::From<ThrottlingException> for GetRunTaskError {
    fn from(error: ThrottlingException) -> Self {
        Self::ThrottlingException(error)
    }
}
impl ::core::convert::From<ValidationException> for GetRunTaskError {
    fn from(error: ValidationException) -> Self {
        Self::ValidationException(error)
    }
}
/// The ID of a run.
///
/// Length from 1 to 18. Matches `[0-9]+`.
///
/// Defined at `spec/omics/types.yaml:5:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash
)]
pub struct RunId(::std::string::String);
impl RunId {
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
impl ::core::fmt::Display for RunId {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::core::convert::AsRef<str> for RunId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}
impl ::core::str::FromStr for RunId {
    type Err = ::cistron::Violations;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::cistron::Violations> {
        Self::new(text)
    }
}
impl ::core::convert::TryFrom<::std::string::String> for RunId {
    type Error = ::cistron::Violations;
    fn try_from(
        text: ::std::string::String,
    ) -> ::core::result::Result<Self, ::cistron::Violations> {
        Self::new(text)
    }
}
impl ::core::convert::From<RunId> for ::std::string::String {
    fn from(value: RunId) -> Self {
        value.0
    }
}
const _: () = {
    const SCHEMA: &::cistron::Schema = {
        use ::cistron::table_prelude::*;
        &Schema {
            constraints: &[
                Constraint::Length {
                    min: Some(1),
                    max: Some(18),
                },
                Constraint::Pattern(
                    &Pattern {
                        source: "[0-9]+",
                        program: Program::Run {
                            class: Class {
                                ascii: 0x3ff_0000_0000_0000,
                                ..Class::NONE
                            },
                            min: 1,
                            max: None,
                        },
                    },
                ),
            ],
            ..Schema::ANY
        }
    };
    impl ::cistron::Value for RunId {
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
    impl ::cistron::MapKey for RunId {
        fn as_str(&self) -> &str {
            &self.0
        }
        fn from_text(text: ::std::string::String) -> Self {
            Self(text)
        }
    }
    ::cistron::impl_serde!(RunId);
};
/// The ID of a task of a run.
///
/// Length from 1 to 18. Matches `[0-9]+`.
///
/// Defined at `spec/omics/types.yaml:11:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash
)]
pub struct TaskId(::std::string::String);
impl TaskId {
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
impl ::core::fmt::Display for TaskId {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::core::convert::AsRef<str> for TaskId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}
impl ::core::str::FromStr for TaskId {
    type Err = ::cistron::Violations;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::cistron::Violations> {
        Self::new(text)
    }
}
impl ::core::convert::TryFrom<::std::string::String> for TaskId {
    type Error = ::cistron::Violations;
    fn try_from(
        text: ::std::string::String,
    ) -> ::core::result::Result<Self, ::cistron::Violations> {
        Self::new(text)
    }
}
impl ::core::convert::From<TaskId> for ::std::string::String {
    fn from(value: TaskId) -> Self {
        value.0
    }
}
const _: () = {
    const SCHEMA: &::cistron::Schema = {
        use ::cistron::table_prelude::*;
        &Schema {
            constraints: &[
                Constraint::Length {
                    min: Some(1),
                    max: Some(18),
                },
                Constraint::Pattern(
                    &Pattern {
                        source: "[0-9]+",
                        program: Program::Run {
                            class: Class {
                                ascii: 0x3ff_0000_0000_0000,
                                ..Class::NONE
                            },
                            min: 1,
                            max: None,
                        },
                    },
                ),
            ],
            ..Schema::ANY
        }
    };
    impl ::cistron::Value for TaskId {
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
    impl ::cistron::MapKey for TaskId {
        fn as_str(&self) -> &str {
            &self.0
        }
        fn from_text(text: ::std::string::String) -> Self {
            Self(text)
        }
    }
    ::cistron::impl_serde!(TaskId);
};
/// How far a task has come.
///
/// Length from 1 to 64.
///
/// Defined at `spec/omics/types.yaml:72:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub enum TaskStatus {
    /// `PENDING`.
    Pending,
    /// `STARTING`.
    Starting,
    /// `RUNNING`.
    Running,
    /// `STOPPING`.
    Stopping,
    /// `COMPLETED`.
    Completed,
    /// `CANCELLED`.
    Cancelled,
    /// `FAILED`.
    Failed,
    /// A value that the spec does not know, as it was received.
    Unknown(::std::string::String),
}
impl TaskStatus {
    /// The values that the spec knows, in its order.
    pub const KNOWN: &'static [Self] = &[
        Self::Pending,
        Self::Starting,
        Self::Running,
        Self::Stopping,
        Self::Completed,
        Self::Cancelled,
        Self::Failed,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Starting => "STARTING",
            Self::Running => "RUNNING",
            Self::Stopping => "STOPPING",
            Self::Completed => "COMPLETED",
            Self::Cancelled => "CANCELLED",
            Self::Failed => "FAILED",
            Self::Unknown(text) => text,
        }
    }
}
impl ::core::convert::From<::std::string::String> for TaskStatus {
    fn from(text: ::std::string::String) -> Self {
        match text.as_str() {
            "PENDING" => Self::Pending,
            "STARTING" => Self::Starting,
            "RUNNING" => Self::Running,
            "STOPPING" => Self::Stopping,
            "COMPLETED" => Self::Completed,
            "CANCELLED" => Self::Cancelled,
            "FAILED" => Self::Failed,
            _ => Self::Unknown(text),
        }
    }
}
impl ::core::convert::From<&str> for TaskStatus {
    fn from(text: &str) -> Self {
        <Self as ::core::convert::From<
            ::std::string::String,
        >>::from(::std::borrow::ToOwned::to_owned(text))
    }
}
impl ::core::str::FromStr for TaskStatus {
    type Err = ::core::convert::Infallible;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
        ::core::result::Result::Ok(<Self as ::core::convert::From<&str>>::from(text))
    }
}
impl ::core::convert::AsRef<str> for TaskStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl ::core::fmt::Display for TaskStatus {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
::cistron::impl_order!(TaskStatus by as_str);
const _: () = {
    const SCHEMA: &::cistron::Schema = {
        use ::cistron::table_prelude::*;
        &Schema {
            constraints: &[
                Constraint::EnumValue(
                    &[
                        "PENDING",
                        "STARTING",
                        "RUNNING",
                        "STOPPING",
                        "COMPLETED",
                        "CANCELLED",
                        "FAILED",
                    ],
                ),
                Constraint::Length {
                    min: Some(1),
                    max: Some(64),
                },
            ],
            ..Schema::ANY
        }
    };
    impl ::cistron::Value for TaskStatus {
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
    impl ::cistron::MapKey for TaskStatus {
        fn as_str(&self) -> &str {
            Self::as_str(self)
        }
        fn from_text(text: ::std::string::String) -> Self {
            <Self as ::core::convert::From<::std::string::String>>::from(text)
        }
    }
    ::cistron::impl_serde!(TaskStatus);
};
/// The caller may not do this.
///
/// Status 403, the client's fault.
///
/// Defined at `spec/omics/errors.yaml:4:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct AccessDeniedException {
    /// What was refused.
    pub message: ::std::string::String,
}
impl AccessDeniedException {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(message: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            message: ::core::convert::Into::into(message),
        }
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
        ]
    };
    impl ::cistron::Value for AccessDeniedException {
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
    impl ::cistron::Structure for AccessDeniedException {
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
            ::core::option::Option::Some(Self { message: message? })
        }
    }
    ::cistron::impl_serde!(AccessDeniedException);
};
impl ::cistron::ModeledError for AccessDeniedException {
    const SHAPE: ::cistron::ErrorShape = ::cistron::ErrorShape {
        code: "AccessDeniedException",
        status: 403,
        fault: ::cistron::Fault::Client,
        retryable: false,
        throttling: false,
    };
    fn message(&self) -> ::core::option::Option<&str> {
        ::core::option::Option::Some(&self.message)
    }
}
impl ::core::fmt::Display for AccessDeniedException {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::ModeledError::get(self), f)
    }
}
impl ::core::error::Error for AccessDeniedException {}
/// What the request is about is in a state that does not allow it.
///
/// Status 409, the client's fault.
///
/// Defined at `spec/omics/errors.yaml:10:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct ConflictException {
    /// What stands in the way.
    pub message: ::std::string::String,
}
impl ConflictException {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(message: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            message: ::core::convert::Into::into(message),
        }
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
        ]
    };
    impl ::cistron::Value for ConflictException {
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
    impl ::cistron::Structure for ConflictException {
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
            ::core::option::Option::Some(Self { message: message? })
        }
    }
    ::cistron::impl_serde!(ConflictException);
};
impl ::cistron::ModeledError for ConflictException {
    const SHAPE: ::cistron::ErrorShape = ::cistron::ErrorShape {
        code: "ConflictException",
        status: 409,
        fault: ::cistron::Fault::Client,
        retryable: false,
        throttling: false,
    };
    fn message(&self) -> ::core::option::Option<&str> {
        ::core::option::Option::Some(&self.message)
    }
}
impl ::core::fmt::Display for ConflictException {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::ModeledError::get(self), f)
    }
}
impl ::core::error::Error for ConflictException {}
/// The service failed. The same request may succeed when it is sent again.
///
/// Status 500, the server's fault; trying again may help.
///
/// Defined at `spec/omics/errors.yaml:16:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct InternalServerException {
    /// What the service says about its failure.
    pub message: ::std::string::String,
}
impl InternalServerException {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(message: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            message: ::core::convert::Into::into(message),
        }
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
        ]
    };
    impl ::cistron::Value for InternalServerException {
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
    impl ::cistron::Structure for InternalServerException {
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
            ::core::option::Option::Some(Self { message: message? })
        }
    }
    ::cistron::impl_serde!(InternalServerException);
};
impl ::cistron::ModeledError for InternalServerException {
    const SHAPE: ::cistron::ErrorShape = ::cistron::ErrorShape {
        code: "InternalServerException",
        status: 500,
        fault: ::cistron::Fault::Server,
        retryable: true,
        throttling: false,
    };
    fn message(&self) -> ::core::option::Option<&str> {
        ::core::option::Option::Some(&self.message)
    }
}
impl ::core::fmt::Display for InternalServerException {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::ModeledError::get(self), f)
    }
}
impl ::core::error::Error for InternalServerException {}
/// The request took too long.
///
/// Status 408, the client's fault.
///
/// Defined at `spec/omics/errors.yaml:23:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct RequestTimeoutException {
    /// What took too long.
    pub message: ::std::string::String,
}
impl RequestTimeoutException {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(message: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            message: ::core::convert::Into::into(message),
        }
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
        ]
    };
    impl ::cistron::Value for RequestTimeoutException {
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
    impl ::cistron::Structure for RequestTimeoutException {
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
            ::core::option::Option::Some(Self { message: message? })
        }
    }
    ::cistron::impl_serde!(RequestTimeoutException);
};
impl ::cistron::ModeledError for RequestTimeoutException {
    const SHAPE: ::cistron::ErrorShape = ::cistron::ErrorShape {
        code: "RequestTimeoutException",
        status: 408,
        fault: ::cistron::Fault::Client,
        retryable: false,
        throttling: false,
    };
    fn message(&self) -> ::core::option::Option<&str> {
        ::core::option::Option::Some(&self.message)
    }
}
impl ::core::fmt::Display for RequestTimeoutException {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::ModeledError::get(self), f)
    }
}
impl ::core::error::Error for RequestTimeoutException {}
/// What the request is about does not exist in this Region.
///
/// Status 404, the client's fault.
///
/// Defined at `spec/omics/errors.yaml:29:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct ResourceNotFoundException {
    /// What was not found.
    pub message: ::std::string::String,
}
impl ResourceNotFoundException {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(message: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            message: ::core::convert::Into::into(message),
        }
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
        ]
    };
    impl ::cistron::Value for ResourceNotFoundException {
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
    impl ::cistron::Structure for ResourceNotFoundException {
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
            ::core::option::Option::Some(Self { message: message? })
        }
    }
    ::cistron::impl_serde!(ResourceNotFoundException);
};
impl ::cistron::ModeledError for ResourceNotFoundException {
    const SHAPE: ::cistron::ErrorShape = ::cistron::ErrorShape {
        code: "ResourceNotFoundException",
        status: 404,
        fault: ::cistron::Fault::Client,
        retryable: false,
        throttling: false,
    };
    fn message(&self) -> ::core::option::Option<&str> {
        ::core::option::Option::Some(&self.message)
    }
}
impl ::core::fmt::Display for ResourceNotFoundException {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::ModeledError::get(self), f)
    }
}
impl ::core::error::Error for ResourceNotFoundException {}
/// The request would take the account beyond one of its quotas.
///
/// Status 402, the client's fault.
///
/// Defined at `spec/omics/errors.yaml:35:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct ServiceQuotaExceededException {
    /// Which quota it is.
    pub message: ::std::string::String,
}
impl ServiceQuotaExceededException {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(message: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            message: ::core::convert::Into::into(message),
        }
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
        ]
    };
    impl ::cistron::Value for ServiceQuotaExceededException {
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
    impl ::cistron::Structure for ServiceQuotaExceededException {
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
            ::core::option::Option::Some(Self { message: message? })
        }
    }
    ::cistron::impl_serde!(ServiceQuotaExceededException);
};
impl ::cistron::ModeledError for ServiceQuotaExceededException {
    const SHAPE: ::cistron::ErrorShape = ::cistron::ErrorShape {
        code: "ServiceQuotaExceededException",
        status: 402,
        fault: ::cistron::Fault::Client,
        retryable: false,
        throttling: false,
    };
    fn message(&self) -> ::core::option::Option<&str> {
        ::core::option::Option::Some(&self.message)
    }
}
impl ::core::fmt::Display for ServiceQuotaExceededException {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::ModeledError::get(self), f)
    }
}
impl ::core::error::Error for ServiceQuotaExceededException {}
/// Too many requests came at once. The same request may succeed after a while.
///
/// Status 429, the client's fault; trying again helps after a while.
///
/// Defined at `spec/omics/errors.yaml:41:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct ThrottlingException {
    /// What there was too much of.
    pub message: ::std::string::String,
}
impl ThrottlingException {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(message: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            message: ::core::convert::Into::into(message),
        }
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
        ]
    };
    impl ::cistron::Value for ThrottlingException {
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
    impl ::cistron::Structure for ThrottlingException {
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
            ::core::option::Option::Some(Self { message: message? })
        }
    }
    ::cistron::impl_serde!(ThrottlingException);
};
impl ::cistron::ModeledError for ThrottlingException {
    const SHAPE: ::cistron::ErrorShape = ::cistron::ErrorShape {
        code: "ThrottlingException",
        status: 429,
        fault: ::cistron::Fault::Client,
        retryable: true,
        throttling: true,
    };
    fn message(&self) -> ::core::option::Option<&str> {
        ::core::option::Option::Some(&self.message)
    }
}
impl ::core::fmt::Display for ThrottlingException {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::ModeledError::get(self), f)
    }
}
impl ::core::error::Error for ThrottlingException {}
/// The request breaks a constraint of the service.
///
/// Status 400, the client's fault.
///
/// Defined at `spec/omics/errors.yaml:48:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct ValidationException {
    /// Which value breaks which constraint.
    pub message: ::std::string::String,
}
impl ValidationException {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(message: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            message: ::core::convert::Into::into(message),
        }
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
        ]
    };
    impl ::cistron::Value for ValidationException {
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
    impl ::cistron::Structure for ValidationException {
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
            ::core::option::Option::Some(Self { message: message? })
        }
    }
    ::cistron::impl_serde!(ValidationException);
};
impl ::cistron::ModeledError for ValidationException {
    const SHAPE: ::cistron::ErrorShape = ::cistron::ErrorShape {
        code: "ValidationException",
        status: 400,
        fault: ::cistron::Fault::Client,
        retryable: false,
        throttling: false,
    };
    fn message(&self) -> ::core::option::Option<&str> {
        ::core::option::Option::Some(&self.message)
    }
}
impl ::core::fmt::Display for ValidationException {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::ModeledError::get(self), f)
    }
}
impl ::core::error::Error for ValidationException {}
