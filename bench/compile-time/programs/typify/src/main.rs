//! Reads a response of `GetRunTask`.

typify::import_types!("../get-run-task.schema.json");

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let task: GetRunTaskResponse =
        serde_json::from_str(r#"{"taskId":"76543210","status":"RUNNING"}"#)?;
    println!("{:?}", task.status);
    println!("{}", serde_json::to_string(&task)?);
    Ok(())
}
