//! Calls `GetRunTask`.

use aws_sdk_omics::config::{Credentials, Region};
use aws_sdk_omics::{Client, Config};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let config = Config::builder()
        .region(Region::new("us-east-1"))
        .credentials_provider(Credentials::new("id", "secret", None, None, "program"))
        .endpoint_url("http://localhost:8080")
        .build();
    let client = Client::from_conf(config);
    let call = client.get_run_task().id("1234567").task_id("76543210");
    let task = call.send().await?;
    println!("{:?}", task.status());
    Ok(())
}
