//! A service and its client over real HTTP, with every type out of `spec/omics.yaml`.
//!
//! Each way to have the types is used once: the service has them from the build script
//! (`service.rs`), the client from a file that is under version control (`omics.rs`), and one
//! operation from the derive (`task.rs`). They are the same types with the same code, so any of the
//! ways could serve in the place of another.
//!
//! `cargo run -p generated-example` starts the service on a free port, calls it, prints what
//! happens and ends. With `--serve` it goes on serving, so that curl can try it.

mod client;
#[rustfmt::skip]
#[allow(dead_code, unreachable_pub, clippy::doc_markdown, clippy::too_many_lines)]
mod omics;
mod server;
#[allow(
    dead_code,
    unreachable_pub,
    clippy::doc_markdown,
    clippy::too_many_lines
)]
mod service;
mod store;
mod task;

use std::error::Error as StdError;

use cistron::{CallError, OperationError};

use client::{Client, Error};
use omics::{ListRunTasks, ListRunTasksRequest, RunId, StartRun, StartRunRequest};
use store::Store;
use task::{GetRunTask, GetRunTaskError, GetRunTaskRequest};

type Outcome = Result<(), Box<dyn StdError>>;

const HELP: &str = "\
Usage: generated-example [--serve [PORT]]

Without arguments: starts the service, calls it, prints what happens, and ends.
--serve [PORT]     serves until it is interrupted; a free port unless one is named";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] => demonstrate().await,
        ["--serve"] => serve(0).await,
        ["--serve", port] => serve(port.parse()?).await,
        ["--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => Err(HELP.into()),
    }
}

/// Serves until it is interrupted, and says how to try it.
async fn serve(port: u16) -> Outcome {
    let (store, run) = Store::with_a_run()?;
    let (listener, address) = server::bind(port).await?;
    println!("Serving on http://{address}. Try:");
    println!("  curl -i http://{address}/run/{run}/task/1");
    println!("  curl -i 'http://{address}/run/{run}/task?maxResults=2'");
    println!("  curl -i 'http://{address}/run/letters/task?maxResults=0'");
    println!("  curl -i http://{address}/run/{run}/task/99");
    println!(
        "  curl -i http://{address}/run -d '{{\"roleArn\": 5, \"priority\": -1}}' -H 'content-type: application/json'"
    );
    server::serve(listener, store).await?;
    Ok(())
}

async fn demonstrate() -> Outcome {
    let (store, run) = Store::with_a_run()?;
    let run = run.as_str();
    let (listener, address) = server::bind(0).await?;
    let server = tokio::spawn(server::serve(listener, store));
    println!("The service is at http://{address}.");
    let client = Client::new(address)?;
    fetch_a_task(&client, run).await?;
    refuse_a_request(&client).await?;
    miss_a_task(&client, run).await?;
    list_tasks(&client, run).await?;
    server.abort();
    Ok(())
}

/// A task, by the one operation of the derive.
async fn fetch_a_task(client: &Client, run: &str) -> Outcome {
    heading("A task is fetched");
    let request = GetRunTaskRequest::new(run.parse()?, "2".parse()?);
    let task = client.call::<GetRunTask>(&request).await?;
    println!("{task:#?}");
    Ok(())
}

/// A request that breaks constraints never leaves this process.
async fn refuse_a_request(client: &Client) -> Outcome {
    heading("A request is refused before it is sent");
    match "seven".parse::<RunId>() {
        Err(violations) => println!("RunId: {violations}"),
        Ok(id) => return Err(format!("{id} is no ID").into()),
    }
    let request = StartRunRequest::new("role/omics")
        .with_name("a\tname")
        .with_priority(-1);
    match client.call::<StartRun>(&request).await {
        Err(Error::Refused(violations)) => {
            for violation in &violations {
                println!("{violation}");
            }
            Ok(())
        }
        other => Err(format!("it was not refused: {other:?}").into()),
    }
}

/// An error of the service is a variant of the operation's enum.
async fn miss_a_task(client: &Client, run: &str) -> Outcome {
    heading("A missing task is a typed error");
    let request = GetRunTaskRequest::new(run.parse()?, "99".parse()?);
    match client.call::<GetRunTask>(&request).await {
        Err(Error::Answer(CallError::Service(
            error @ GetRunTaskError::ResourceNotFoundException(_),
        ))) => {
            println!("{error}");
            println!(
                "status {}, {:?} fault, retryable: {}",
                error.status(),
                error.fault(),
                error.is_retryable()
            );
            Ok(())
        }
        other => Err(format!("it was not missing: {other:?}").into()),
    }
}

/// Every page of a list.
async fn list_tasks(client: &Client, run: &str) -> Outcome {
    heading("Tasks come a page at a time");
    let mut request = ListRunTasksRequest::new(run.parse()?).with_max_results(2);
    loop {
        let page = client.call::<ListRunTasks>(&request).await?;
        for task in page.items.unwrap_or_default() {
            let name = task.name.as_deref().unwrap_or("?");
            let status = task.status.as_ref().map_or("?", |status| status.as_str());
            println!("  {name}: {status}");
        }
        match page.next_token {
            Some(token) => {
                println!("-- next page, from token {token}");
                request.starting_token = Some(token);
            }
            None => return Ok(()),
        }
    }
}

fn heading(text: &str) {
    println!("\n== {text}");
}
