//! A server in front of the store: hyper carries the messages, the generated types are what is in
//! them.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use cistron::{Http, Operation};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use crate::service::{CancelRun, DeleteRun, GetRun, GetRunTask, ListRunTasks, ListRuns, StartRun};
use crate::store::Store;

/// The largest body that is read, in bytes.
const LARGEST_BODY: usize = 1 << 20;

type Message = http::Request<Bytes>;
type Answer = http::Response<Vec<u8>>;

/// What serves one operation.
type Handler = fn(&mut Store, &Message) -> Answer;

/// Every operation of the service, with what serves it.
const OPERATIONS: &[(&Http, Handler)] = &[
    (GetRunTask::HTTP, |store, message| {
        answer::<GetRunTask>(message, |request| store.get_run_task(&request))
    }),
    (ListRunTasks::HTTP, |store, message| {
        answer::<ListRunTasks>(message, |request| store.list_run_tasks(&request))
    }),
    (GetRun::HTTP, |store, message| {
        answer::<GetRun>(message, |request| store.get_run(&request))
    }),
    (StartRun::HTTP, |store, message| {
        answer::<StartRun>(message, |request| store.start_run(request))
    }),
    (ListRuns::HTTP, |store, message| {
        answer::<ListRuns>(message, |request| store.list_runs(&request))
    }),
    (CancelRun::HTTP, |store, message| {
        answer::<CancelRun>(message, |request| store.cancel_run(&request))
    }),
    (DeleteRun::HTTP, |store, message| {
        answer::<DeleteRun>(message, |request| store.delete_run(&request))
    }),
];

/// Binds a free port of the loopback interface.
pub(crate) async fn bind(port: u16) -> std::io::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

/// Serves until the task is dropped.
pub(crate) async fn serve(listener: TcpListener, store: Store) -> std::io::Result<()> {
    let store = Arc::new(Mutex::new(store));
    loop {
        let (stream, _) = listener.accept().await?;
        let store = Arc::clone(&store);
        tokio::spawn(async move {
            let service = service_fn(move |message| handle(Arc::clone(&store), message));
            let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
            if let Err(error) = connection.await {
                eprintln!("a connection ended early: {error}");
            }
        });
    }
}

async fn handle(
    store: Arc<Mutex<Store>>,
    message: http::Request<Incoming>,
) -> Result<http::Response<Full<Bytes>>, Infallible> {
    let (head, body) = message.into_parts();
    let answer = match Limited::new(body, LARGEST_BODY).collect().await {
        Ok(body) => {
            let message = http::Request::from_parts(head, body.to_bytes());
            // A store is whole after every call, so a lock that a panic poisoned still serves.
            let mut store = store.lock().unwrap_or_else(PoisonError::into_inner);
            dispatch(&mut store, &message)
        }
        Err(_) => too_large(),
    };
    Ok(answer.map(Full::from))
}

/// Finds the operation that a message is for, and has it served.
fn dispatch(store: &mut Store, message: &Message) -> Answer {
    let operations: Vec<&Http> = OPERATIONS.iter().map(|(http, _)| *http).collect();
    cistron::http::route(&operations, message.method(), message.uri())
        .and_then(|index| OPERATIONS.get(index))
        .map_or_else(
            || cistron::http::unrouted(&operations, message.uri()).to_response(),
            |(_, handler)| handler(store, message),
        )
}

/// From a message to its answer, for any operation.
fn answer<O: Operation>(
    message: &Message,
    serve: impl FnOnce(O::Request) -> Result<O::Response, O::Error>,
) -> Answer {
    let request = match O::decode_request(message) {
        Ok(request) => request,
        Err(rejection) => return rejection.to_response(),
    };
    let answer = match serve(request) {
        Ok(response) => O::encode_response(&response),
        Err(error) => O::encode_error(&error),
    };
    answer.unwrap_or_else(|error| {
        eprintln!("{}: the answer cannot be sent: {error}", O::NAME);
        let mut answer = Answer::default();
        *answer.status_mut() = http::StatusCode::INTERNAL_SERVER_ERROR;
        answer
    })
}

fn too_large() -> Answer {
    let mut answer = Answer::default();
    *answer.status_mut() = http::StatusCode::PAYLOAD_TOO_LARGE;
    answer
}
