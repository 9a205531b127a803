//! The types of a resource, and those that all resources share.

/// Adds the types of a resource. Its number makes one of its patterns its own.
pub(crate) fn of_resource(text: &mut String, resource: &str, index: usize) {
    crate::add(text, SIMPLE, resource);
    let own = format!(
        "    pattern: '[a-zA-Z][a-zA-Z0-9_-]{{0,{}}}'\n",
        index % 200 + 20
    );
    text.push_str(&own);
    crate::add(text, COMPOSED, resource);
}

const SIMPLE: &str = "
  @Id:
    doc: The ID of a @.
    type: string
    newtype: true
    length: { min: 10, max: 36 }
    pattern: '[0-9]+'
  @Status:
    doc: How far a @ has come.
    enum:
      CREATING: It is being filled.
      UPDATING: It is being changed.
      ACTIVE: It can be used.
      DELETING: It is being deleted.
      FAILED: It could not be filled.
    length: { min: 1, max: 64 }
  @Part:
    doc: A part of a @.
    enum: [DEFINITION, HISTORY, STATISTICS]
  @Name:
    doc: The name of a @.
    type: string
    length: { min: 1, max: 255 }
";

const COMPOSED: &str = "  @Settings:
    doc: How a @ is kept.
    structure:
      retention: { type: integer, range: { min: 1, max: 3650 }, doc: How many days it is kept. }
      encrypted: { type: boolean, default: true, doc: Whether it is encrypted. }
      keyArn: { type: string, length: { min: 20, max: 2048 }, pattern: 'arn:[a-z0-9-]+:kms:.+', doc: The key that it is encrypted with. }
  @Source:
    doc: What a @ is filled with.
    union:
      uri: { type: S3Uri, doc: The URI of an object. }
      copyOf: { type: @Id, doc: Another @. }
      inline: { type: blob, length: { max: 65536 }, doc: The bytes themselves. }
  @Item:
    doc: One @ in a list.
    structure:
      id: { type: @Id, required: true, doc: The ID of the @. }
      arn: { type: Arn, required: true, doc: The ARN of the @. }
      name: { type: @Name, doc: The name of the @. }
      status: { type: @Status, doc: How far the @ has come. }
      sizeBytes: { type: long, range: { min: 0 }, doc: The size of the @ in bytes. }
      settings: { type: @Settings, doc: How the @ is kept. }
      owner: { type: string, pattern: '[0-9]{12}', doc: The account that the @ belongs to. }
      creationTime: { type: DateTime, required: true, doc: When the @ was created. }
      updateTime: { type: DateTime, doc: When the @ was last changed. }
";

/// The types that every spec has.
pub(crate) const SHARED: &str = r"
  Arn: { type: string, length: { min: 1, max: 128 }, pattern: 'arn:.+', doc: An Amazon Resource Name. }
  S3Uri:
    doc: The URI of an object in S3.
    type: string
    pattern: 's3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])(/(.{0,1024}))?'
  Text:
    doc: Letters, marks, separators, symbols, numbers and punctuation; no control characters.
    type: string
    pattern: '[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+'
  Description: { type: Text, length: { min: 1, max: 255 }, doc: A description. }
  PageToken: { type: Text, length: { min: 1, max: 128 }, doc: The token of a page. }
  PageSize: { type: integer, range: { min: 1, max: 100 }, doc: The size of a page. }
  DateTime: { type: timestamp, timestamp-format: date-time, doc: A moment in time. }
  Uuid:
    doc: A UUID.
    type: string
    pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}'
  Tags:
    doc: Tags, by key.
    map:
      key: { type: string, length: { min: 1, max: 128 } }
      value: { type: string, length: { min: 0, max: 256 } }
";

/// The errors that every spec has.
pub(crate) const ERRORS: &str = "
errors:
  AccessDeniedException: { status: 403, doc: The caller may not do this. }
  ConflictException: { status: 409, doc: The resource is in a state that does not allow this. }
  InternalServerException: { status: 500, retryable: true, doc: The service failed. }
  RequestTimeoutException: { status: 408, retryable: true, doc: The request took too long. }
  ResourceNotFoundException: { status: 404, doc: There is no such resource. }
  ServiceQuotaExceededException: { status: 402, doc: The account has no more of this. }
  ThrottlingException: { status: 429, retryable: throttling, doc: There were too many requests. }
  ValidationException: { status: 400, doc: The request is wrong. }
";
