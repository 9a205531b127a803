//! The data that every peer is given.

/// A response with all thirteen members, in the order of the reference page: 429 bytes.
pub const VALID: &str = concat!(
    r#"{"cpus":4,"creationTime":"2026-01-31T10:15:30.718651Z","failureReason":"TASK_TIMED_OUT","#,
    r#""gpus":0,"instanceType":"omics.r.xlarge","logStream":"run/1234567/task/7654321","memory":32,"#,
    r#""name":"align-reads","startTime":"2026-01-31T10:19:02.458863Z","status":"FAILED","#,
    r#""statusMessage":"The task ran out of time: 86400 seconds were allowed; "#,
    r#"the log stream has its last lines.","#,
    r#""stopTime":"2026-02-01T10:19:03.002417Z","taskId":"76543210"}"#,
);

/// The same with [`BROKEN`] constraints broken: two ranges, three patterns, three lengths.
pub const INVALID: &str = concat!(
    r#"{"cpus":0,"creationTime":"2026-01-31T10:15:30.718651Z","failureReason":"#,
    r#""The task has written more than it may, and was ended before it had come to its end.","#,
    r#""gpus":-1,"instanceType":"omics.r.xlarge\n","logStream":"run/1234567/task/7654321","#,
    r#""memory":32,"name":"","startTime":"2026-01-31T10:19:02.458863Z","status":"FAILED","#,
    r#""statusMessage":"out of\ttime","#,
    r#""stopTime":"2026-02-01T10:19:03.002417Z","taskId":"task-7654321-of-1234567"}"#,
);

/// How many constraints [`INVALID`] breaks: `failureReason`, `name` and `taskId` in their length,
/// `instanceType`, `statusMessage` and `taskId` in their pattern, `cpus` and `gpus` in their range.
pub const BROKEN: usize = 8;

#[cfg(test)]
mod tests {
    #[test]
    fn the_valid_body_is_as_long_as_it_says() {
        assert_eq!(super::VALID.len(), 429);
    }
}
