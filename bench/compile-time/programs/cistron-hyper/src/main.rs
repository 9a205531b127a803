//! Calls `GetRunTask` over HTTP.

use cistron::{Operation, Validate};
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;

#[derive(cistron::Operation)]
#[cistron(spec = "../../../../spec/omics.yaml")]
struct GetRunTask;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let request = GetRunTaskRequest::new("1234567".parse()?, "76543210".parse()?);
    request.validate()?;
    let (mut parts, body) = GetRunTask::encode_request(&request)?.into_parts();
    parts.uri = format!("http://localhost:8080{}", parts.uri).parse()?;
    let message = http::Request::from_parts(parts, Full::new(Bytes::from(body)));

    let client = Client::builder(TokioExecutor::new()).build_http();
    let (parts, body) = client.request(message).await?.into_parts();
    let answer = http::Response::from_parts(parts, body.collect().await?.to_bytes());
    let task = GetRunTask::decode_response(&answer)?;
    task.validate()?;
    println!("{:?}", task.status);
    Ok(())
}
