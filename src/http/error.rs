//! Errors on the wire: how they are written, and how they are told apart.

use std::any::Any;

use ::http::StatusCode;
use ::http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use super::body::{self, Rules};
use super::fields::Fields;
use super::response::Received;
use super::{EncodeError, header, response};
use crate::reader::{Choice, Input, Reader, State};
use crate::{
    DecodeError, ErrorRef, ErrorShape, ModeledError, OperationError, Schema, Structure,
    UnmodeledError, UnreadableError,
};

/// The header that names the error.
pub(super) const ERROR_TYPE: &str = "x-amzn-errortype";

/// Writes an error.
pub(super) fn encode(error: ErrorRef<'_>) -> Result<::http::Response<Vec<u8>>, EncodeError> {
    let mut response = match error {
        ErrorRef::Modeled(error) => {
            let status = response::to_status(error.shape().status)?;
            let rules = Rules {
                empty_object: true,
                ..Rules::default()
            };
            response::write(&Fields::new(error), status, rules, true)?
        }
        ErrorRef::Unmodeled(error) => unmodeled(error)?,
    };
    if let Some(code) = error.code() {
        let code = HeaderValue::from_str(code);
        let code = code.map_err(|_| EncodeError::InvalidHeader { member: "code" })?;
        let name = HeaderName::from_static(ERROR_TYPE);
        header::put(response.headers_mut(), name, code)?;
    }
    Ok(response)
}

fn unmodeled(error: &UnmodeledError) -> Result<::http::Response<Vec<u8>>, EncodeError> {
    let mut response = ::http::Response::new(error.body.clone());
    *response.status_mut() = response::to_status(error.status)?;
    let headers = response.headers_mut();
    if !error.body.is_empty() {
        headers.insert(CONTENT_TYPE, body::JSON);
    }
    body::put_length(headers, error.body.len() as u64)?;
    Ok(response)
}

/// Reads an error. One that the operation does not know, or whose members cannot be read, is kept
/// as it came.
pub(super) fn decode<E: OperationError>(received: &Received<'_>) -> E {
    let unmodeled = E::SHAPES.len();
    let said = Said::read(received.headers, received.body);
    let index = said.find(E::SHAPES, received.status).unwrap_or(unmodeled);
    let mut source = ErrorSource(Source::Received(received));
    let error = E::make(index, &mut source);
    match source.0 {
        Source::Unreadable(received, reason) => {
            // What has no name may be anything, a proxy's page say, whose status one error has too.
            let shape = said.code.as_ref().and_then(|_| E::SHAPES.get(index));
            let mut error = said.into_unmodeled(received.status, received.body);
            error.unreadable = shape.map(|&shape| Box::new(UnreadableError { shape, reason }));
            E::make(unmodeled, &mut ErrorSource::of(ErrorRef::Unmodeled(&error)))
        }
        _ => error,
    }
}

/// What an error is made of: what has been received, or the same error of another enum.
pub struct ErrorSource<'s>(Source<'s>);

enum Source<'s> {
    Received(&'s Received<'s>),
    /// The members of the error could not be read.
    Unreadable(&'s Received<'s>, DecodeError),
    Known(ErrorRef<'s>),
}

impl<'s> ErrorSource<'s> {
    /// Another error.
    pub(crate) fn of(error: ErrorRef<'s>) -> Self {
        Self(Source::Known(error))
    }

    /// The structure of an error of the specification.
    pub fn modeled<T: ModeledError + Clone>(&mut self) -> T {
        if let Some(known) = self.known()
            && let Some(error) = known.downcast_ref::<T>()
        {
            return error.clone();
        }
        let mut error = <T as Structure>::blank();
        self.fill(&mut error);
        error
    }

    /// An error that the specification does not know.
    #[must_use]
    pub fn unmodeled(&mut self) -> UnmodeledError {
        match &self.0 {
            Source::Received(received) | Source::Unreadable(received, _) => {
                let said = Said::read(received.headers, received.body);
                said.into_unmodeled(received.status, received.body)
            }
            Source::Known(ErrorRef::Unmodeled(error)) => (*error).clone(),
            Source::Known(error @ ErrorRef::Modeled(_)) => UnmodeledError {
                code: error.code().map(str::to_owned),
                message: error.message().map(str::to_owned),
                ..UnmodeledError::new(error.status())
            },
        }
    }

    fn known(&self) -> Option<&'s dyn Any> {
        match self.0 {
            Source::Known(ErrorRef::Modeled(error)) => Some(error),
            _ => None,
        }
    }

    /// Reads the members of an error.
    fn fill(&mut self, place: &mut dyn Structure) {
        if let Source::Received(received) = self.0
            && let Err(reason) = response::decode(received, Choice::ErrorBody, place)
        {
            self.0 = Source::Unreadable(received, reason);
        }
    }
}

/// What an error says about itself, whichever it is.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
}

impl Said {
    /// Finds out what an error says: its name in the header, or as `__type` or `code` in the
    /// body; its message in the body.
    pub(super) fn read(headers: &HeaderMap, body: &[u8]) -> Self {
        let [kind, code, message, capital_message] =
            top_level(body, ["__type", "code", "message", "Message"]);
        let named = header::text(headers, ERROR_TYPE).and_then(Result::ok);
        let code = named
            .or(kind)
            .or(code)
            .map(|name| bare_name(&name).to_owned());
        Self {
            code: code.filter(|code| !code.is_empty()),
            message: message.or(capital_message),
        }
    }

    /// The index of the error that it is. Where it has no name, its status tells, if only one
    /// error has that.
    pub(super) fn find(&self, shapes: &[&ErrorShape], status: StatusCode) -> Option<usize> {
        if let Some(code) = &self.code {
            return shapes.iter().position(|shape| shape.code == code);
        }
        let mut same_status = shapes
            .iter()
            .enumerate()
            .filter(|(_, shape)| shape.status == status.as_u16());
        let (index, _) = same_status.next()?;
        same_status.next().is_none().then_some(index)
    }

    /// The error as one that the specification does not know.
    pub(super) fn into_unmodeled(self, status: StatusCode, body: &[u8]) -> UnmodeledError {
        UnmodeledError {
            code: self.code,
            message: self.message,
            body: body.to_vec(),
            ..UnmodeledError::new(status.as_u16())
        }
    }
}

/// The name of an error without its namespace (`com.example#Name`) and the address that may
/// follow it (`Name:http://…`).
fn bare_name(name: &str) -> &str {
    let (name, _) = name.split_once(':').unwrap_or((name, ""));
    let (_, name) = name.rsplit_once('#').unwrap_or(("", name));
    name.trim_ascii()
}

/// The strings at these keys of a JSON object. A body that is not one has none.
fn top_level<const N: usize>(body: &[u8], keys: [&str; N]) -> [Option<String>; N] {
    let mut found = [const { None }; N];
    let mut state = State::plain();
    let mut reader = Reader::new(Input::Nothing, &Schema::ANY, &mut state);
    reader.json(body, &mut |reader| {
        found = reader.strings(keys);
    });
    found
}

#[cfg(test)]
mod tests {
    use super::{Said, bare_name};
    use crate::{ErrorShape, Fault};
    use ::http::StatusCode;
    use ::http::header::{HeaderMap, HeaderValue};

    #[test]
    fn a_name_loses_namespace_and_address() {
        for name in [
            "Foo",
            "Foo:http://x/#y",
            "a.b#Foo",
            "a.b#Foo:http://x/",
            " Foo ",
        ] {
            assert_eq!(bare_name(name), "Foo", "{name}");
        }
    }

    #[test]
    fn the_header_comes_before_the_body_and_the_type_before_the_code() {
        let mut headers = HeaderMap::new();
        let body =
            br#"{"code": "C", "__type": "n#T", "x": {"code": "no"}, "Message": "m", "n": [1]}"#;
        let said = Said::read(&headers, body);
        assert_eq!(
            (said.code.as_deref(), said.message.as_deref()),
            (Some("T"), Some("m"))
        );
        headers.insert("x-amzn-errortype", HeaderValue::from_static("H"));
        assert_eq!(Said::read(&headers, body).code.as_deref(), Some("H"));
        assert_eq!(
            Said::read(&HeaderMap::new(), br#"{"code": "C"}"#)
                .code
                .as_deref(),
            Some("C")
        );
        // What is not asked for may be no text.
        let odd = br#"{"x": "\ud800", "__type": "T"}"#;
        let said = Said::read(&HeaderMap::new(), odd);
        assert_eq!(said.code.as_deref(), Some("T"));
        for body in ["", "<html>", "[]", r#"{"code": 1}"#, "\u{feff}{}"] {
            assert_eq!(
                Said::read(&HeaderMap::new(), body.as_bytes()),
                Said::default(),
                "{body}"
            );
        }
    }

    #[test]
    fn the_status_tells_only_where_one_error_has_it_and_no_name_is_given() {
        let shape = |code, status| ErrorShape {
            code,
            status,
            fault: Fault::Client,
            retryable: false,
            throttling: false,
        };
        let (one, other, third) = (shape("A", 400), shape("B", 400), shape("C", 404));
        let shapes = [&one, &other, &third];
        let find = |code: Option<&str>, status| {
            let (code, message) = (code.map(str::to_owned), None);
            let status = StatusCode::from_u16(status).unwrap();
            Said { code, message }.find(&shapes, status)
        };
        assert_eq!(find(Some("B"), 500), Some(1));
        assert_eq!(find(None, 404), Some(2));
        assert_eq!(find(None, 400), None);
        assert_eq!(find(None, 500), None);
        assert_eq!(find(Some("D"), 404), None);
    }
}
