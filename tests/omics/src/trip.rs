//! A value goes out as a message and comes in again.

use cistron::{CallError, ModeledError, Operation, OperationError, Validate, Value, json};
use serde_json::Value as Json;

/// The value that JSON stands for, which is right in every respect.
fn value<T: Value>(json: &Json) -> Result<T, String> {
    let text = json.to_string();
    let value: T =
        json::from_slice_checked(text.as_bytes()).map_err(|error| format!("{error}\n{json:#}"))?;
    value
        .validate()
        .map_err(|violations| violations.to_string())?;
    Ok(value)
}

fn same<T: PartialEq + std::fmt::Debug>(sent: &T, received: &T) -> Result<(), String> {
    if sent == received {
        Ok(())
    } else {
        Err(format!("sent {sent:#?}\nreceived {received:#?}"))
    }
}

/// A client sends a request, and a server receives it.
///
/// # Errors
/// It is not the one that was sent.
pub fn request<O: Operation<Request: PartialEq>>(json: &Json) -> Result<(), String> {
    let sent = value(json)?;
    let message = O::encode_request(&sent).map_err(|error| format!("{error}\n{sent:#?}"))?;
    let received = O::decode_request(&message);
    let received = received.map_err(|error| format!("{error}\n{message:#?}"))?;
    same(&sent, &received)
}

/// A server sends a response, and a client receives it.
///
/// # Errors
/// It is not the one that was sent.
pub fn response<O: Operation<Response: PartialEq>>(json: &Json) -> Result<(), String> {
    let sent = value(json)?;
    let message = O::encode_response(&sent).map_err(|error| format!("{error}\n{sent:#?}"))?;
    let received = O::decode_response(&message);
    let received = received.map_err(|error| format!("{error}\n{message:#?}"))?;
    same(&sent, &received)
}

/// A server sends an error, and a client receives it as the one that it is.
///
/// # Errors
/// It is not the one that was sent.
pub fn error<O, E>(json: &Json) -> Result<(), String>
where
    E: ModeledError,
    O: Operation<Error: PartialEq + From<E>, Response: std::fmt::Debug>,
{
    let error = value::<E>(json)?;
    let code = error.shape().code;
    let sent: O::Error = error.into();
    let message = O::encode_error(&sent).map_err(|error| format!("{error}\n{sent:#?}"))?;
    match O::decode_response(&message) {
        Err(CallError::Service(received)) => {
            same(&sent, &received)?;
            same(&Some(code), &received.code())
        }
        other => Err(format!("sent {sent:#?}\nreceived {other:#?}")),
    }
}
