//! One operation by the derive, as a client has it that needs no other.

/// Gets a workflow run task.
#[derive(cistron::Operation)]
#[cistron(spec = "../spec/omics.yaml")]
pub(crate) struct GetRunTask;
