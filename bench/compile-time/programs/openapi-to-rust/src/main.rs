//! Calls `GetRunTask`.
//!
//! `generated/` is what version 0.23.0 makes of `../openapi.json`:
//! `openapi-to-rust generate ../openapi.json`.

#[allow(dead_code)]
#[rustfmt::skip]
mod generated;

use generated::client::HttpClient;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = HttpClient::new().with_base_url("http://localhost:8080");
    let task = client.get_run_task("1234567", "76543210").await?;
    println!("{:?}", task.status);
    Ok(())
}
