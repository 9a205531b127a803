//! Calls `GetRunTask`.

progenitor::generate_api!("../openapi.json");

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new("http://localhost:8080");
    let (run, task): (types::NumericId, types::NumericId) =
        ("1234567".parse()?, "76543210".parse()?);
    let task = client.get_run_task(&run, &task).await?;
    println!("{:?}", task.status);
    Ok(())
}
