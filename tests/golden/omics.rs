/// Describes one task of a run.
///
/// `GET /run/{id}/task/{taskId}`, changes nothing.
///
/// Errors:
///
/// - [`ConflictException`], status 409
/// - [`RequestTimeoutException`], status 408
/// - [`ResourceNotFoundException`], status 404
/// - [`ServiceQuotaExceededException`], status 402
/// - [`AccessDeniedException`], status 403
/// - [`InternalServerException`], status 500
/// - [`ThrottlingException`], status 429
/// - [`ValidationException`], status 400
///
/// Defined at `spec/omics.yaml:28:3`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct GetRunTask;
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
/// Lists the tasks of a run, a page at a time.
///
/// `GET /run/{id}/task`, changes nothing.
///
/// Errors:
///
/// - [`ConflictException`], status 409
/// - [`RequestTimeoutException`], status 408
/// - [`ResourceNotFoundException`], status 404
/// - [`ServiceQuotaExceededException`], status 402
/// - [`AccessDeniedException`], status 403
/// - [`InternalServerException`], status 500
/// - [`ThrottlingException`], status 429
/// - [`ValidationException`], status 400
///
/// Defined at `spec/omics.yaml:81:3`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct ListRunTasks;
impl ::cistron::Operation for ListRunTasks {
    type Request = ListRunTasksRequest;
    type Response = ListRunTasksResponse;
    type Error = ListRunTasksError;
    const NAME: &'static str = "ListRunTasks";
    const METHOD: &'static str = "GET";
    const URI: &'static str = "/run/{id}/task";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            path: &[
                Segment::Literal("run"),
                Segment::Label("id"),
                Segment::Literal("task"),
            ],
            host_prefix: Some("workflows-"),
            takes_object: true,
            gives_object: true,
            ..Http::PLAIN
        }
    };
}
/// The request of [`ListRunTasks`]: `GET /run/{id}/task`.
///
/// Defined at `spec/omics.yaml:81:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct ListRunTasksRequest {
    /// The run whose tasks are listed.
    ///
    /// Length from 1 to 18. Matches `[0-9]+`.
    pub id: RunId,
    /// List only the tasks with this status.
    ///
    /// Length from 1 to 64. In the query as `status`.
    pub status: ::core::option::Option<TaskStatus>,
    /// The token that the last page gave.
    ///
    /// Length from 1 to 128. Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`. In the query as `startingToken`.
    pub starting_token: ::core::option::Option<::std::string::String>,
    /// The most tasks that a page may hold.
    ///
    /// From 1 to 100. In the query as `maxResults`.
    pub max_results: ::core::option::Option<i32>,
}
impl ListRunTasksRequest {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(id: RunId) -> Self {
        Self {
            id,
            status: ::core::option::Option::None,
            starting_token: ::core::option::Option::None,
            max_results: ::core::option::Option::None,
        }
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, status: TaskStatus) -> Self {
        self.status = ::core::option::Option::Some(status);
        self
    }
    /// Sets `startingToken`.
    #[must_use]
    pub fn with_starting_token(
        mut self,
        starting_token: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.starting_token = ::core::option::Option::Some(
            ::core::convert::Into::into(starting_token),
        );
        self
    }
    /// Sets `maxResults`.
    #[must_use]
    pub fn with_max_results(mut self, max_results: i32) -> Self {
        self.max_results = ::core::option::Option::Some(max_results);
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
                binding: Binding::Query("status"),
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
                name: "startingToken",
                binding: Binding::Query("startingToken"),
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(128),
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
            Member {
                name: "maxResults",
                binding: Binding::Query("maxResults"),
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
    impl ::cistron::Value for ListRunTasksRequest {
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
    impl ::cistron::Structure for ListRunTasksRequest {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.id,
                1 => &self.status,
                2 => &self.starting_token,
                3 => &self.max_results,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut id = ::core::option::Option::None;
            let mut status = ::core::option::Option::None;
            let mut starting_token = ::core::option::Option::None;
            let mut max_results = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => id = reader.value(),
                        1 => status = reader.value(),
                        2 => starting_token = reader.value(),
                        3 => max_results = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self {
                id: id?,
                status,
                starting_token,
                max_results,
            })
        }
    }
    ::cistron::impl_serde!(ListRunTasksRequest);
};
/// The response of [`ListRunTasks`], sent with status 200.
///
/// Defined at `spec/omics.yaml:81:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct ListRunTasksResponse {
    /// The tasks of this page.
    pub items: ::core::option::Option<::std::vec::Vec<TaskListItem>>,
    /// The token of the next page; absent on the last one.
    ///
    /// Length from 1 to 128. Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub next_token: ::core::option::Option<::std::string::String>,
}
impl ListRunTasksResponse {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            items: ::core::option::Option::None,
            next_token: ::core::option::Option::None,
        }
    }
    /// Sets `items`.
    #[must_use]
    pub fn with_items(mut self, items: ::std::vec::Vec<TaskListItem>) -> Self {
        self.items = ::core::option::Option::Some(items);
        self
    }
    /// Sets `nextToken`.
    #[must_use]
    pub fn with_next_token(
        mut self,
        next_token: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.next_token = ::core::option::Option::Some(
            ::core::convert::Into::into(next_token),
        );
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "items",
                ..Member::OPTIONAL
            },
            Member {
                name: "nextToken",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(128),
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
    impl ::cistron::Value for ListRunTasksResponse {
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
    impl ::cistron::Structure for ListRunTasksResponse {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.items,
                1 => &self.next_token,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut items = ::core::option::Option::None;
            let mut next_token = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => items = reader.value(),
                        1 => next_token = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self { items, next_token })
        }
    }
    ::cistron::impl_serde!(ListRunTasksResponse);
};
/// The errors of [`ListRunTasks`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum ListRunTasksError {
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
impl ListRunTasksError {
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
impl ::core::fmt::Display for ListRunTasksError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for ListRunTasksError {}
impl ::cistron::OperationError for ListRunTasksError {
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
impl ::core::convert::From<ConflictException> for ListRunTasksError {
    fn from(error: ConflictException) -> Self {
        Self::ConflictException(error)
    }
}
impl ::core::convert::From<RequestTimeoutException> for ListRunTasksError {
    fn from(error: RequestTimeoutException) -> Self {
        Self::RequestTimeoutException(error)
    }
}
impl ::core::convert::From<ResourceNotFoundException> for ListRunTasksError {
    fn from(error: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(error)
    }
}
impl ::core::convert::From<ServiceQuotaExceededException> for ListRunTasksError {
    fn from(error: ServiceQuotaExceededException) -> Self {
        Self::ServiceQuotaExceededException(error)
    }
}
impl ::core::convert::From<AccessDeniedException> for ListRunTasksError {
    fn from(error: AccessDeniedException) -> Self {
        Self::AccessDeniedException(error)
    }
}
impl ::core::convert::From<InternalServerException> for ListRunTasksError {
    fn from(error: InternalServerException) -> Self {
        Self::InternalServerException(error)
    }
}
impl ::core::convert::From<ThrottlingException> for ListRunTasksError {
    fn from(error: ThrottlingException) -> Self {
        Self::ThrottlingException(error)
    }
}
impl ::core::convert::From<ValidationException> for ListRunTasksError {
    fn from(error: ValidationException) -> Self {
        Self::ValidationException(error)
    }
}
/// Describes one run.
///
/// The service keeps a limited number of runs. One that it has dropped is no longer found here,
/// though its logs are still in CloudWatch.
///
/// `GET /run/{id}`, changes nothing.
///
/// Errors:
///
/// - [`ConflictException`], status 409
/// - [`RequestTimeoutException`], status 408
/// - [`ResourceNotFoundException`], status 404
/// - [`ServiceQuotaExceededException`], status 402
/// - [`AccessDeniedException`], status 403
/// - [`InternalServerException`], status 500
/// - [`ThrottlingException`], status 429
/// - [`ValidationException`], status 400
///
/// Defined at `spec/omics.yaml:105:3`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct GetRun;
impl ::cistron::Operation for GetRun {
    type Request = GetRunRequest;
    type Response = GetRunResponse;
    type Error = GetRunError;
    const NAME: &'static str = "GetRun";
    const METHOD: &'static str = "GET";
    const URI: &'static str = "/run/{id}";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            path: &[Segment::Literal("run"), Segment::Label("id")],
            host_prefix: Some("workflows-"),
            takes_object: true,
            gives_object: true,
            ..Http::PLAIN
        }
    };
}
/// The request of [`GetRun`]: `GET /run/{id}`.
///
/// Defined at `spec/omics.yaml:105:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct GetRunRequest {
    /// The run to describe.
    ///
    /// Length from 1 to 18. Matches `[0-9]+`.
    pub id: RunId,
    /// What to give in full beside the description. Not for a run of a shared workflow.
    ///
    /// Length from 0 to 32. Each item: length from 1 to 64. In the query as `export`.
    pub export: ::core::option::Option<::std::vec::Vec<RunExport>>,
}
impl GetRunRequest {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(id: RunId) -> Self {
        Self {
            id,
            export: ::core::option::Option::None,
        }
    }
    /// Sets `export`.
    #[must_use]
    pub fn with_export(mut self, export: ::std::vec::Vec<RunExport>) -> Self {
        self.export = ::core::option::Option::Some(export);
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
                name: "export",
                binding: Binding::Query("export"),
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(0),
                            max: Some(32),
                        },
                    ],
                    item: Some(
                        &Schema {
                            constraints: &[
                                Constraint::EnumValue(&["DEFINITION"]),
                                Constraint::Length {
                                    min: Some(1),
                                    max: Some(64),
                                },
                            ],
                            ..Schema::ANY
                        },
                    ),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for GetRunRequest {
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
    impl ::cistron::Structure for GetRunRequest {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.id,
                1 => &self.export,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut id = ::core::option::Option::None;
            let mut export = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => id = reader.value(),
                        1 => export = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self { id: id?, export })
        }
    }
    ::cistron::impl_serde!(GetRunRequest);
};
/// The response of [`GetRun`], sent with status 200.
///
/// Defined at `spec/omics.yaml:105:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct GetRunResponse {
    /// The ARN of the run.
    ///
    /// Length from 1 to 128. Matches `arn:.+`.
    pub arn: ::core::option::Option<::std::string::String>,
    /// The ID of the run.
    ///
    /// Length from 1 to 18. Matches `[0-9]+`.
    pub id: ::core::option::Option<RunId>,
    /// The run cache that the run uses.
    ///
    /// Length from 1 to 18. Matches `[0-9]+`.
    pub cache_id: ::core::option::Option<::std::string::String>,
    /// When the run puts its results into the cache.
    ///
    /// Length from 1 to 64.
    pub cache_behavior: ::core::option::Option<CacheBehavior>,
    /// The version of the workflow engine.
    ///
    /// Matches `[0-9]{2}.[0-9]{2}.[0-9]`.
    pub engine_version: ::core::option::Option<::std::string::String>,
    /// How far the run has come.
    ///
    /// Length from 1 to 64.
    pub status: ::core::option::Option<RunStatus>,
    /// The workflow that is run.
    ///
    /// Length from 1 to 18. Matches `[0-9]+`.
    pub workflow_id: ::core::option::Option<::std::string::String>,
    /// Whose workflow it is.
    ///
    /// Length from 1 to 64.
    pub workflow_type: ::core::option::Option<WorkflowType>,
    /// An ID of the run beside `id`.
    ///
    /// Length from 1 to 18. Matches `[0-9]+`.
    pub run_id: ::core::option::Option<RunId>,
    /// The service role that the run acts in.
    ///
    /// Length from 1 to 128. Matches `arn:.+`.
    pub role_arn: ::core::option::Option<::std::string::String>,
    /// The name of the run.
    ///
    /// Length from 1 to 128. Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub name: ::core::option::Option<::std::string::String>,
    /// The group that the run belongs to.
    ///
    /// Length from 1 to 18. Matches `[0-9]+`.
    pub run_group_id: ::core::option::Option<::std::string::String>,
    /// The priority of the run in its group.
    ///
    /// From 0 to 100000.
    pub priority: ::core::option::Option<i32>,
    /// The definition of the workflow.
    ///
    /// Length from 1 to 256. Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub definition: ::core::option::Option<::std::string::String>,
    /// The digest of the workflow.
    ///
    /// Length from 1 to 64.
    pub digest: ::core::option::Option<::std::string::String>,
    /// The parameters that the run was started with.
    pub parameters: ::core::option::Option<::cistron::Document>,
    /// The storage of the run in gibibytes. Where it is dynamic and the run is complete, the most
    /// that the run has used.
    ///
    /// From 0 to 100000.
    pub storage_capacity: ::core::option::Option<i32>,
    /// The place for outputs that the run was given.
    ///
    /// Length from 1 to 750. Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub output_uri: ::core::option::Option<::std::string::String>,
    /// How much the run logs.
    ///
    /// Length from 1 to 64.
    pub log_level: ::core::option::Option<RunLogLevel>,
    /// The digests of what the run uses.
    ///
    /// Each key: length from 1 to 256. Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`. Each value: length from 0 to 64. Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub resource_digests: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Who started the run.
    ///
    /// Length from 1 to 128.
    pub started_by: ::core::option::Option<::std::string::String>,
    /// When the run was created.
    pub creation_time: ::core::option::Option<::cistron::Timestamp>,
    /// When the run began.
    pub start_time: ::core::option::Option<::cistron::Timestamp>,
    /// When the run ended.
    pub stop_time: ::core::option::Option<::cistron::Timestamp>,
    /// What the service has to say about the status.
    ///
    /// Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub status_message: ::core::option::Option<::std::string::String>,
    /// The tags of the run.
    ///
    /// Each key: length from 1 to 128. Each value: length from 0 to 256.
    pub tags: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// The accelerator that the workflow runs on.
    ///
    /// Length from 1 to 64.
    pub accelerators: ::core::option::Option<Accelerators>,
    /// What becomes of the run when there are too many.
    ///
    /// Length from 1 to 64.
    pub retention_mode: ::core::option::Option<RunRetentionMode>,
    /// Why the run failed.
    ///
    /// Length from 1 to 64. Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub failure_reason: ::core::option::Option<::std::string::String>,
    /// Where the logs of the run are.
    pub log_location: ::core::option::Option<RunLogLocation>,
    /// The UUID of the run.
    ///
    /// Length from 1 to 128. Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// Where the outputs of this run are.
    ///
    /// Length from 1 to 750. Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub run_output_uri: ::core::option::Option<::std::string::String>,
    /// How the storage of the run is sized.
    ///
    /// Length from 1 to 64.
    pub storage_type: ::core::option::Option<StorageType>,
    /// The account that owns the workflow.
    ///
    /// Matches `[0-9]{12}`.
    pub workflow_owner_id: ::core::option::Option<::std::string::String>,
}
impl GetRunResponse {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            arn: ::core::option::Option::None,
            id: ::core::option::Option::None,
            cache_id: ::core::option::Option::None,
            cache_behavior: ::core::option::Option::None,
            engine_version: ::core::option::Option::None,
            status: ::core::option::Option::None,
            workflow_id: ::core::option::Option::None,
            workflow_type: ::core::option::Option::None,
            run_id: ::core::option::Option::None,
            role_arn: ::core::option::Option::None,
            name: ::core::option::Option::None,
            run_group_id: ::core::option::Option::None,
            priority: ::core::option::Option::None,
            definition: ::core::option::Option::None,
            digest: ::core::option::Option::None,
            parameters: ::core::option::Option::None,
            storage_capacity: ::core::option::Option::None,
            output_uri: ::core::option::Option::None,
            log_level: ::core::option::Option::None,
            resource_digests: ::core::option::Option::None,
            started_by: ::core::option::Option::None,
            creation_time: ::core::option::Option::None,
            start_time: ::core::option::Option::None,
            stop_time: ::core::option::Option::None,
            status_message: ::core::option::Option::None,
            tags: ::core::option::Option::None,
            accelerators: ::core::option::Option::None,
            retention_mode: ::core::option::Option::None,
            failure_reason: ::core::option::Option::None,
            log_location: ::core::option::Option::None,
            uuid: ::core::option::Option::None,
            run_output_uri: ::core::option::Option::None,
            storage_type: ::core::option::Option::None,
            workflow_owner_id: ::core::option::Option::None,
        }
    }
    /// Sets `arn`.
    #[must_use]
    pub fn with_arn(
        mut self,
        arn: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.arn = ::core::option::Option::Some(::core::convert::Into::into(arn));
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: RunId) -> Self {
        self.id = ::core::option::Option::Some(id);
        self
    }
    /// Sets `cacheId`.
    #[must_use]
    pub fn with_cache_id(
        mut self,
        cache_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.cache_id = ::core::option::Option::Some(
            ::core::convert::Into::into(cache_id),
        );
        self
    }
    /// Sets `cacheBehavior`.
    #[must_use]
    pub fn with_cache_behavior(mut self, cache_behavior: CacheBehavior) -> Self {
        self.cache_behavior = ::core::option::Option::Some(cache_behavior);
        self
    }
    /// Sets `engineVersion`.
    #[must_use]
    pub fn with_engine_version(
        mut self,
        engine_version: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.engine_version = ::core::option::Option::Some(
            ::core::convert::Into::into(engine_version),
        );
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, status: RunStatus) -> Self {
        self.status = ::core::option::Option::Some(status);
        self
    }
    /// Sets `workflowId`.
    #[must_use]
    pub fn with_workflow_id(
        mut self,
        workflow_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.workflow_id = ::core::option::Option::Some(
            ::core::convert::Into::into(workflow_id),
        );
        self
    }
    /// Sets `workflowType`.
    #[must_use]
    pub fn with_workflow_type(mut self, workflow_type: WorkflowType) -> Self {
        self.workflow_type = ::core::option::Option::Some(workflow_type);
        self
    }
    /// Sets `runId`.
    #[must_use]
    pub fn with_run_id(mut self, run_id: RunId) -> Self {
        self.run_id = ::core::option::Option::Some(run_id);
        self
    }
    /// Sets `roleArn`.
    #[must_use]
    pub fn with_role_arn(
        mut self,
        role_arn: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.role_arn = ::core::option::Option::Some(
            ::core::convert::Into::into(role_arn),
        );
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
    /// Sets `runGroupId`.
    #[must_use]
    pub fn with_run_group_id(
        mut self,
        run_group_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.run_group_id = ::core::option::Option::Some(
            ::core::convert::Into::into(run_group_id),
        );
        self
    }
    /// Sets `priority`.
    #[must_use]
    pub fn with_priority(mut self, priority: i32) -> Self {
        self.priority = ::core::option::Option::Some(priority);
        self
    }
    /// Sets `definition`.
    #[must_use]
    pub fn with_definition(
        mut self,
        definition: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.definition = ::core::option::Option::Some(
            ::core::convert::Into::into(definition),
        );
        self
    }
    /// Sets `digest`.
    #[must_use]
    pub fn with_digest(
        mut self,
        digest: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.digest = ::core::option::Option::Some(::core::convert::Into::into(digest));
        self
    }
    /// Sets `parameters`.
    #[must_use]
    pub fn with_parameters(mut self, parameters: ::cistron::Document) -> Self {
        self.parameters = ::core::option::Option::Some(parameters);
        self
    }
    /// Sets `storageCapacity`.
    #[must_use]
    pub fn with_storage_capacity(mut self, storage_capacity: i32) -> Self {
        self.storage_capacity = ::core::option::Option::Some(storage_capacity);
        self
    }
    /// Sets `outputUri`.
    #[must_use]
    pub fn with_output_uri(
        mut self,
        output_uri: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.output_uri = ::core::option::Option::Some(
            ::core::convert::Into::into(output_uri),
        );
        self
    }
    /// Sets `logLevel`.
    #[must_use]
    pub fn with_log_level(mut self, log_level: RunLogLevel) -> Self {
        self.log_level = ::core::option::Option::Some(log_level);
        self
    }
    /// Sets `resourceDigests`.
    #[must_use]
    pub fn with_resource_digests(
        mut self,
        resource_digests: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    ) -> Self {
        self.resource_digests = ::core::option::Option::Some(resource_digests);
        self
    }
    /// Sets `startedBy`.
    #[must_use]
    pub fn with_started_by(
        mut self,
        started_by: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.started_by = ::core::option::Option::Some(
            ::core::convert::Into::into(started_by),
        );
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
    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(
        mut self,
        tags: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    ) -> Self {
        self.tags = ::core::option::Option::Some(tags);
        self
    }
    /// Sets `accelerators`.
    #[must_use]
    pub fn with_accelerators(mut self, accelerators: Accelerators) -> Self {
        self.accelerators = ::core::option::Option::Some(accelerators);
        self
    }
    /// Sets `retentionMode`.
    #[must_use]
    pub fn with_retention_mode(mut self, retention_mode: RunRetentionMode) -> Self {
        self.retention_mode = ::core::option::Option::Some(retention_mode);
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
    /// Sets `logLocation`.
    #[must_use]
    pub fn with_log_location(mut self, log_location: RunLogLocation) -> Self {
        self.log_location = ::core::option::Option::Some(log_location);
        self
    }
    /// Sets `uuid`.
    #[must_use]
    pub fn with_uuid(
        mut self,
        uuid: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.uuid = ::core::option::Option::Some(::core::convert::Into::into(uuid));
        self
    }
    /// Sets `runOutputUri`.
    #[must_use]
    pub fn with_run_output_uri(
        mut self,
        run_output_uri: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.run_output_uri = ::core::option::Option::Some(
            ::core::convert::Into::into(run_output_uri),
        );
        self
    }
    /// Sets `storageType`.
    #[must_use]
    pub fn with_storage_type(mut self, storage_type: StorageType) -> Self {
        self.storage_type = ::core::option::Option::Some(storage_type);
        self
    }
    /// Sets `workflowOwnerId`.
    #[must_use]
    pub fn with_workflow_owner_id(
        mut self,
        workflow_owner_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.workflow_owner_id = ::core::option::Option::Some(
            ::core::convert::Into::into(workflow_owner_id),
        );
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "arn",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(128),
                        },
                        Constraint::Pattern(
                            &Pattern {
                                source: "arn:.+",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0xffff_ffff_ffff_ffff_ffff_ffff_ffff_dbff,
                                            ranges: &[('\u{2028}', '\u{2029}')],
                                            negated: true,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x400_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x4000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x4_0000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x2_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 4, next: 1 },
                                        State::Read { class: 3, next: 2 },
                                        State::Read { class: 2, next: 3 },
                                        State::Read { class: 1, next: 4 },
                                        State::Read { class: 0, next: 5 },
                                        State::Split {
                                            first: 4,
                                            second: 6,
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
                name: "id",
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
                name: "cacheId",
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
                name: "cacheBehavior",
                schema: &Schema {
                    constraints: &[
                        Constraint::EnumValue(&["CACHE_ON_FAILURE", "CACHE_ALWAYS"]),
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
                name: "engineVersion",
                schema: &Schema {
                    constraints: &[
                        Constraint::Pattern(
                            &Pattern {
                                source: "[0-9]{2}.[0-9]{2}.[0-9]",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0x3ff_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0xffff_ffff_ffff_ffff_ffff_ffff_ffff_dbff,
                                            ranges: &[('\u{2028}', '\u{2029}')],
                                            negated: true,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Run {
                                            class: 0,
                                            min: 2,
                                            max: 2,
                                            next: 1,
                                            counts: 1,
                                        },
                                        State::Read { class: 1, next: 2 },
                                        State::Run {
                                            class: 0,
                                            min: 2,
                                            max: 2,
                                            next: 3,
                                            counts: 0,
                                        },
                                        State::Read { class: 1, next: 4 },
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
                                "DELETED",
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
                name: "workflowId",
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
                name: "workflowType",
                schema: &Schema {
                    constraints: &[
                        Constraint::EnumValue(&["PRIVATE", "READY2RUN"]),
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
                name: "runId",
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
                name: "roleArn",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(128),
                        },
                        Constraint::Pattern(
                            &Pattern {
                                source: "arn:.+",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0xffff_ffff_ffff_ffff_ffff_ffff_ffff_dbff,
                                            ranges: &[('\u{2028}', '\u{2029}')],
                                            negated: true,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x400_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x4000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x4_0000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x2_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 4, next: 1 },
                                        State::Read { class: 3, next: 2 },
                                        State::Read { class: 2, next: 3 },
                                        State::Read { class: 1, next: 4 },
                                        State::Read { class: 0, next: 5 },
                                        State::Split {
                                            first: 4,
                                            second: 6,
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
                            max: Some(128),
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
            Member {
                name: "runGroupId",
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
                name: "priority",
                schema: &Schema {
                    constraints: &[
                        Constraint::Range {
                            min: Some(Number::Integer(0)),
                            max: Some(Number::Integer(100_000)),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "definition",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(256),
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
            Member {
                name: "digest",
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
                name: "parameters",
                takes_null: true,
                ..Member::OPTIONAL
            },
            Member {
                name: "storageCapacity",
                schema: &Schema {
                    constraints: &[
                        Constraint::Range {
                            min: Some(Number::Integer(0)),
                            max: Some(Number::Integer(100_000)),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "outputUri",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(750),
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
            Member {
                name: "logLevel",
                schema: &Schema {
                    constraints: &[
                        Constraint::EnumValue(&["OFF", "FATAL", "ERROR", "ALL"]),
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
                name: "resourceDigests",
                schema: &Schema {
                    key: Some(
                        &Schema {
                            constraints: &[
                                Constraint::Length {
                                    min: Some(1),
                                    max: Some(256),
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
                    ),
                    item: Some(
                        &Schema {
                            constraints: &[
                                Constraint::Length {
                                    min: Some(0),
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
                    ),
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "startedBy",
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
                name: "tags",
                schema: &Schema {
                    key: Some(
                        &Schema {
                            constraints: &[
                                Constraint::Length {
                                    min: Some(1),
                                    max: Some(128),
                                },
                            ],
                            ..Schema::ANY
                        },
                    ),
                    item: Some(
                        &Schema {
                            constraints: &[
                                Constraint::Length {
                                    min: Some(0),
                                    max: Some(256),
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
                name: "accelerators",
                schema: &Schema {
                    constraints: &[
                        Constraint::EnumValue(&["GPU"]),
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
                name: "retentionMode",
                schema: &Schema {
                    constraints: &[
                        Constraint::EnumValue(&["RETAIN", "REMOVE"]),
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
            Member {
                name: "logLocation",
                ..Member::OPTIONAL
            },
            Member {
                name: "uuid",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(128),
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
            Member {
                name: "runOutputUri",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(750),
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
            Member {
                name: "storageType",
                schema: &Schema {
                    constraints: &[
                        Constraint::EnumValue(&["STATIC", "DYNAMIC"]),
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
                name: "workflowOwnerId",
                schema: &Schema {
                    constraints: &[
                        Constraint::Pattern(
                            &Pattern {
                                source: "[0-9]{12}",
                                program: Program::Run {
                                    class: Class {
                                        ascii: 0x3ff_0000_0000_0000,
                                        ..Class::NONE
                                    },
                                    min: 12,
                                    max: Some(12),
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
    impl ::cistron::Value for GetRunResponse {
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
    impl ::cistron::Structure for GetRunResponse {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.arn,
                1 => &self.id,
                2 => &self.cache_id,
                3 => &self.cache_behavior,
                4 => &self.engine_version,
                5 => &self.status,
                6 => &self.workflow_id,
                7 => &self.workflow_type,
                8 => &self.run_id,
                9 => &self.role_arn,
                10 => &self.name,
                11 => &self.run_group_id,
                12 => &self.priority,
                13 => &self.definition,
                14 => &self.digest,
                15 => &self.parameters,
                16 => &self.storage_capacity,
                17 => &self.output_uri,
                18 => &self.log_level,
                19 => &self.resource_digests,
                20 => &self.started_by,
                21 => &self.creation_time,
                22 => &self.start_time,
                23 => &self.stop_time,
                24 => &self.status_message,
                25 => &self.tags,
                26 => &self.accelerators,
                27 => &self.retention_mode,
                28 => &self.failure_reason,
                29 => &self.log_location,
                30 => &self.uuid,
                31 => &self.run_output_uri,
                32 => &self.storage_type,
                33 => &self.workflow_owner_id,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut arn = ::core::option::Option::None;
            let mut id = ::core::option::Option::None;
            let mut cache_id = ::core::option::Option::None;
            let mut cache_behavior = ::core::option::Option::None;
            let mut engine_version = ::core::option::Option::None;
            let mut status = ::core::option::Option::None;
            let mut workflow_id = ::core::option::Option::None;
            let mut workflow_type = ::core::option::Option::None;
            let mut run_id = ::core::option::Option::None;
            let mut role_arn = ::core::option::Option::None;
            let mut name = ::core::option::Option::None;
            let mut run_group_id = ::core::option::Option::None;
            let mut priority = ::core::option::Option::None;
            let mut definition = ::core::option::Option::None;
            let mut digest = ::core::option::Option::None;
            let mut parameters = ::core::option::Option::None;
            let mut storage_capacity = ::core::option::Option::None;
            let mut output_uri = ::core::option::Option::None;
            let mut log_level = ::core::option::Option::None;
            let mut resource_digests = ::core::option::Option::None;
            let mut started_by = ::core::option::Option::None;
            let mut creation_time = ::core::option::Option::None;
            let mut start_time = ::core::option::Option::None;
            let mut stop_time = ::core::option::Option::None;
            let mut status_message = ::core::option::Option::None;
            let mut tags = ::core::option::Option::None;
            let mut accelerators = ::core::option::Option::None;
            let mut retention_mode = ::core::option::Option::None;
            let mut failure_reason = ::core::option::Option::None;
            let mut log_location = ::core::option::Option::None;
            let mut uuid = ::core::option::Option::None;
            let mut run_output_uri = ::core::option::Option::None;
            let mut storage_type = ::core::option::Option::None;
            let mut workflow_owner_id = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => arn = reader.value(),
                        1 => id = reader.value(),
                        2 => cache_id = reader.value(),
                        3 => cache_behavior = reader.value(),
                        4 => engine_version = reader.value(),
                        5 => status = reader.value(),
                        6 => workflow_id = reader.value(),
                        7 => workflow_type = reader.value(),
                        8 => run_id = reader.value(),
                        9 => role_arn = reader.value(),
                        10 => name = reader.value(),
                        11 => run_group_id = reader.value(),
                        12 => priority = reader.value(),
                        13 => definition = reader.value(),
                        14 => digest = reader.value(),
                        15 => parameters = reader.value(),
                        16 => storage_capacity = reader.value(),
                        17 => output_uri = reader.value(),
                        18 => log_level = reader.value(),
                        19 => resource_digests = reader.value(),
                        20 => started_by = reader.value(),
                        21 => creation_time = reader.value(),
                        22 => start_time = reader.value(),
                        23 => stop_time = reader.value(),
                        24 => status_message = reader.value(),
                        25 => tags = reader.value(),
                        26 => accelerators = reader.value(),
                        27 => retention_mode = reader.value(),
                        28 => failure_reason = reader.value(),
                        29 => log_location = reader.value(),
                        30 => uuid = reader.value(),
                        31 => run_output_uri = reader.value(),
                        32 => storage_type = reader.value(),
                        33 => workflow_owner_id = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self {
                arn,
                id,
                cache_id,
                cache_behavior,
                engine_version,
                status,
                workflow_id,
                workflow_type,
                run_id,
                role_arn,
                name,
                run_group_id,
                priority,
                definition,
                digest,
                parameters,
                storage_capacity,
                output_uri,
                log_level,
                resource_digests,
                started_by,
                creation_time,
                start_time,
                stop_time,
                status_message,
                tags,
                accelerators,
                retention_mode,
                failure_reason,
                log_location,
                uuid,
                run_output_uri,
                storage_type,
                workflow_owner_id,
            })
        }
    }
    ::cistron::impl_serde!(GetRunResponse);
};
/// The errors of [`GetRun`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum GetRunError {
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
impl GetRunError {
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
impl ::core::fmt::Display for GetRunError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for GetRunError {}
impl ::cistron::OperationError for GetRunError {
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
impl ::core::convert::From<ConflictException> for GetRunError {
    fn from(error: ConflictException) -> Self {
        Self::ConflictException(error)
    }
}
impl ::core::convert::From<RequestTimeoutException> for GetRunError {
    fn from(error: RequestTimeoutException) -> Self {
        Self::RequestTimeoutException(error)
    }
}
impl ::core::convert::From<ResourceNotFoundException> for GetRunError {
    fn from(error: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(error)
    }
}
impl ::core::convert::From<ServiceQuotaExceededException> for GetRunError {
    fn from(error: ServiceQuotaExceededException) -> Self {
        Self::ServiceQuotaExceededException(error)
    }
}
impl ::core::convert::From<AccessDeniedException> for GetRunError {
    fn from(error: AccessDeniedException) -> Self {
        Self::AccessDeniedException(error)
    }
}
impl ::core::convert::From<InternalServerException> for GetRunError {
    fn from(error: InternalServerException) -> Self {
        Self::InternalServerException(error)
    }
}
impl ::core::convert::From<ThrottlingException> for GetRunError {
    fn from(error: ThrottlingException) -> Self {
        Self::ThrottlingException(error)
    }
}
impl ::core::convert::From<ValidationException> for GetRunError {
    fn from(error: ValidationException) -> Self {
        Self::ValidationException(error)
    }
}
/// Starts a run of a workflow, or a copy of an earlier run.
///
/// To copy a run, give its `runId` and a role; what is left out is taken over from that run. A
/// run of a shared workflow cannot be copied.
///
/// `POST /run`.
///
/// Errors:
///
/// - [`ConflictException`], status 409
/// - [`RequestTimeoutException`], status 408
/// - [`ResourceNotFoundException`], status 404
/// - [`ServiceQuotaExceededException`], status 402
/// - [`AccessDeniedException`], status 403
/// - [`InternalServerException`], status 500
/// - [`ThrottlingException`], status 429
/// - [`ValidationException`], status 400
///
/// Defined at `spec/omics.yaml:188:3`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct StartRun;
impl ::cistron::Operation for StartRun {
    type Request = StartRunRequest;
    type Response = StartRunResponse;
    type Error = StartRunError;
    const NAME: &'static str = "StartRun";
    const METHOD: &'static str = "POST";
    const URI: &'static str = "/run";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            path: &[Segment::Literal("run")],
            status: 201,
            host_prefix: Some("workflows-"),
            takes_object: true,
            gives_object: true,
            ..Http::PLAIN
        }
    };
}
/// The request of [`StartRun`]: `POST /run`.
///
/// Defined at `spec/omics.yaml:188:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct StartRunRequest {
    /// The workflow to run.
    ///
    /// Length from 1 to 18. Matches `[0-9]+`.
    pub workflow_id: ::core::option::Option<::std::string::String>,
    /// Whose workflow it is.
    ///
    /// Length from 1 to 64.
    pub workflow_type: ::core::option::Option<WorkflowType>,
    /// The run to copy.
    ///
    /// Length from 1 to 18. Matches `[0-9]+`.
    pub run_id: ::core::option::Option<RunId>,
    /// The service role that the run acts in.
    ///
    /// Length from 1 to 128. Matches `arn:.+`.
    pub role_arn: ::std::string::String,
    /// A name for the run.
    ///
    /// Length from 1 to 128. Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub name: ::core::option::Option<::std::string::String>,
    /// The run cache to use. Without it nothing is cached.
    ///
    /// Length from 1 to 18. Matches `[0-9]+`.
    pub cache_id: ::core::option::Option<::std::string::String>,
    /// When to put results into the cache.
    ///
    /// Length from 1 to 64.
    pub cache_behavior: ::core::option::Option<CacheBehavior>,
    /// The group to put the run in.
    ///
    /// Length from 1 to 18. Matches `[0-9]+`.
    pub run_group_id: ::core::option::Option<::std::string::String>,
    /// The priority of the run in its group.
    ///
    /// From 0 to 100000.
    pub priority: ::core::option::Option<i32>,
    /// The parameters of the workflow, whatever it takes.
    pub parameters: ::core::option::Option<::cistron::Document>,
    /// The storage in gibibytes where it is static.
    ///
    /// From 0 to 100000.
    pub storage_capacity: ::core::option::Option<i32>,
    /// Where the outputs go.
    ///
    /// Length from 1 to 750. Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub output_uri: ::core::option::Option<::std::string::String>,
    /// How much to log.
    ///
    /// Length from 1 to 64.
    pub log_level: ::core::option::Option<RunLogLevel>,
    /// Tags for the run.
    ///
    /// Each key: length from 1 to 128. Each value: length from 0 to 256.
    pub tags: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Makes the request safe to send again. The same ID never starts a second run.
    ///
    /// Length from 1 to 128. Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`. An idempotency token.
    pub request_id: ::core::option::Option<::std::string::String>,
    /// What becomes of the run when there are too many. Without it the run is retained.
    ///
    /// Length from 1 to 64.
    pub retention_mode: ::core::option::Option<RunRetentionMode>,
    /// How to size the storage. Without it the size is static.
    ///
    /// Length from 1 to 64.
    pub storage_type: ::core::option::Option<StorageType>,
    /// The account that owns the workflow.
    ///
    /// Matches `[0-9]{12}`.
    pub workflow_owner_id: ::core::option::Option<::std::string::String>,
}
impl StartRunRequest {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(role_arn: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            workflow_id: ::core::option::Option::None,
            workflow_type: ::core::option::Option::None,
            run_id: ::core::option::Option::None,
            role_arn: ::core::convert::Into::into(role_arn),
            name: ::core::option::Option::None,
            cache_id: ::core::option::Option::None,
            cache_behavior: ::core::option::Option::None,
            run_group_id: ::core::option::Option::None,
            priority: ::core::option::Option::None,
            parameters: ::core::option::Option::None,
            storage_capacity: ::core::option::Option::None,
            output_uri: ::core::option::Option::None,
            log_level: ::core::option::Option::None,
            tags: ::core::option::Option::None,
            request_id: ::core::option::Option::None,
            retention_mode: ::core::option::Option::None,
            storage_type: ::core::option::Option::None,
            workflow_owner_id: ::core::option::Option::None,
        }
    }
    /// Sets `workflowId`.
    #[must_use]
    pub fn with_workflow_id(
        mut self,
        workflow_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.workflow_id = ::core::option::Option::Some(
            ::core::convert::Into::into(workflow_id),
        );
        self
    }
    /// Sets `workflowType`.
    #[must_use]
    pub fn with_workflow_type(mut self, workflow_type: WorkflowType) -> Self {
        self.workflow_type = ::core::option::Option::Some(workflow_type);
        self
    }
    /// Sets `runId`.
    #[must_use]
    pub fn with_run_id(mut self, run_id: RunId) -> Self {
        self.run_id = ::core::option::Option::Some(run_id);
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
    /// Sets `cacheId`.
    #[must_use]
    pub fn with_cache_id(
        mut self,
        cache_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.cache_id = ::core::option::Option::Some(
            ::core::convert::Into::into(cache_id),
        );
        self
    }
    /// Sets `cacheBehavior`.
    #[must_use]
    pub fn with_cache_behavior(mut self, cache_behavior: CacheBehavior) -> Self {
        self.cache_behavior = ::core::option::Option::Some(cache_behavior);
        self
    }
    /// Sets `runGroupId`.
    #[must_use]
    pub fn with_run_group_id(
        mut self,
        run_group_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.run_group_id = ::core::option::Option::Some(
            ::core::convert::Into::into(run_group_id),
        );
        self
    }
    /// Sets `priority`.
    #[must_use]
    pub fn with_priority(mut self, priority: i32) -> Self {
        self.priority = ::core::option::Option::Some(priority);
        self
    }
    /// Sets `parameters`.
    #[must_use]
    pub fn with_parameters(mut self, parameters: ::cistron::Document) -> Self {
        self.parameters = ::core::option::Option::Some(parameters);
        self
    }
    /// Sets `storageCapacity`.
    #[must_use]
    pub fn with_storage_capacity(mut self, storage_capacity: i32) -> Self {
        self.storage_capacity = ::core::option::Option::Some(storage_capacity);
        self
    }
    /// Sets `outputUri`.
    #[must_use]
    pub fn with_output_uri(
        mut self,
        output_uri: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.output_uri = ::core::option::Option::Some(
            ::core::convert::Into::into(output_uri),
        );
        self
    }
    /// Sets `logLevel`.
    #[must_use]
    pub fn with_log_level(mut self, log_level: RunLogLevel) -> Self {
        self.log_level = ::core::option::Option::Some(log_level);
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(
        mut self,
        tags: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    ) -> Self {
        self.tags = ::core::option::Option::Some(tags);
        self
    }
    /// Sets `requestId`.
    #[must_use]
    pub fn with_request_id(
        mut self,
        request_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.request_id = ::core::option::Option::Some(
            ::core::convert::Into::into(request_id),
        );
        self
    }
    /// Sets `retentionMode`.
    #[must_use]
    pub fn with_retention_mode(mut self, retention_mode: RunRetentionMode) -> Self {
        self.retention_mode = ::core::option::Option::Some(retention_mode);
        self
    }
    /// Sets `storageType`.
    #[must_use]
    pub fn with_storage_type(mut self, storage_type: StorageType) -> Self {
        self.storage_type = ::core::option::Option::Some(storage_type);
        self
    }
    /// Sets `workflowOwnerId`.
    #[must_use]
    pub fn with_workflow_owner_id(
        mut self,
        workflow_owner_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.workflow_owner_id = ::core::option::Option::Some(
            ::core::convert::Into::into(workflow_owner_id),
        );
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "workflowId",
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
                name: "workflowType",
                schema: &Schema {
                    constraints: &[
                        Constraint::EnumValue(&["PRIVATE", "READY2RUN"]),
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
                name: "runId",
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
                name: "roleArn",
                required: true,
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(128),
                        },
                        Constraint::Pattern(
                            &Pattern {
                                source: "arn:.+",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0xffff_ffff_ffff_ffff_ffff_ffff_ffff_dbff,
                                            ranges: &[('\u{2028}', '\u{2029}')],
                                            negated: true,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x400_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x4000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x4_0000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x2_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 4, next: 1 },
                                        State::Read { class: 3, next: 2 },
                                        State::Read { class: 2, next: 3 },
                                        State::Read { class: 1, next: 4 },
                                        State::Read { class: 0, next: 5 },
                                        State::Split {
                                            first: 4,
                                            second: 6,
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
                            max: Some(128),
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
            Member {
                name: "cacheId",
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
                name: "cacheBehavior",
                schema: &Schema {
                    constraints: &[
                        Constraint::EnumValue(&["CACHE_ON_FAILURE", "CACHE_ALWAYS"]),
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
                name: "runGroupId",
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
                name: "priority",
                schema: &Schema {
                    constraints: &[
                        Constraint::Range {
                            min: Some(Number::Integer(0)),
                            max: Some(Number::Integer(100_000)),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "parameters",
                takes_null: true,
                ..Member::OPTIONAL
            },
            Member {
                name: "storageCapacity",
                schema: &Schema {
                    constraints: &[
                        Constraint::Range {
                            min: Some(Number::Integer(0)),
                            max: Some(Number::Integer(100_000)),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "outputUri",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(750),
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
            Member {
                name: "logLevel",
                schema: &Schema {
                    constraints: &[
                        Constraint::EnumValue(&["OFF", "FATAL", "ERROR", "ALL"]),
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
                name: "tags",
                schema: &Schema {
                    key: Some(
                        &Schema {
                            constraints: &[
                                Constraint::Length {
                                    min: Some(1),
                                    max: Some(128),
                                },
                            ],
                            ..Schema::ANY
                        },
                    ),
                    item: Some(
                        &Schema {
                            constraints: &[
                                Constraint::Length {
                                    min: Some(0),
                                    max: Some(256),
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
                name: "requestId",
                required: true,
                idempotency_token: true,
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(128),
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
            Member {
                name: "retentionMode",
                schema: &Schema {
                    constraints: &[
                        Constraint::EnumValue(&["RETAIN", "REMOVE"]),
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
                name: "storageType",
                schema: &Schema {
                    constraints: &[
                        Constraint::EnumValue(&["STATIC", "DYNAMIC"]),
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
                name: "workflowOwnerId",
                schema: &Schema {
                    constraints: &[
                        Constraint::Pattern(
                            &Pattern {
                                source: "[0-9]{12}",
                                program: Program::Run {
                                    class: Class {
                                        ascii: 0x3ff_0000_0000_0000,
                                        ..Class::NONE
                                    },
                                    min: 12,
                                    max: Some(12),
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
    impl ::cistron::Value for StartRunRequest {
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
    impl ::cistron::Structure for StartRunRequest {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.workflow_id,
                1 => &self.workflow_type,
                2 => &self.run_id,
                3 => &self.role_arn,
                4 => &self.name,
                5 => &self.cache_id,
                6 => &self.cache_behavior,
                7 => &self.run_group_id,
                8 => &self.priority,
                9 => &self.parameters,
                10 => &self.storage_capacity,
                11 => &self.output_uri,
                12 => &self.log_level,
                13 => &self.tags,
                14 => &self.request_id,
                15 => &self.retention_mode,
                16 => &self.storage_type,
                17 => &self.workflow_owner_id,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut workflow_id = ::core::option::Option::None;
            let mut workflow_type = ::core::option::Option::None;
            let mut run_id = ::core::option::Option::None;
            let mut role_arn = ::core::option::Option::None;
            let mut name = ::core::option::Option::None;
            let mut cache_id = ::core::option::Option::None;
            let mut cache_behavior = ::core::option::Option::None;
            let mut run_group_id = ::core::option::Option::None;
            let mut priority = ::core::option::Option::None;
            let mut parameters = ::core::option::Option::None;
            let mut storage_capacity = ::core::option::Option::None;
            let mut output_uri = ::core::option::Option::None;
            let mut log_level = ::core::option::Option::None;
            let mut tags = ::core::option::Option::None;
            let mut request_id = ::core::option::Option::None;
            let mut retention_mode = ::core::option::Option::None;
            let mut storage_type = ::core::option::Option::None;
            let mut workflow_owner_id = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => workflow_id = reader.value(),
                        1 => workflow_type = reader.value(),
                        2 => run_id = reader.value(),
                        3 => role_arn = reader.value(),
                        4 => name = reader.value(),
                        5 => cache_id = reader.value(),
                        6 => cache_behavior = reader.value(),
                        7 => run_group_id = reader.value(),
                        8 => priority = reader.value(),
                        9 => parameters = reader.value(),
                        10 => storage_capacity = reader.value(),
                        11 => output_uri = reader.value(),
                        12 => log_level = reader.value(),
                        13 => tags = reader.value(),
                        14 => request_id = reader.value(),
                        15 => retention_mode = reader.value(),
                        16 => storage_type = reader.value(),
                        17 => workflow_owner_id = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self {
                workflow_id,
                workflow_type,
                run_id,
                role_arn: role_arn?,
                name,
                cache_id,
                cache_behavior,
                run_group_id,
                priority,
                parameters,
                storage_capacity,
                output_uri,
                log_level,
                tags,
                request_id,
                retention_mode,
                storage_type,
                workflow_owner_id,
            })
        }
    }
    ::cistron::impl_serde!(StartRunRequest);
};
/// The response of [`StartRun`], sent with status 201.
///
/// Defined at `spec/omics.yaml:188:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct StartRunResponse {
    /// The ARN of the new run.
    ///
    /// Length from 1 to 128. Matches `arn:.+`.
    pub arn: ::core::option::Option<::std::string::String>,
    /// The ID of the new run.
    ///
    /// Length from 1 to 18. Matches `[0-9]+`.
    pub id: ::core::option::Option<RunId>,
    /// How far the run has come.
    ///
    /// Length from 1 to 64.
    pub status: ::core::option::Option<RunStatus>,
    /// The tags of the run.
    ///
    /// Each key: length from 1 to 128. Each value: length from 0 to 256.
    pub tags: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// The UUID of the run.
    ///
    /// Length from 1 to 128. Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// Where the outputs of this run will be.
    ///
    /// Length from 1 to 750. Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub run_output_uri: ::core::option::Option<::std::string::String>,
}
impl StartRunResponse {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            arn: ::core::option::Option::None,
            id: ::core::option::Option::None,
            status: ::core::option::Option::None,
            tags: ::core::option::Option::None,
            uuid: ::core::option::Option::None,
            run_output_uri: ::core::option::Option::None,
        }
    }
    /// Sets `arn`.
    #[must_use]
    pub fn with_arn(
        mut self,
        arn: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.arn = ::core::option::Option::Some(::core::convert::Into::into(arn));
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: RunId) -> Self {
        self.id = ::core::option::Option::Some(id);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, status: RunStatus) -> Self {
        self.status = ::core::option::Option::Some(status);
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(
        mut self,
        tags: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    ) -> Self {
        self.tags = ::core::option::Option::Some(tags);
        self
    }
    /// Sets `uuid`.
    #[must_use]
    pub fn with_uuid(
        mut self,
        uuid: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.uuid = ::core::option::Option::Some(::core::convert::Into::into(uuid));
        self
    }
    /// Sets `runOutputUri`.
    #[must_use]
    pub fn with_run_output_uri(
        mut self,
        run_output_uri: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.run_output_uri = ::core::option::Option::Some(
            ::core::convert::Into::into(run_output_uri),
        );
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "arn",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(128),
                        },
                        Constraint::Pattern(
                            &Pattern {
                                source: "arn:.+",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0xffff_ffff_ffff_ffff_ffff_ffff_ffff_dbff,
                                            ranges: &[('\u{2028}', '\u{2029}')],
                                            negated: true,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x400_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x4000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x4_0000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x2_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 4, next: 1 },
                                        State::Read { class: 3, next: 2 },
                                        State::Read { class: 2, next: 3 },
                                        State::Read { class: 1, next: 4 },
                                        State::Read { class: 0, next: 5 },
                                        State::Split {
                                            first: 4,
                                            second: 6,
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
                name: "id",
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
                                "DELETED",
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
                name: "tags",
                schema: &Schema {
                    key: Some(
                        &Schema {
                            constraints: &[
                                Constraint::Length {
                                    min: Some(1),
                                    max: Some(128),
                                },
                            ],
                            ..Schema::ANY
                        },
                    ),
                    item: Some(
                        &Schema {
                            constraints: &[
                                Constraint::Length {
                                    min: Some(0),
                                    max: Some(256),
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
                name: "uuid",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(128),
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
            Member {
                name: "runOutputUri",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(750),
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
    impl ::cistron::Value for StartRunResponse {
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
    impl ::cistron::Structure for StartRunResponse {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.arn,
                1 => &self.id,
                2 => &self.status,
                3 => &self.tags,
                4 => &self.uuid,
                5 => &self.run_output_uri,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut arn = ::core::option::Option::None;
            let mut id = ::core::option::Option::None;
            let mut status = ::core::option::Option::None;
            let mut tags = ::core::option::Option::None;
            let mut uuid = ::core::option::Option::None;
            let mut run_output_uri = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => arn = reader.value(),
                        1 => id = reader.value(),
                        2 => status = reader.value(),
                        3 => tags = reader.value(),
                        4 => uuid = reader.value(),
                        5 => run_output_uri = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self {
                arn,
                id,
                status,
                tags,
                uuid,
                run_output_uri,
            })
        }
    }
    ::cistron::impl_serde!(StartRunResponse);
};
/// The errors of [`StartRun`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum StartRunError {
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
impl StartRunError {
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
impl ::core::fmt::Display for StartRunError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for StartRunError {}
impl ::cistron::OperationError for StartRunError {
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
impl ::core::convert::From<ConflictException> for StartRunError {
    fn from(error: ConflictException) -> Self {
        Self::ConflictException(error)
    }
}
impl ::core::convert::From<RequestTimeoutException> for StartRunError {
    fn from(error: RequestTimeoutException) -> Self {
        Self::RequestTimeoutException(error)
    }
}
impl ::core::convert::From<ResourceNotFoundException> for StartRunError {
    fn from(error: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(error)
    }
}
impl ::core::convert::From<ServiceQuotaExceededException> for StartRunError {
    fn from(error: ServiceQuotaExceededException) -> Self {
        Self::ServiceQuotaExceededException(error)
    }
}
impl ::core::convert::From<AccessDeniedException> for StartRunError {
    fn from(error: AccessDeniedException) -> Self {
        Self::AccessDeniedException(error)
    }
}
impl ::core::convert::From<InternalServerException> for StartRunError {
    fn from(error: InternalServerException) -> Self {
        Self::InternalServerException(error)
    }
}
impl ::core::convert::From<ThrottlingException> for StartRunError {
    fn from(error: ThrottlingException) -> Self {
        Self::ThrottlingException(error)
    }
}
impl ::core::convert::From<ValidationException> for StartRunError {
    fn from(error: ValidationException) -> Self {
        Self::ValidationException(error)
    }
}
/// Lists the runs of the account, a page at a time.
///
/// The service keeps a limited number of runs. One that it has dropped is no longer listed,
/// though its logs are still in CloudWatch.
///
/// `GET /run`, changes nothing.
///
/// Errors:
///
/// - [`ConflictException`], status 409
/// - [`RequestTimeoutException`], status 408
/// - [`ResourceNotFoundException`], status 404
/// - [`ServiceQuotaExceededException`], status 402
/// - [`AccessDeniedException`], status 403
/// - [`InternalServerException`], status 500
/// - [`ThrottlingException`], status 429
/// - [`ValidationException`], status 400
///
/// Defined at `spec/omics.yaml:236:3`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct ListRuns;
impl ::cistron::Operation for ListRuns {
    type Request = ListRunsRequest;
    type Response = ListRunsResponse;
    type Error = ListRunsError;
    const NAME: &'static str = "ListRuns";
    const METHOD: &'static str = "GET";
    const URI: &'static str = "/run";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            path: &[Segment::Literal("run")],
            host_prefix: Some("workflows-"),
            takes_object: true,
            gives_object: true,
            ..Http::PLAIN
        }
    };
}
/// The request of [`ListRuns`]: `GET /run`.
///
/// Defined at `spec/omics.yaml:236:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct ListRunsRequest {
    /// List only the runs with this name.
    ///
    /// Length from 1 to 128. Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`. In the query as `name`.
    pub name: ::core::option::Option<::std::string::String>,
    /// List only the runs of this group.
    ///
    /// Length from 1 to 18. Matches `[0-9]+`. In the query as `runGroupId`.
    pub run_group_id: ::core::option::Option<::std::string::String>,
    /// The token that the last page gave.
    ///
    /// Length from 1 to 128. Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`. In the query as `startingToken`.
    pub starting_token: ::core::option::Option<::std::string::String>,
    /// The most runs that a page may hold.
    ///
    /// From 1 to 100. In the query as `maxResults`.
    pub max_results: ::core::option::Option<i32>,
    /// List only the runs with this status.
    ///
    /// Length from 1 to 64. In the query as `status`.
    pub status: ::core::option::Option<RunStatus>,
}
impl ListRunsRequest {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: ::core::option::Option::None,
            run_group_id: ::core::option::Option::None,
            starting_token: ::core::option::Option::None,
            max_results: ::core::option::Option::None,
            status: ::core::option::Option::None,
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
    /// Sets `runGroupId`.
    #[must_use]
    pub fn with_run_group_id(
        mut self,
        run_group_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.run_group_id = ::core::option::Option::Some(
            ::core::convert::Into::into(run_group_id),
        );
        self
    }
    /// Sets `startingToken`.
    #[must_use]
    pub fn with_starting_token(
        mut self,
        starting_token: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.starting_token = ::core::option::Option::Some(
            ::core::convert::Into::into(starting_token),
        );
        self
    }
    /// Sets `maxResults`.
    #[must_use]
    pub fn with_max_results(mut self, max_results: i32) -> Self {
        self.max_results = ::core::option::Option::Some(max_results);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, status: RunStatus) -> Self {
        self.status = ::core::option::Option::Some(status);
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "name",
                binding: Binding::Query("name"),
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(128),
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
            Member {
                name: "runGroupId",
                binding: Binding::Query("runGroupId"),
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
                name: "startingToken",
                binding: Binding::Query("startingToken"),
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(128),
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
            Member {
                name: "maxResults",
                binding: Binding::Query("maxResults"),
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
            Member {
                name: "status",
                binding: Binding::Query("status"),
                schema: &Schema {
                    constraints: &[
                        Constraint::EnumValue(
                            &[
                                "PENDING",
                                "STARTING",
                                "RUNNING",
                                "STOPPING",
                                "COMPLETED",
                                "DELETED",
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
        ]
    };
    impl ::cistron::Value for ListRunsRequest {
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
    impl ::cistron::Structure for ListRunsRequest {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.name,
                1 => &self.run_group_id,
                2 => &self.starting_token,
                3 => &self.max_results,
                4 => &self.status,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut name = ::core::option::Option::None;
            let mut run_group_id = ::core::option::Option::None;
            let mut starting_token = ::core::option::Option::None;
            let mut max_results = ::core::option::Option::None;
            let mut status = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => name = reader.value(),
                        1 => run_group_id = reader.value(),
                        2 => starting_token = reader.value(),
                        3 => max_results = reader.value(),
                        4 => status = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self {
                name,
                run_group_id,
                starting_token,
                max_results,
                status,
            })
        }
    }
    ::cistron::impl_serde!(ListRunsRequest);
};
/// The response of [`ListRuns`], sent with status 200.
///
/// Defined at `spec/omics.yaml:236:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct ListRunsResponse {
    /// The runs of this page.
    pub items: ::core::option::Option<::std::vec::Vec<RunListItem>>,
    /// The token of the next page; absent on the last one.
    ///
    /// Length from 1 to 128. Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub next_token: ::core::option::Option<::std::string::String>,
}
impl ListRunsResponse {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            items: ::core::option::Option::None,
            next_token: ::core::option::Option::None,
        }
    }
    /// Sets `items`.
    #[must_use]
    pub fn with_items(mut self, items: ::std::vec::Vec<RunListItem>) -> Self {
        self.items = ::core::option::Option::Some(items);
        self
    }
    /// Sets `nextToken`.
    #[must_use]
    pub fn with_next_token(
        mut self,
        next_token: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.next_token = ::core::option::Option::Some(
            ::core::convert::Into::into(next_token),
        );
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "items",
                ..Member::OPTIONAL
            },
            Member {
                name: "nextToken",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(128),
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
    impl ::cistron::Value for ListRunsResponse {
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
    impl ::cistron::Structure for ListRunsResponse {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.items,
                1 => &self.next_token,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut items = ::core::option::Option::None;
            let mut next_token = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => items = reader.value(),
                        1 => next_token = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self { items, next_token })
        }
    }
    ::cistron::impl_serde!(ListRunsResponse);
};
/// The errors of [`ListRuns`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum ListRunsError {
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
impl ListRunsError {
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
impl ::core::fmt::Display for ListRunsError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for ListRunsError {}
impl ::cistron::OperationError for ListRunsError {
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
impl ::core::convert::From<ConflictException> for ListRunsError {
    fn from(error: ConflictException) -> Self {
        Self::ConflictException(error)
    }
}
impl ::core::convert::From<RequestTimeoutException> for ListRunsError {
    fn from(error: RequestTimeoutException) -> Self {
        Self::RequestTimeoutException(error)
    }
}
impl ::core::convert::From<ResourceNotFoundException> for ListRunsError {
    fn from(error: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(error)
    }
}
impl ::core::convert::From<ServiceQuotaExceededException> for ListRunsError {
    fn from(error: ServiceQuotaExceededException) -> Self {
        Self::ServiceQuotaExceededException(error)
    }
}
impl ::core::convert::From<AccessDeniedException> for ListRunsError {
    fn from(error: AccessDeniedException) -> Self {
        Self::AccessDeniedException(error)
    }
}
impl ::core::convert::From<InternalServerException> for ListRunsError {
    fn from(error: InternalServerException) -> Self {
        Self::InternalServerException(error)
    }
}
impl ::core::convert::From<ThrottlingException> for ListRunsError {
    fn from(error: ThrottlingException) -> Self {
        Self::ThrottlingException(error)
    }
}
impl ::core::convert::From<ValidationException> for ListRunsError {
    fn from(error: ValidationException) -> Self {
        Self::ValidationException(error)
    }
}
/// Stops a run. The service answers before the run has stopped.
///
/// `POST /run/{id}/cancel`.
///
/// Errors:
///
/// - [`ConflictException`], status 409
/// - [`RequestTimeoutException`], status 408
/// - [`ResourceNotFoundException`], status 404
/// - [`ServiceQuotaExceededException`], status 402
/// - [`AccessDeniedException`], status 403
/// - [`InternalServerException`], status 500
/// - [`ThrottlingException`], status 429
/// - [`ValidationException`], status 400
///
/// Defined at `spec/omics.yaml:265:3`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct CancelRun;
impl ::cistron::Operation for CancelRun {
    type Request = CancelRunRequest;
    type Response = CancelRunResponse;
    type Error = CancelRunError;
    const NAME: &'static str = "CancelRun";
    const METHOD: &'static str = "POST";
    const URI: &'static str = "/run/{id}/cancel";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            path: &[
                Segment::Literal("run"),
                Segment::Label("id"),
                Segment::Literal("cancel"),
            ],
            status: 202,
            host_prefix: Some("workflows-"),
            takes_object: true,
            ..Http::PLAIN
        }
    };
}
/// The request of [`CancelRun`]: `POST /run/{id}/cancel`.
///
/// Defined at `spec/omics.yaml:265:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct CancelRunRequest {
    /// The run to stop.
    ///
    /// Length from 1 to 18. Matches `[0-9]+`.
    pub id: RunId,
}
impl CancelRunRequest {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(id: RunId) -> Self {
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
    impl ::cistron::Value for CancelRunRequest {
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
    impl ::cistron::Structure for CancelRunRequest {
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
    ::cistron::impl_serde!(CancelRunRequest);
};
/// The response of [`CancelRun`], sent with status 202.
///
/// Defined at `spec/omics.yaml:265:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct CancelRunResponse {}
impl CancelRunResponse {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = &[];
    impl ::cistron::Value for CancelRunResponse {
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
    impl ::cistron::Structure for CancelRunResponse {
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
    ::cistron::impl_serde!(CancelRunResponse);
};
/// The errors of [`CancelRun`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum CancelRunError {
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
impl CancelRunError {
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
impl ::core::fmt::Display for CancelRunError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for CancelRunError {}
impl ::cistron::OperationError for CancelRunError {
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
impl ::core::convert::From<ConflictException> for CancelRunError {
    fn from(error: ConflictException) -> Self {
        Self::ConflictException(error)
    }
}
impl ::core::convert::From<RequestTimeoutException> for CancelRunError {
    fn from(error: RequestTimeoutException) -> Self {
        Self::RequestTimeoutException(error)
    }
}
impl ::core::convert::From<ResourceNotFoundException> for CancelRunError {
    fn from(error: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(error)
    }
}
impl ::core::convert::From<ServiceQuotaExceededException> for CancelRunError {
    fn from(error: ServiceQuotaExceededException) -> Self {
        Self::ServiceQuotaExceededException(error)
    }
}
impl ::core::convert::From<AccessDeniedException> for CancelRunError {
    fn from(error: AccessDeniedException) -> Self {
        Self::AccessDeniedException(error)
    }
}
impl ::core::convert::From<InternalServerException> for CancelRunError {
    fn from(error: InternalServerException) -> Self {
        Self::InternalServerException(error)
    }
}
impl ::core::convert::From<ThrottlingException> for CancelRunError {
    fn from(error: ThrottlingException) -> Self {
        Self::ThrottlingException(error)
    }
}
impl ::core::convert::From<ValidationException> for CancelRunError {
    fn from(error: ValidationException) -> Self {
        Self::ValidationException(error)
    }
}
/// Deletes a run. The service answers before the run is gone.
///
/// `DELETE /run/{id}`, may be sent twice with the effect of once.
///
/// Errors:
///
/// - [`ConflictException`], status 409
/// - [`RequestTimeoutException`], status 408
/// - [`ResourceNotFoundException`], status 404
/// - [`ServiceQuotaExceededException`], status 402
/// - [`AccessDeniedException`], status 403
/// - [`InternalServerException`], status 500
/// - [`ThrottlingException`], status 429
/// - [`ValidationException`], status 400
///
/// Defined at `spec/omics.yaml:278:3`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct DeleteRun;
impl ::cistron::Operation for DeleteRun {
    type Request = DeleteRunRequest;
    type Response = DeleteRunResponse;
    type Error = DeleteRunError;
    const NAME: &'static str = "DeleteRun";
    const METHOD: &'static str = "DELETE";
    const URI: &'static str = "/run/{id}";
    const HTTP: ::cistron::Http = {
        use ::cistron::table_prelude::*;
        Http {
            method: Self::METHOD,
            path: &[Segment::Literal("run"), Segment::Label("id")],
            status: 202,
            host_prefix: Some("workflows-"),
            takes_object: true,
            ..Http::PLAIN
        }
    };
}
/// The request of [`DeleteRun`]: `DELETE /run/{id}`.
///
/// Defined at `spec/omics.yaml:278:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct DeleteRunRequest {
    /// The run to delete.
    ///
    /// Length from 1 to 18. Matches `[0-9]+`.
    pub id: RunId,
}
impl DeleteRunRequest {
    /// Makes one of what is required; every other member is absent or has its default.
    #[must_use]
    pub fn new(id: RunId) -> Self {
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
    impl ::cistron::Value for DeleteRunRequest {
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
    impl ::cistron::Structure for DeleteRunRequest {
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
    ::cistron::impl_serde!(DeleteRunRequest);
};
/// The response of [`DeleteRun`], sent with status 202.
///
/// Defined at `spec/omics.yaml:278:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct DeleteRunResponse {}
impl DeleteRunResponse {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = &[];
    impl ::cistron::Value for DeleteRunResponse {
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
    impl ::cistron::Structure for DeleteRunResponse {
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
    ::cistron::impl_serde!(DeleteRunResponse);
};
/// The errors of [`DeleteRun`].
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum DeleteRunError {
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
impl DeleteRunError {
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
impl ::core::fmt::Display for DeleteRunError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for DeleteRunError {}
impl ::cistron::OperationError for DeleteRunError {
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
impl ::core::convert::From<ConflictException> for DeleteRunError {
    fn from(error: ConflictException) -> Self {
        Self::ConflictException(error)
    }
}
impl ::core::convert::From<RequestTimeoutException> for DeleteRunError {
    fn from(error: RequestTimeoutException) -> Self {
        Self::RequestTimeoutException(error)
    }
}
impl ::core::convert::From<ResourceNotFoundException> for DeleteRunError {
    fn from(error: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(error)
    }
}
impl ::core::convert::From<ServiceQuotaExceededException> for DeleteRunError {
    fn from(error: ServiceQuotaExceededException) -> Self {
        Self::ServiceQuotaExceededException(error)
    }
}
impl ::core::convert::From<AccessDeniedException> for DeleteRunError {
    fn from(error: AccessDeniedException) -> Self {
        Self::AccessDeniedException(error)
    }
}
impl ::core::convert::From<InternalServerException> for DeleteRunError {
    fn from(error: InternalServerException) -> Self {
        Self::InternalServerException(error)
    }
}
impl ::core::convert::From<ThrottlingException> for DeleteRunError {
    fn from(error: ThrottlingException) -> Self {
        Self::ThrottlingException(error)
    }
}
impl ::core::convert::From<ValidationException> for DeleteRunError {
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
/// How far a run has come.
///
/// Length from 1 to 64.
///
/// Defined at `spec/omics/types.yaml:76:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub enum RunStatus {
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
    /// `DELETED`.
    Deleted,
    /// `CANCELLED`.
    Cancelled,
    /// `FAILED`.
    Failed,
    /// A value that the spec does not know, as it was received.
    Unknown(::std::string::String),
}
impl RunStatus {
    /// The values that the spec knows, in its order.
    pub const KNOWN: &'static [Self] = &[
        Self::Pending,
        Self::Starting,
        Self::Running,
        Self::Stopping,
        Self::Completed,
        Self::Deleted,
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
            Self::Deleted => "DELETED",
            Self::Cancelled => "CANCELLED",
            Self::Failed => "FAILED",
            Self::Unknown(text) => text,
        }
    }
}
impl ::core::convert::From<::std::string::String> for RunStatus {
    fn from(text: ::std::string::String) -> Self {
        match text.as_str() {
            "PENDING" => Self::Pending,
            "STARTING" => Self::Starting,
            "RUNNING" => Self::Running,
            "STOPPING" => Self::Stopping,
            "COMPLETED" => Self::Completed,
            "DELETED" => Self::Deleted,
            "CANCELLED" => Self::Cancelled,
            "FAILED" => Self::Failed,
            _ => Self::Unknown(text),
        }
    }
}
impl ::core::convert::From<&str> for RunStatus {
    fn from(text: &str) -> Self {
        <Self as ::core::convert::From<
            ::std::string::String,
        >>::from(::std::borrow::ToOwned::to_owned(text))
    }
}
impl ::core::str::FromStr for RunStatus {
    type Err = ::core::convert::Infallible;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
        ::core::result::Result::Ok(<Self as ::core::convert::From<&str>>::from(text))
    }
}
impl ::core::convert::AsRef<str> for RunStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl ::core::fmt::Display for RunStatus {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
::cistron::impl_order!(RunStatus by as_str);
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
                        "DELETED",
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
    impl ::cistron::Value for RunStatus {
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
    impl ::cistron::MapKey for RunStatus {
        fn as_str(&self) -> &str {
            Self::as_str(self)
        }
        fn from_text(text: ::std::string::String) -> Self {
            <Self as ::core::convert::From<::std::string::String>>::from(text)
        }
    }
    ::cistron::impl_serde!(RunStatus);
};
/// Whose a workflow is.
///
/// Length from 1 to 64.
///
/// Defined at `spec/omics/types.yaml:80:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub enum WorkflowType {
    /// The account's own.
    Private,
    /// One that the service offers.
    Ready2run,
    /// A value that the spec does not know, as it was received.
    Unknown(::std::string::String),
}
impl WorkflowType {
    /// The values that the spec knows, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Private, Self::Ready2run];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Private => "PRIVATE",
            Self::Ready2run => "READY2RUN",
            Self::Unknown(text) => text,
        }
    }
}
impl ::core::convert::From<::std::string::String> for WorkflowType {
    fn from(text: ::std::string::String) -> Self {
        match text.as_str() {
            "PRIVATE" => Self::Private,
            "READY2RUN" => Self::Ready2run,
            _ => Self::Unknown(text),
        }
    }
}
impl ::core::convert::From<&str> for WorkflowType {
    fn from(text: &str) -> Self {
        <Self as ::core::convert::From<
            ::std::string::String,
        >>::from(::std::borrow::ToOwned::to_owned(text))
    }
}
impl ::core::str::FromStr for WorkflowType {
    type Err = ::core::convert::Infallible;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
        ::core::result::Result::Ok(<Self as ::core::convert::From<&str>>::from(text))
    }
}
impl ::core::convert::AsRef<str> for WorkflowType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl ::core::fmt::Display for WorkflowType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
::cistron::impl_order!(WorkflowType by as_str);
const _: () = {
    const SCHEMA: &::cistron::Schema = {
        use ::cistron::table_prelude::*;
        &Schema {
            constraints: &[
                Constraint::EnumValue(&["PRIVATE", "READY2RUN"]),
                Constraint::Length {
                    min: Some(1),
                    max: Some(64),
                },
            ],
            ..Schema::ANY
        }
    };
    impl ::cistron::Value for WorkflowType {
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
    impl ::cistron::MapKey for WorkflowType {
        fn as_str(&self) -> &str {
            Self::as_str(self)
        }
        fn from_text(text: ::std::string::String) -> Self {
            <Self as ::core::convert::From<::std::string::String>>::from(text)
        }
    }
    ::cistron::impl_serde!(WorkflowType);
};
/// When a run puts its results into the run cache.
///
/// Length from 1 to 64.
///
/// Defined at `spec/omics/types.yaml:86:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub enum CacheBehavior {
    /// Only if the run fails.
    CacheOnFailure,
    /// Always.
    CacheAlways,
    /// A value that the spec does not know, as it was received.
    Unknown(::std::string::String),
}
impl CacheBehavior {
    /// The values that the spec knows, in its order.
    pub const KNOWN: &'static [Self] = &[Self::CacheOnFailure, Self::CacheAlways];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CacheOnFailure => "CACHE_ON_FAILURE",
            Self::CacheAlways => "CACHE_ALWAYS",
            Self::Unknown(text) => text,
        }
    }
}
impl ::core::convert::From<::std::string::String> for CacheBehavior {
    fn from(text: ::std::string::String) -> Self {
        match text.as_str() {
            "CACHE_ON_FAILURE" => Self::CacheOnFailure,
            "CACHE_ALWAYS" => Self::CacheAlways,
            _ => Self::Unknown(text),
        }
    }
}
impl ::core::convert::From<&str> for CacheBehavior {
    fn from(text: &str) -> Self {
        <Self as ::core::convert::From<
            ::std::string::String,
        >>::from(::std::borrow::ToOwned::to_owned(text))
    }
}
impl ::core::str::FromStr for CacheBehavior {
    type Err = ::core::convert::Infallible;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
        ::core::result::Result::Ok(<Self as ::core::convert::From<&str>>::from(text))
    }
}
impl ::core::convert::AsRef<str> for CacheBehavior {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl ::core::fmt::Display for CacheBehavior {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
::cistron::impl_order!(CacheBehavior by as_str);
const _: () = {
    const SCHEMA: &::cistron::Schema = {
        use ::cistron::table_prelude::*;
        &Schema {
            constraints: &[
                Constraint::EnumValue(&["CACHE_ON_FAILURE", "CACHE_ALWAYS"]),
                Constraint::Length {
                    min: Some(1),
                    max: Some(64),
                },
            ],
            ..Schema::ANY
        }
    };
    impl ::cistron::Value for CacheBehavior {
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
    impl ::cistron::MapKey for CacheBehavior {
        fn as_str(&self) -> &str {
            Self::as_str(self)
        }
        fn from_text(text: ::std::string::String) -> Self {
            <Self as ::core::convert::From<::std::string::String>>::from(text)
        }
    }
    ::cistron::impl_serde!(CacheBehavior);
};
/// What can be given in full beside the description of a run.
///
/// Length from 1 to 64.
///
/// Defined at `spec/omics/types.yaml:92:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub enum RunExport {
    /// The definition of the workflow.
    Definition,
    /// A value that the spec does not know, as it was received.
    Unknown(::std::string::String),
}
impl RunExport {
    /// The values that the spec knows, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Definition];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Definition => "DEFINITION",
            Self::Unknown(text) => text,
        }
    }
}
impl ::core::convert::From<::std::string::String> for RunExport {
    fn from(text: ::std::string::String) -> Self {
        match text.as_str() {
            "DEFINITION" => Self::Definition,
            _ => Self::Unknown(text),
        }
    }
}
impl ::core::convert::From<&str> for RunExport {
    fn from(text: &str) -> Self {
        <Self as ::core::convert::From<
            ::std::string::String,
        >>::from(::std::borrow::ToOwned::to_owned(text))
    }
}
impl ::core::str::FromStr for RunExport {
    type Err = ::core::convert::Infallible;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
        ::core::result::Result::Ok(<Self as ::core::convert::From<&str>>::from(text))
    }
}
impl ::core::convert::AsRef<str> for RunExport {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl ::core::fmt::Display for RunExport {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
::cistron::impl_order!(RunExport by as_str);
const _: () = {
    const SCHEMA: &::cistron::Schema = {
        use ::cistron::table_prelude::*;
        &Schema {
            constraints: &[
                Constraint::EnumValue(&["DEFINITION"]),
                Constraint::Length {
                    min: Some(1),
                    max: Some(64),
                },
            ],
            ..Schema::ANY
        }
    };
    impl ::cistron::Value for RunExport {
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
    impl ::cistron::MapKey for RunExport {
        fn as_str(&self) -> &str {
            Self::as_str(self)
        }
        fn from_text(text: ::std::string::String) -> Self {
            <Self as ::core::convert::From<::std::string::String>>::from(text)
        }
    }
    ::cistron::impl_serde!(RunExport);
};
/// How much a run logs.
///
/// Length from 1 to 64.
///
/// Defined at `spec/omics/types.yaml:97:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub enum RunLogLevel {
    /// Nothing.
    Off,
    /// What ends the run.
    Fatal,
    /// Every error.
    Error,
    /// Everything.
    All,
    /// A value that the spec does not know, as it was received.
    Unknown(::std::string::String),
}
impl RunLogLevel {
    /// The values that the spec knows, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Off, Self::Fatal, Self::Error, Self::All];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Off => "OFF",
            Self::Fatal => "FATAL",
            Self::Error => "ERROR",
            Self::All => "ALL",
            Self::Unknown(text) => text,
        }
    }
}
impl ::core::convert::From<::std::string::String> for RunLogLevel {
    fn from(text: ::std::string::String) -> Self {
        match text.as_str() {
            "OFF" => Self::Off,
            "FATAL" => Self::Fatal,
            "ERROR" => Self::Error,
            "ALL" => Self::All,
            _ => Self::Unknown(text),
        }
    }
}
impl ::core::convert::From<&str> for RunLogLevel {
    fn from(text: &str) -> Self {
        <Self as ::core::convert::From<
            ::std::string::String,
        >>::from(::std::borrow::ToOwned::to_owned(text))
    }
}
impl ::core::str::FromStr for RunLogLevel {
    type Err = ::core::convert::Infallible;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
        ::core::result::Result::Ok(<Self as ::core::convert::From<&str>>::from(text))
    }
}
impl ::core::convert::AsRef<str> for RunLogLevel {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl ::core::fmt::Display for RunLogLevel {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
::cistron::impl_order!(RunLogLevel by as_str);
const _: () = {
    const SCHEMA: &::cistron::Schema = {
        use ::cistron::table_prelude::*;
        &Schema {
            constraints: &[
                Constraint::EnumValue(&["OFF", "FATAL", "ERROR", "ALL"]),
                Constraint::Length {
                    min: Some(1),
                    max: Some(64),
                },
            ],
            ..Schema::ANY
        }
    };
    impl ::cistron::Value for RunLogLevel {
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
    impl ::cistron::MapKey for RunLogLevel {
        fn as_str(&self) -> &str {
            Self::as_str(self)
        }
        fn from_text(text: ::std::string::String) -> Self {
            <Self as ::core::convert::From<::std::string::String>>::from(text)
        }
    }
    ::cistron::impl_serde!(RunLogLevel);
};
/// What a workflow runs on beside the CPU.
///
/// Length from 1 to 64.
///
/// Defined at `spec/omics/types.yaml:105:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub enum Accelerators {
    /// Graphics processing units.
    Gpu,
    /// A value that the spec does not know, as it was received.
    Unknown(::std::string::String),
}
impl Accelerators {
    /// The values that the spec knows, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Gpu];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gpu => "GPU",
            Self::Unknown(text) => text,
        }
    }
}
impl ::core::convert::From<::std::string::String> for Accelerators {
    fn from(text: ::std::string::String) -> Self {
        match text.as_str() {
            "GPU" => Self::Gpu,
            _ => Self::Unknown(text),
        }
    }
}
impl ::core::convert::From<&str> for Accelerators {
    fn from(text: &str) -> Self {
        <Self as ::core::convert::From<
            ::std::string::String,
        >>::from(::std::borrow::ToOwned::to_owned(text))
    }
}
impl ::core::str::FromStr for Accelerators {
    type Err = ::core::convert::Infallible;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
        ::core::result::Result::Ok(<Self as ::core::convert::From<&str>>::from(text))
    }
}
impl ::core::convert::AsRef<str> for Accelerators {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl ::core::fmt::Display for Accelerators {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
::cistron::impl_order!(Accelerators by as_str);
const _: () = {
    const SCHEMA: &::cistron::Schema = {
        use ::cistron::table_prelude::*;
        &Schema {
            constraints: &[
                Constraint::EnumValue(&["GPU"]),
                Constraint::Length {
                    min: Some(1),
                    max: Some(64),
                },
            ],
            ..Schema::ANY
        }
    };
    impl ::cistron::Value for Accelerators {
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
    impl ::cistron::MapKey for Accelerators {
        fn as_str(&self) -> &str {
            Self::as_str(self)
        }
        fn from_text(text: ::std::string::String) -> Self {
            <Self as ::core::convert::From<::std::string::String>>::from(text)
        }
    }
    ::cistron::impl_serde!(Accelerators);
};
/// What becomes of a run when the account has more than the service keeps.
///
/// Length from 1 to 64.
///
/// Defined at `spec/omics/types.yaml:110:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub enum RunRetentionMode {
    /// It stays until it is deleted.
    Retain,
    /// The service removes it to make room.
    Remove,
    /// A value that the spec does not know, as it was received.
    Unknown(::std::string::String),
}
impl RunRetentionMode {
    /// The values that the spec knows, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Retain, Self::Remove];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Retain => "RETAIN",
            Self::Remove => "REMOVE",
            Self::Unknown(text) => text,
        }
    }
}
impl ::core::convert::From<::std::string::String> for RunRetentionMode {
    fn from(text: ::std::string::String) -> Self {
        match text.as_str() {
            "RETAIN" => Self::Retain,
            "REMOVE" => Self::Remove,
            _ => Self::Unknown(text),
        }
    }
}
impl ::core::convert::From<&str> for RunRetentionMode {
    fn from(text: &str) -> Self {
        <Self as ::core::convert::From<
            ::std::string::String,
        >>::from(::std::borrow::ToOwned::to_owned(text))
    }
}
impl ::core::str::FromStr for RunRetentionMode {
    type Err = ::core::convert::Infallible;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
        ::core::result::Result::Ok(<Self as ::core::convert::From<&str>>::from(text))
    }
}
impl ::core::convert::AsRef<str> for RunRetentionMode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl ::core::fmt::Display for RunRetentionMode {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
::cistron::impl_order!(RunRetentionMode by as_str);
const _: () = {
    const SCHEMA: &::cistron::Schema = {
        use ::cistron::table_prelude::*;
        &Schema {
            constraints: &[
                Constraint::EnumValue(&["RETAIN", "REMOVE"]),
                Constraint::Length {
                    min: Some(1),
                    max: Some(64),
                },
            ],
            ..Schema::ANY
        }
    };
    impl ::cistron::Value for RunRetentionMode {
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
    impl ::cistron::MapKey for RunRetentionMode {
        fn as_str(&self) -> &str {
            Self::as_str(self)
        }
        fn from_text(text: ::std::string::String) -> Self {
            <Self as ::core::convert::From<::std::string::String>>::from(text)
        }
    }
    ::cistron::impl_serde!(RunRetentionMode);
};
/// How the storage of a run is sized.
///
/// Length from 1 to 64.
///
/// Defined at `spec/omics/types.yaml:116:3`.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub enum StorageType {
    /// It has one size from beginning to end.
    Static,
    /// It grows and shrinks with what the run uses.
    Dynamic,
    /// A value that the spec does not know, as it was received.
    Unknown(::std::string::String),
}
impl StorageType {
    /// The values that the spec knows, in its order.
    pub const KNOWN: &'static [Self] = &[Self::Static, Self::Dynamic];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Static => "STATIC",
            Self::Dynamic => "DYNAMIC",
            Self::Unknown(text) => text,
        }
    }
}
impl ::core::convert::From<::std::string::String> for StorageType {
    fn from(text: ::std::string::String) -> Self {
        match text.as_str() {
            "STATIC" => Self::Static,
            "DYNAMIC" => Self::Dynamic,
            _ => Self::Unknown(text),
        }
    }
}
impl ::core::convert::From<&str> for StorageType {
    fn from(text: &str) -> Self {
        <Self as ::core::convert::From<
            ::std::string::String,
        >>::from(::std::borrow::ToOwned::to_owned(text))
    }
}
impl ::core::str::FromStr for StorageType {
    type Err = ::core::convert::Infallible;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
        ::core::result::Result::Ok(<Self as ::core::convert::From<&str>>::from(text))
    }
}
impl ::core::convert::AsRef<str> for StorageType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl ::core::fmt::Display for StorageType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
::cistron::impl_order!(StorageType by as_str);
const _: () = {
    const SCHEMA: &::cistron::Schema = {
        use ::cistron::table_prelude::*;
        &Schema {
            constraints: &[
                Constraint::EnumValue(&["STATIC", "DYNAMIC"]),
                Constraint::Length {
                    min: Some(1),
                    max: Some(64),
                },
            ],
            ..Schema::ANY
        }
    };
    impl ::cistron::Value for StorageType {
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
    impl ::cistron::MapKey for StorageType {
        fn as_str(&self) -> &str {
            Self::as_str(self)
        }
        fn from_text(text: ::std::string::String) -> Self {
            <Self as ::core::convert::From<::std::string::String>>::from(text)
        }
    }
    ::cistron::impl_serde!(StorageType);
};
/// Where the logs of a run are.
///
/// Defined at `spec/omics/types.yaml:123:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct RunLogLocation {
    /// The log stream of the workflow engine.
    ///
    /// Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub engine_log_stream: ::core::option::Option<::std::string::String>,
    /// The log stream of the run.
    ///
    /// Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub run_log_stream: ::core::option::Option<::std::string::String>,
}
impl RunLogLocation {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            engine_log_stream: ::core::option::Option::None,
            run_log_stream: ::core::option::Option::None,
        }
    }
    /// Sets `engineLogStream`.
    #[must_use]
    pub fn with_engine_log_stream(
        mut self,
        engine_log_stream: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.engine_log_stream = ::core::option::Option::Some(
            ::core::convert::Into::into(engine_log_stream),
        );
        self
    }
    /// Sets `runLogStream`.
    #[must_use]
    pub fn with_run_log_stream(
        mut self,
        run_log_stream: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.run_log_stream = ::core::option::Option::Some(
            ::core::convert::Into::into(run_log_stream),
        );
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "engineLogStream",
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
                name: "runLogStream",
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
        ]
    };
    impl ::cistron::Value for RunLogLocation {
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
    impl ::cistron::Structure for RunLogLocation {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.engine_log_stream,
                1 => &self.run_log_stream,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut engine_log_stream = ::core::option::Option::None;
            let mut run_log_stream = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => engine_log_stream = reader.value(),
                        1 => run_log_stream = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self {
                engine_log_stream,
                run_log_stream,
            })
        }
    }
    ::cistron::impl_serde!(RunLogLocation);
};
/// One task in a list of tasks.
///
/// Defined at `spec/omics/types.yaml:129:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct TaskListItem {
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
    /// Whether the result of the task came from the run cache.
    pub cache_hit: ::core::option::Option<bool>,
    /// Where in the run cache the result is.
    ///
    /// Matches `s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])(/(.{0,1024}))?`.
    pub cache_s3_uri: ::core::option::Option<::std::string::String>,
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
    /// The number of GPUs that the task asks for.
    ///
    /// At least 0.
    pub gpus: ::core::option::Option<i32>,
    /// The type of the machine that the task runs on.
    ///
    /// Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub instance_type: ::core::option::Option<::std::string::String>,
}
impl TaskListItem {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            task_id: ::core::option::Option::None,
            status: ::core::option::Option::None,
            name: ::core::option::Option::None,
            cpus: ::core::option::Option::None,
            cache_hit: ::core::option::Option::None,
            cache_s3_uri: ::core::option::Option::None,
            memory: ::core::option::Option::None,
            creation_time: ::core::option::Option::None,
            start_time: ::core::option::Option::None,
            stop_time: ::core::option::Option::None,
            gpus: ::core::option::Option::None,
            instance_type: ::core::option::Option::None,
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
    /// Sets `cacheHit`.
    #[must_use]
    pub fn with_cache_hit(mut self, cache_hit: bool) -> Self {
        self.cache_hit = ::core::option::Option::Some(cache_hit);
        self
    }
    /// Sets `cacheS3Uri`.
    #[must_use]
    pub fn with_cache_s3_uri(
        mut self,
        cache_s3_uri: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.cache_s3_uri = ::core::option::Option::Some(
            ::core::convert::Into::into(cache_s3_uri),
        );
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
                name: "cacheHit",
                ..Member::OPTIONAL
            },
            Member {
                name: "cacheS3Uri",
                schema: &Schema {
                    constraints: &[
                        Constraint::Pattern(
                            &Pattern {
                                source: "s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])(/(.{0,1024}))?",
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
                                            counts: 17,
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
                                            max: 1024,
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
        ]
    };
    impl ::cistron::Value for TaskListItem {
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
    impl ::cistron::Structure for TaskListItem {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.task_id,
                1 => &self.status,
                2 => &self.name,
                3 => &self.cpus,
                4 => &self.cache_hit,
                5 => &self.cache_s3_uri,
                6 => &self.memory,
                7 => &self.creation_time,
                8 => &self.start_time,
                9 => &self.stop_time,
                10 => &self.gpus,
                11 => &self.instance_type,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut task_id = ::core::option::Option::None;
            let mut status = ::core::option::Option::None;
            let mut name = ::core::option::Option::None;
            let mut cpus = ::core::option::Option::None;
            let mut cache_hit = ::core::option::Option::None;
            let mut cache_s3_uri = ::core::option::Option::None;
            let mut memory = ::core::option::Option::None;
            let mut creation_time = ::core::option::Option::None;
            let mut start_time = ::core::option::Option::None;
            let mut stop_time = ::core::option::Option::None;
            let mut gpus = ::core::option::Option::None;
            let mut instance_type = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => task_id = reader.value(),
                        1 => status = reader.value(),
                        2 => name = reader.value(),
                        3 => cpus = reader.value(),
                        4 => cache_hit = reader.value(),
                        5 => cache_s3_uri = reader.value(),
                        6 => memory = reader.value(),
                        7 => creation_time = reader.value(),
                        8 => start_time = reader.value(),
                        9 => stop_time = reader.value(),
                        10 => gpus = reader.value(),
                        11 => instance_type = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self {
                task_id,
                status,
                name,
                cpus,
                cache_hit,
                cache_s3_uri,
                memory,
                creation_time,
                start_time,
                stop_time,
                gpus,
                instance_type,
            })
        }
    }
    ::cistron::impl_serde!(TaskListItem);
};
/// One run in a list of runs.
///
/// Defined at `spec/omics/types.yaml:145:3`.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::default::Default
)]
pub struct RunListItem {
    /// The ARN of the run.
    ///
    /// Length from 1 to 128. Matches `arn:.+`.
    pub arn: ::core::option::Option<::std::string::String>,
    /// The ID of the run.
    ///
    /// Length from 1 to 18. Matches `[0-9]+`.
    pub id: ::core::option::Option<RunId>,
    /// How far the run has come.
    ///
    /// Length from 1 to 64.
    pub status: ::core::option::Option<RunStatus>,
    /// The workflow that is run.
    ///
    /// Length from 1 to 18. Matches `[0-9]+`.
    pub workflow_id: ::core::option::Option<::std::string::String>,
    /// The name of the run.
    ///
    /// Length from 1 to 128. Matches `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
    pub name: ::core::option::Option<::std::string::String>,
    /// The priority of the run in its group.
    ///
    /// From 0 to 100000.
    pub priority: ::core::option::Option<i32>,
    /// The storage of the run in gibibytes. Where it is dynamic and the run is complete, the most
    /// that the run has used.
    ///
    /// From 0 to 100000.
    pub storage_capacity: ::core::option::Option<i32>,
    /// When the run was created.
    pub creation_time: ::core::option::Option<::cistron::Timestamp>,
    /// When the run began.
    pub start_time: ::core::option::Option<::cistron::Timestamp>,
    /// When the run ended.
    pub stop_time: ::core::option::Option<::cistron::Timestamp>,
    /// How the storage of the run is sized.
    ///
    /// Length from 1 to 64.
    pub storage_type: ::core::option::Option<StorageType>,
}
impl RunListItem {
    /// Makes one in which every member is absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            arn: ::core::option::Option::None,
            id: ::core::option::Option::None,
            status: ::core::option::Option::None,
            workflow_id: ::core::option::Option::None,
            name: ::core::option::Option::None,
            priority: ::core::option::Option::None,
            storage_capacity: ::core::option::Option::None,
            creation_time: ::core::option::Option::None,
            start_time: ::core::option::Option::None,
            stop_time: ::core::option::Option::None,
            storage_type: ::core::option::Option::None,
        }
    }
    /// Sets `arn`.
    #[must_use]
    pub fn with_arn(
        mut self,
        arn: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.arn = ::core::option::Option::Some(::core::convert::Into::into(arn));
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: RunId) -> Self {
        self.id = ::core::option::Option::Some(id);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, status: RunStatus) -> Self {
        self.status = ::core::option::Option::Some(status);
        self
    }
    /// Sets `workflowId`.
    #[must_use]
    pub fn with_workflow_id(
        mut self,
        workflow_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.workflow_id = ::core::option::Option::Some(
            ::core::convert::Into::into(workflow_id),
        );
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
    /// Sets `priority`.
    #[must_use]
    pub fn with_priority(mut self, priority: i32) -> Self {
        self.priority = ::core::option::Option::Some(priority);
        self
    }
    /// Sets `storageCapacity`.
    #[must_use]
    pub fn with_storage_capacity(mut self, storage_capacity: i32) -> Self {
        self.storage_capacity = ::core::option::Option::Some(storage_capacity);
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
    /// Sets `storageType`.
    #[must_use]
    pub fn with_storage_type(mut self, storage_type: StorageType) -> Self {
        self.storage_type = ::core::option::Option::Some(storage_type);
        self
    }
}
const _: () = {
    const MEMBERS: &[::cistron::Member] = {
        use ::cistron::table_prelude::*;
        &[
            Member {
                name: "arn",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(128),
                        },
                        Constraint::Pattern(
                            &Pattern {
                                source: "arn:.+",
                                program: Program::Automaton {
                                    classes: &[
                                        Class {
                                            ascii: 0xffff_ffff_ffff_ffff_ffff_ffff_ffff_dbff,
                                            ranges: &[('\u{2028}', '\u{2029}')],
                                            negated: true,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x400_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x4000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x4_0000_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                        Class {
                                            ascii: 0x2_0000_0000_0000_0000_0000_0000,
                                            ..Class::NONE
                                        },
                                    ],
                                    states: &[
                                        State::Read { class: 4, next: 1 },
                                        State::Read { class: 3, next: 2 },
                                        State::Read { class: 2, next: 3 },
                                        State::Read { class: 1, next: 4 },
                                        State::Read { class: 0, next: 5 },
                                        State::Split {
                                            first: 4,
                                            second: 6,
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
                name: "id",
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
                                "DELETED",
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
                name: "workflowId",
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
                name: "name",
                schema: &Schema {
                    constraints: &[
                        Constraint::Length {
                            min: Some(1),
                            max: Some(128),
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
            Member {
                name: "priority",
                schema: &Schema {
                    constraints: &[
                        Constraint::Range {
                            min: Some(Number::Integer(0)),
                            max: Some(Number::Integer(100_000)),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
            Member {
                name: "storageCapacity",
                schema: &Schema {
                    constraints: &[
                        Constraint::Range {
                            min: Some(Number::Integer(0)),
                            max: Some(Number::Integer(100_000)),
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
                name: "storageType",
                schema: &Schema {
                    constraints: &[
                        Constraint::EnumValue(&["STATIC", "DYNAMIC"]),
                        Constraint::Length {
                            min: Some(1),
                            max: Some(64),
                        },
                    ],
                    ..Schema::ANY
                },
                ..Member::OPTIONAL
            },
        ]
    };
    impl ::cistron::Value for RunListItem {
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
    impl ::cistron::Structure for RunListItem {
        fn members(&self) -> &'static [::cistron::Member] {
            MEMBERS
        }
        fn member(&self, index: usize) -> &dyn ::cistron::Value {
            match index {
                0 => &self.arn,
                1 => &self.id,
                2 => &self.status,
                3 => &self.workflow_id,
                4 => &self.name,
                5 => &self.priority,
                6 => &self.storage_capacity,
                7 => &self.creation_time,
                8 => &self.start_time,
                9 => &self.stop_time,
                10 => &self.storage_type,
                _ => ::cistron::ABSENT,
            }
        }
        fn read(source: &mut ::cistron::Source<'_, '_>) -> ::core::option::Option<Self> {
            let mut arn = ::core::option::Option::None;
            let mut id = ::core::option::Option::None;
            let mut status = ::core::option::Option::None;
            let mut workflow_id = ::core::option::Option::None;
            let mut name = ::core::option::Option::None;
            let mut priority = ::core::option::Option::None;
            let mut storage_capacity = ::core::option::Option::None;
            let mut creation_time = ::core::option::Option::None;
            let mut start_time = ::core::option::Option::None;
            let mut stop_time = ::core::option::Option::None;
            let mut storage_type = ::core::option::Option::None;
            source
                .members(
                    MEMBERS,
                    &mut |index, reader| match index {
                        0 => arn = reader.value(),
                        1 => id = reader.value(),
                        2 => status = reader.value(),
                        3 => workflow_id = reader.value(),
                        4 => name = reader.value(),
                        5 => priority = reader.value(),
                        6 => storage_capacity = reader.value(),
                        7 => creation_time = reader.value(),
                        8 => start_time = reader.value(),
                        9 => stop_time = reader.value(),
                        10 => storage_type = reader.value(),
                        _ => {}
                    },
                );
            ::core::option::Option::Some(Self {
                arn,
                id,
                status,
                workflow_id,
                name,
                priority,
                storage_capacity,
                creation_time,
                start_time,
                stop_time,
                storage_type,
            })
        }
    }
    ::cistron::impl_serde!(RunListItem);
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
/// Every error of the operations of Omics.
///
/// An error that the spec does not model is kept whole.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub enum OmicsError {
    /// [`AccessDeniedException`], status 403.
    AccessDeniedException(AccessDeniedException),
    /// [`ConflictException`], status 409.
    ConflictException(ConflictException),
    /// [`InternalServerException`], status 500.
    InternalServerException(InternalServerException),
    /// [`RequestTimeoutException`], status 408.
    RequestTimeoutException(RequestTimeoutException),
    /// [`ResourceNotFoundException`], status 404.
    ResourceNotFoundException(ResourceNotFoundException),
    /// [`ServiceQuotaExceededException`], status 402.
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    /// [`ThrottlingException`], status 429.
    ThrottlingException(ThrottlingException),
    /// [`ValidationException`], status 400.
    ValidationException(ValidationException),
    /// An error that the spec does not model: status, code, message and body.
    Unmodeled(::cistron::UnmodeledError),
}
impl OmicsError {
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
impl ::core::fmt::Display for OmicsError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&::cistron::OperationError::get(self), f)
    }
}
impl ::core::error::Error for OmicsError {}
impl ::cistron::OperationError for OmicsError {
    const SHAPES: &'static [&'static ::cistron::ErrorShape] = &[
        &<AccessDeniedException as ::cistron::ModeledError>::SHAPE,
        &<ConflictException as ::cistron::ModeledError>::SHAPE,
        &<InternalServerException as ::cistron::ModeledError>::SHAPE,
        &<RequestTimeoutException as ::cistron::ModeledError>::SHAPE,
        &<ResourceNotFoundException as ::cistron::ModeledError>::SHAPE,
        &<ServiceQuotaExceededException as ::cistron::ModeledError>::SHAPE,
        &<ThrottlingException as ::cistron::ModeledError>::SHAPE,
        &<ValidationException as ::cistron::ModeledError>::SHAPE,
    ];
    fn get(&self) -> ::cistron::ErrorRef<'_> {
        match self {
            Self::AccessDeniedException(error) => ::cistron::ModeledError::get(error),
            Self::ConflictException(error) => ::cistron::ModeledError::get(error),
            Self::InternalServerException(error) => ::cistron::ModeledError::get(error),
            Self::RequestTimeoutException(error) => ::cistron::ModeledError::get(error),
            Self::ResourceNotFoundException(error) => ::cistron::ModeledError::get(error),
            Self::ServiceQuotaExceededException(error) => {
                ::cistron::ModeledError::get(error)
            }
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
                <AccessDeniedException as ::cistron::Structure>::read(source)
                    .map(Self::AccessDeniedException)
            }
            1 => {
                <ConflictException as ::cistron::Structure>::read(source)
                    .map(Self::ConflictException)
            }
            2 => {
                <InternalServerException as ::cistron::Structure>::read(source)
                    .map(Self::InternalServerException)
            }
            3 => {
                <RequestTimeoutException as ::cistron::Structure>::read(source)
                    .map(Self::RequestTimeoutException)
            }
            4 => {
                <ResourceNotFoundException as ::cistron::Structure>::read(source)
                    .map(Self::ResourceNotFoundException)
            }
            5 => {
                <ServiceQuotaExceededException as ::cistron::Structure>::read(source)
                    .map(Self::ServiceQuotaExceededException)
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
impl ::core::convert::From<AccessDeniedException> for OmicsError {
    fn from(error: AccessDeniedException) -> Self {
        Self::AccessDeniedException(error)
    }
}
impl ::core::convert::From<ConflictException> for OmicsError {
    fn from(error: ConflictException) -> Self {
        Self::ConflictException(error)
    }
}
impl ::core::convert::From<InternalServerException> for OmicsError {
    fn from(error: InternalServerException) -> Self {
        Self::InternalServerException(error)
    }
}
impl ::core::convert::From<RequestTimeoutException> for OmicsError {
    fn from(error: RequestTimeoutException) -> Self {
        Self::RequestTimeoutException(error)
    }
}
impl ::core::convert::From<ResourceNotFoundException> for OmicsError {
    fn from(error: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(error)
    }
}
impl ::core::convert::From<ServiceQuotaExceededException> for OmicsError {
    fn from(error: ServiceQuotaExceededException) -> Self {
        Self::ServiceQuotaExceededException(error)
    }
}
impl ::core::convert::From<ThrottlingException> for OmicsError {
    fn from(error: ThrottlingException) -> Self {
        Self::ThrottlingException(error)
    }
}
impl ::core::convert::From<ValidationException> for OmicsError {
    fn from(error: ValidationException) -> Self {
        Self::ValidationException(error)
    }
}
impl ::core::convert::From<GetRunTaskError> for OmicsError {
    fn from(error: GetRunTaskError) -> Self {
        match error {
            GetRunTaskError::ConflictException(error) => Self::ConflictException(error),
            GetRunTaskError::RequestTimeoutException(error) => {
                Self::RequestTimeoutException(error)
            }
            GetRunTaskError::ResourceNotFoundException(error) => {
                Self::ResourceNotFoundException(error)
            }
            GetRunTaskError::ServiceQuotaExceededException(error) => {
                Self::ServiceQuotaExceededException(error)
            }
            GetRunTaskError::AccessDeniedException(error) => {
                Self::AccessDeniedException(error)
            }
            GetRunTaskError::InternalServerException(error) => {
                Self::InternalServerException(error)
            }
            GetRunTaskError::ThrottlingException(error) => {
                Self::ThrottlingException(error)
            }
            GetRunTaskError::ValidationException(error) => {
                Self::ValidationException(error)
            }
            GetRunTaskError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<OmicsError> for GetRunTaskError {
    type Error = OmicsError;
    fn try_from(error: OmicsError) -> ::core::result::Result<Self, OmicsError> {
        match error {
            OmicsError::ConflictException(error) => {
                ::core::result::Result::Ok(Self::ConflictException(error))
            }
            OmicsError::RequestTimeoutException(error) => {
                ::core::result::Result::Ok(Self::RequestTimeoutException(error))
            }
            OmicsError::ResourceNotFoundException(error) => {
                ::core::result::Result::Ok(Self::ResourceNotFoundException(error))
            }
            OmicsError::ServiceQuotaExceededException(error) => {
                ::core::result::Result::Ok(Self::ServiceQuotaExceededException(error))
            }
            OmicsError::AccessDeniedException(error) => {
                ::core::result::Result::Ok(Self::AccessDeniedException(error))
            }
            OmicsError::InternalServerException(error) => {
                ::core::result::Result::Ok(Self::InternalServerException(error))
            }
            OmicsError::ThrottlingException(error) => {
                ::core::result::Result::Ok(Self::ThrottlingException(error))
            }
            OmicsError::ValidationException(error) => {
                ::core::result::Result::Ok(Self::ValidationException(error))
            }
            OmicsError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
        }
    }
}
impl ::core::convert::From<ListRunTasksError> for OmicsError {
    fn from(error: ListRunTasksError) -> Self {
        match error {
            ListRunTasksError::ConflictException(error) => Self::ConflictException(error),
            ListRunTasksError::RequestTimeoutException(error) => {
                Self::RequestTimeoutException(error)
            }
            ListRunTasksError::ResourceNotFoundException(error) => {
                Self::ResourceNotFoundException(error)
            }
            ListRunTasksError::ServiceQuotaExceededException(error) => {
                Self::ServiceQuotaExceededException(error)
            }
            ListRunTasksError::AccessDeniedException(error) => {
                Self::AccessDeniedException(error)
            }
            ListRunTasksError::InternalServerException(error) => {
                Self::InternalServerException(error)
            }
            ListRunTasksError::ThrottlingException(error) => {
                Self::ThrottlingException(error)
            }
            ListRunTasksError::ValidationException(error) => {
                Self::ValidationException(error)
            }
            ListRunTasksError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<OmicsError> for ListRunTasksError {
    type Error = OmicsError;
    fn try_from(error: OmicsError) -> ::core::result::Result<Self, OmicsError> {
        match error {
            OmicsError::ConflictException(error) => {
                ::core::result::Result::Ok(Self::ConflictException(error))
            }
            OmicsError::RequestTimeoutException(error) => {
                ::core::result::Result::Ok(Self::RequestTimeoutException(error))
            }
            OmicsError::ResourceNotFoundException(error) => {
                ::core::result::Result::Ok(Self::ResourceNotFoundException(error))
            }
            OmicsError::ServiceQuotaExceededException(error) => {
                ::core::result::Result::Ok(Self::ServiceQuotaExceededException(error))
            }
            OmicsError::AccessDeniedException(error) => {
                ::core::result::Result::Ok(Self::AccessDeniedException(error))
            }
            OmicsError::InternalServerException(error) => {
                ::core::result::Result::Ok(Self::InternalServerException(error))
            }
            OmicsError::ThrottlingException(error) => {
                ::core::result::Result::Ok(Self::ThrottlingException(error))
            }
            OmicsError::ValidationException(error) => {
                ::core::result::Result::Ok(Self::ValidationException(error))
            }
            OmicsError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
        }
    }
}
impl ::core::convert::From<GetRunError> for OmicsError {
    fn from(error: GetRunError) -> Self {
        match error {
            GetRunError::ConflictException(error) => Self::ConflictException(error),
            GetRunError::RequestTimeoutException(error) => {
                Self::RequestTimeoutException(error)
            }
            GetRunError::ResourceNotFoundException(error) => {
                Self::ResourceNotFoundException(error)
            }
            GetRunError::ServiceQuotaExceededException(error) => {
                Self::ServiceQuotaExceededException(error)
            }
            GetRunError::AccessDeniedException(error) => {
                Self::AccessDeniedException(error)
            }
            GetRunError::InternalServerException(error) => {
                Self::InternalServerException(error)
            }
            GetRunError::ThrottlingException(error) => Self::ThrottlingException(error),
            GetRunError::ValidationException(error) => Self::ValidationException(error),
            GetRunError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<OmicsError> for GetRunError {
    type Error = OmicsError;
    fn try_from(error: OmicsError) -> ::core::result::Result<Self, OmicsError> {
        match error {
            OmicsError::ConflictException(error) => {
                ::core::result::Result::Ok(Self::ConflictException(error))
            }
            OmicsError::RequestTimeoutException(error) => {
                ::core::result::Result::Ok(Self::RequestTimeoutException(error))
            }
            OmicsError::ResourceNotFoundException(error) => {
                ::core::result::Result::Ok(Self::ResourceNotFoundException(error))
            }
            OmicsError::ServiceQuotaExceededException(error) => {
                ::core::result::Result::Ok(Self::ServiceQuotaExceededException(error))
            }
            OmicsError::AccessDeniedException(error) => {
                ::core::result::Result::Ok(Self::AccessDeniedException(error))
            }
            OmicsError::InternalServerException(error) => {
                ::core::result::Result::Ok(Self::InternalServerException(error))
            }
            OmicsError::ThrottlingException(error) => {
                ::core::result::Result::Ok(Self::ThrottlingException(error))
            }
            OmicsError::ValidationException(error) => {
                ::core::result::Result::Ok(Self::ValidationException(error))
            }
            OmicsError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
        }
    }
}
impl ::core::convert::From<StartRunError> for OmicsError {
    fn from(error: StartRunError) -> Self {
        match error {
            StartRunError::ConflictException(error) => Self::ConflictException(error),
            StartRunError::RequestTimeoutException(error) => {
                Self::RequestTimeoutException(error)
            }
            StartRunError::ResourceNotFoundException(error) => {
                Self::ResourceNotFoundException(error)
            }
            StartRunError::ServiceQuotaExceededException(error) => {
                Self::ServiceQuotaExceededException(error)
            }
            StartRunError::AccessDeniedException(error) => {
                Self::AccessDeniedException(error)
            }
            StartRunError::InternalServerException(error) => {
                Self::InternalServerException(error)
            }
            StartRunError::ThrottlingException(error) => Self::ThrottlingException(error),
            StartRunError::ValidationException(error) => Self::ValidationException(error),
            StartRunError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<OmicsError> for StartRunError {
    type Error = OmicsError;
    fn try_from(error: OmicsError) -> ::core::result::Result<Self, OmicsError> {
        match error {
            OmicsError::ConflictException(error) => {
                ::core::result::Result::Ok(Self::ConflictException(error))
            }
            OmicsError::RequestTimeoutException(error) => {
                ::core::result::Result::Ok(Self::RequestTimeoutException(error))
            }
            OmicsError::ResourceNotFoundException(error) => {
                ::core::result::Result::Ok(Self::ResourceNotFoundException(error))
            }
            OmicsError::ServiceQuotaExceededException(error) => {
                ::core::result::Result::Ok(Self::ServiceQuotaExceededException(error))
            }
            OmicsError::AccessDeniedException(error) => {
                ::core::result::Result::Ok(Self::AccessDeniedException(error))
            }
            OmicsError::InternalServerException(error) => {
                ::core::result::Result::Ok(Self::InternalServerException(error))
            }
            OmicsError::ThrottlingException(error) => {
                ::core::result::Result::Ok(Self::ThrottlingException(error))
            }
            OmicsError::ValidationException(error) => {
                ::core::result::Result::Ok(Self::ValidationException(error))
            }
            OmicsError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
        }
    }
}
impl ::core::convert::From<ListRunsError> for OmicsError {
    fn from(error: ListRunsError) -> Self {
        match error {
            ListRunsError::ConflictException(error) => Self::ConflictException(error),
            ListRunsError::RequestTimeoutException(error) => {
                Self::RequestTimeoutException(error)
            }
            ListRunsError::ResourceNotFoundException(error) => {
                Self::ResourceNotFoundException(error)
            }
            ListRunsError::ServiceQuotaExceededException(error) => {
                Self::ServiceQuotaExceededException(error)
            }
            ListRunsError::AccessDeniedException(error) => {
                Self::AccessDeniedException(error)
            }
            ListRunsError::InternalServerException(error) => {
                Self::InternalServerException(error)
            }
            ListRunsError::ThrottlingException(error) => Self::ThrottlingException(error),
            ListRunsError::ValidationException(error) => Self::ValidationException(error),
            ListRunsError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<OmicsError> for ListRunsError {
    type Error = OmicsError;
    fn try_from(error: OmicsError) -> ::core::result::Result<Self, OmicsError> {
        match error {
            OmicsError::ConflictException(error) => {
                ::core::result::Result::Ok(Self::ConflictException(error))
            }
            OmicsError::RequestTimeoutException(error) => {
                ::core::result::Result::Ok(Self::RequestTimeoutException(error))
            }
            OmicsError::ResourceNotFoundException(error) => {
                ::core::result::Result::Ok(Self::ResourceNotFoundException(error))
            }
            OmicsError::ServiceQuotaExceededException(error) => {
                ::core::result::Result::Ok(Self::ServiceQuotaExceededException(error))
            }
            OmicsError::AccessDeniedException(error) => {
                ::core::result::Result::Ok(Self::AccessDeniedException(error))
            }
            OmicsError::InternalServerException(error) => {
                ::core::result::Result::Ok(Self::InternalServerException(error))
            }
            OmicsError::ThrottlingException(error) => {
                ::core::result::Result::Ok(Self::ThrottlingException(error))
            }
            OmicsError::ValidationException(error) => {
                ::core::result::Result::Ok(Self::ValidationException(error))
            }
            OmicsError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
        }
    }
}
impl ::core::convert::From<CancelRunError> for OmicsError {
    fn from(error: CancelRunError) -> Self {
        match error {
            CancelRunError::ConflictException(error) => Self::ConflictException(error),
            CancelRunError::RequestTimeoutException(error) => {
                Self::RequestTimeoutException(error)
            }
            CancelRunError::ResourceNotFoundException(error) => {
                Self::ResourceNotFoundException(error)
            }
            CancelRunError::ServiceQuotaExceededException(error) => {
                Self::ServiceQuotaExceededException(error)
            }
            CancelRunError::AccessDeniedException(error) => {
                Self::AccessDeniedException(error)
            }
            CancelRunError::InternalServerException(error) => {
                Self::InternalServerException(error)
            }
            CancelRunError::ThrottlingException(error) => {
                Self::ThrottlingException(error)
            }
            CancelRunError::ValidationException(error) => {
                Self::ValidationException(error)
            }
            CancelRunError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<OmicsError> for CancelRunError {
    type Error = OmicsError;
    fn try_from(error: OmicsError) -> ::core::result::Result<Self, OmicsError> {
        match error {
            OmicsError::ConflictException(error) => {
                ::core::result::Result::Ok(Self::ConflictException(error))
            }
            OmicsError::RequestTimeoutException(error) => {
                ::core::result::Result::Ok(Self::RequestTimeoutException(error))
            }
            OmicsError::ResourceNotFoundException(error) => {
                ::core::result::Result::Ok(Self::ResourceNotFoundException(error))
            }
            OmicsError::ServiceQuotaExceededException(error) => {
                ::core::result::Result::Ok(Self::ServiceQuotaExceededException(error))
            }
            OmicsError::AccessDeniedException(error) => {
                ::core::result::Result::Ok(Self::AccessDeniedException(error))
            }
            OmicsError::InternalServerException(error) => {
                ::core::result::Result::Ok(Self::InternalServerException(error))
            }
            OmicsError::ThrottlingException(error) => {
                ::core::result::Result::Ok(Self::ThrottlingException(error))
            }
            OmicsError::ValidationException(error) => {
                ::core::result::Result::Ok(Self::ValidationException(error))
            }
            OmicsError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
        }
    }
}
impl ::core::convert::From<DeleteRunError> for OmicsError {
    fn from(error: DeleteRunError) -> Self {
        match error {
            DeleteRunError::ConflictException(error) => Self::ConflictException(error),
            DeleteRunError::RequestTimeoutException(error) => {
                Self::RequestTimeoutException(error)
            }
            DeleteRunError::ResourceNotFoundException(error) => {
                Self::ResourceNotFoundException(error)
            }
            DeleteRunError::ServiceQuotaExceededException(error) => {
                Self::ServiceQuotaExceededException(error)
            }
            DeleteRunError::AccessDeniedException(error) => {
                Self::AccessDeniedException(error)
            }
            DeleteRunError::InternalServerException(error) => {
                Self::InternalServerException(error)
            }
            DeleteRunError::ThrottlingException(error) => {
                Self::ThrottlingException(error)
            }
            DeleteRunError::ValidationException(error) => {
                Self::ValidationException(error)
            }
            DeleteRunError::Unmodeled(error) => Self::Unmodeled(error),
        }
    }
}
/// An error that the operation does not have is given back.
impl ::core::convert::TryFrom<OmicsError> for DeleteRunError {
    type Error = OmicsError;
    fn try_from(error: OmicsError) -> ::core::result::Result<Self, OmicsError> {
        match error {
            OmicsError::ConflictException(error) => {
                ::core::result::Result::Ok(Self::ConflictException(error))
            }
            OmicsError::RequestTimeoutException(error) => {
                ::core::result::Result::Ok(Self::RequestTimeoutException(error))
            }
            OmicsError::ResourceNotFoundException(error) => {
                ::core::result::Result::Ok(Self::ResourceNotFoundException(error))
            }
            OmicsError::ServiceQuotaExceededException(error) => {
                ::core::result::Result::Ok(Self::ServiceQuotaExceededException(error))
            }
            OmicsError::AccessDeniedException(error) => {
                ::core::result::Result::Ok(Self::AccessDeniedException(error))
            }
            OmicsError::InternalServerException(error) => {
                ::core::result::Result::Ok(Self::InternalServerException(error))
            }
            OmicsError::ThrottlingException(error) => {
                ::core::result::Result::Ok(Self::ThrottlingException(error))
            }
            OmicsError::ValidationException(error) => {
                ::core::result::Result::Ok(Self::ValidationException(error))
            }
            OmicsError::Unmodeled(error) => {
                ::core::result::Result::Ok(Self::Unmodeled(error))
            }
        }
    }
}
