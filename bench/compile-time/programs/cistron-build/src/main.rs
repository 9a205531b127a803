//! Makes a request of `GetRunTask` and reads its response.

use cistron::{Operation, Validate};
use omics::{GetRunTask, GetRunTaskRequest};

#[allow(dead_code)]
mod omics {
    //! What the build script has made.
    include!(concat!(env!("OUT_DIR"), "/omics.rs"));
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let request = GetRunTaskRequest::new("1234567".parse()?, "76543210".parse()?);
    request.validate()?;
    let message = GetRunTask::encode_request(&request)?;
    println!("{} {}", message.method(), message.uri());

    let answer = http::Response::new(br#"{"taskId":"76543210","status":"RUNNING"}"#);
    let task = GetRunTask::decode_response(&answer)?;
    task.validate()?;
    println!("{:?}", task.status);
    Ok(())
}
