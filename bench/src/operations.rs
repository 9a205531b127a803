//! The five operations of a resource.

/// Adds one of the five operations of a resource.
pub(crate) fn operation(text: &mut String, resource: &str, which: usize) {
    let template = match which {
        0 => CREATE,
        1 => GET,
        2 => LIST,
        3 => UPDATE,
        _ => DELETE,
    };
    crate::add(text, template, resource);
}

const CREATE: &str = "  Create@:
    doc: |
      Creates a @ and starts to fill it.

      The @ is there at once, though it can be used only when its status is `ACTIVE`. Ask for it
      with `Get@` until it is.
    http: POST /%
    status: 201
    host-prefix: control-
    idempotent: true
    request:
      name: { type: @Name, required: true, doc: The name of the new @. }
      description: { type: Description, doc: What the @ is for. }
      source: { type: @Source, required: true, doc: What the @ is filled with. }
      settings: { type: @Settings, doc: How the @ is kept. }
      tags: { type: Tags, doc: Tags for the @. }
      clientToken:
        doc: A token by which a request that is sent twice is known to be one.
        type: string
        idempotency-token: true
        header: X-Client-Token
        length: { min: 1, max: 64 }
    response:
      id: { type: @Id, required: true, doc: The ID of the @. }
      arn: { type: Arn, required: true, doc: The ARN of the @. }
      name: { type: @Name, doc: The name of the @. }
      description: { type: Description, doc: What the @ is for. }
      status: { type: @Status, required: true, doc: How far the @ has come. }
      settings: { type: @Settings, doc: How the @ is kept. }
      tags: { type: Tags, doc: The tags of the @. }
      creationTime: { type: DateTime, required: true, doc: When the @ was created. }
      requestId: { type: string, header: X-Request-Id, doc: The ID of the request. }
      location: { type: string, header: Location, doc: Where the @ is. }
    errors: [ConflictException, ServiceQuotaExceededException, ResourceNotFoundException]

";

const GET: &str = "  Get@:
    doc: Describes one @, with all that the service knows of it.
    http: GET /%/{id}
    host-prefix: control-
    readonly: true
    request:
      id: { type: @Id, doc: The @ to describe. }
      version: { type: integer, range: { min: 1 }, query: version, doc: The version to describe. }
      parts: { list: @Part, length: { max: 8 }, query: part, doc: What to give in full. }
      depth: { type: integer, range: { min: 0, max: 9 }, default: 1, query: depth, doc: How deep to look. }
      since: { type: DateTime, query: since, doc: Describe it only if it has changed since. }
      locale: { type: string, header: Accept-Language, length: { min: 2, max: 16 }, doc: The language of messages. }
    response:
      id: { type: @Id, required: true, doc: The ID of the @. }
      arn: { type: Arn, required: true, doc: The ARN of the @. }
      name: { type: @Name, doc: The name of the @. }
      status: { type: @Status, doc: How far the @ has come. }
      statusMessage: { type: Text, doc: What the service has to say about the status. }
      sizeBytes: { type: long, range: { min: 0 }, doc: The size of the @ in bytes. }
      digest:
        doc: The digest of all that is in the @, in hexadecimal digits.
        type: string
        pattern: '[a-f0-9]{64}'
      source: { type: @Source, doc: What the @ was filled with. }
      parameters: { type: document, doc: The parameters that the @ was created with. }
      creationTime: { type: DateTime, doc: When the @ was created. }
      updateTime: { type: DateTime, doc: When the @ was last changed. }
      description: { type: Description, doc: What the @ is for. }
      settings: { type: @Settings, doc: How the @ is kept. }
      owner: { type: string, pattern: '[0-9]{12}', doc: The account that the @ belongs to. }
      revision: { type: Uuid, header: ETag, doc: The revision of the @. }
      history: { list: { type: Text, length: { max: 64 } }, length: { max: 100 }, doc: What was done to the @. }
    errors: [ResourceNotFoundException, RequestTimeoutException]
    waiters:
      @Active:
        doc: Waits until the @ can be used.
        min-delay: 30
        max-delay: 600
        acceptors:
          - { state: success, output: { path: status, equals: ACTIVE } }
          - { state: retry, output: { path: status, equals: CREATING } }
          - { state: failure, output: { path: status, equals: FAILED } }

";

const LIST: &str = "  List@s:
    doc: Lists what there is of @, a page at a time.
    http: GET /%
    host-prefix: control-
    readonly: true
    paginated:
      input-token: startingToken
      output-token: nextToken
      items: items
      page-size: maxResults
    request:
      status: { type: @Status, query: status, doc: List only those with this status. }
      name: { type: @Name, query: name, doc: List only those with this name. }
      startingToken: { type: PageToken, query: startingToken, doc: The token that the last page gave. }
      maxResults: { type: PageSize, query: maxResults, doc: The most that a page may hold. }
      createdAfter: { type: DateTime, query: createdAfter, doc: List only those that were created later. }
      createdBefore: { type: DateTime, query: createdBefore, doc: List only those that were created earlier. }
    response:
      items: { list: @Item, required: true, doc: What is on this page. }
      nextToken: { type: PageToken, doc: The token of the next page; absent on the last one. }
      total: { type: integer, range: { min: 0 }, doc: How many there are on all pages. }
      warnings: { list: Text, doc: What the service has to say about the list. }
      asOf: { type: DateTime, doc: The moment of which the list tells. }
    errors: [RequestTimeoutException]

";

const UPDATE: &str = "  Update@:
    doc: Changes a @. What is left out stays as it is.
    http: PATCH /%/{id}
    host-prefix: control-
    request:
      id: { type: @Id, doc: The @ to change. }
      name: { type: @Name, doc: The new name of the @. }
      description: { type: Description, doc: What the @ is for from now on. }
      settings: { type: @Settings, doc: How the @ is kept from now on. }
      parts: { list: @Part, unique-items: true, doc: What the change is about. }
      revision: { type: Uuid, header: If-Match, doc: Change it only if this is its revision. }
    response:
      id: { type: @Id, required: true, doc: The ID of the @. }
      name: { type: @Name, doc: The name of the @. }
      description: { type: Description, doc: What the @ is for. }
      status: { type: @Status, doc: How far the @ has come. }
      settings: { type: @Settings, doc: How the @ is kept. }
      digests:
        doc: The digests of the parts, by their names.
        map: { key: { type: Text, length: { min: 1, max: 256 } }, value: { type: string, pattern: '[a-f0-9]{64}' } }
      creationTime: { type: DateTime, doc: When the @ was created. }
      updateTime: { type: DateTime, doc: When the @ was changed. }
      revision: { type: Uuid, header: ETag, doc: The revision of the @ from now on. }
      tags: { type: Tags, doc: The tags of the @. }
      jobId: { type: string, length: { min: 1, max: 64 }, doc: The job that makes the change. }
    errors: [ConflictException, ResourceNotFoundException]

";

const DELETE: &str = "  Delete@:
    doc: Deletes a @ and everything in it.
    http: DELETE /%/{id}
    status: 202
    host-prefix: control-
    idempotent: true
    request:
      id: { type: @Id, doc: The @ to delete. }
      force: { type: boolean, default: false, query: force, doc: Delete it even if something is in it. }
      reason: { type: Text, length: { max: 256 }, query: reason, doc: Why it is deleted. }
      revision: { type: Uuid, header: If-Match, doc: Delete it only if this is its revision. }
    response:
      status: { type: @Status, doc: How far the deletion has come. }
      arn: { type: Arn, doc: The ARN that the @ had. }
      jobId: { type: string, length: { min: 1, max: 64 }, doc: The job that deletes the @. }
      freedBytes: { type: long, range: { min: 0 }, doc: How many bytes the deletion frees. }
      deletionTime: { type: DateTime, doc: When the @ will be gone. }
    errors: [ConflictException, ResourceNotFoundException]

";
