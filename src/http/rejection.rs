//! What a server answers when a request cannot be given to the operation.

use std::fmt;

use ::http::header::{ALLOW, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use ::http::{Response, StatusCode};

use super::body;
use super::error::ERROR_TYPE;
use crate::{DecodeError, Violations};

/// Why a request cannot be given to the operation.
///
/// ```
/// use cistron::Rejection;
///
/// let response = Rejection::UnsupportedMediaType.to_response();
/// assert_eq!(response.status(), 415);
/// assert_eq!(response.headers()["x-amzn-errortype"], "UnsupportedMediaTypeException");
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Rejection {
    /// No operation has this method and URI.
    UnknownOperation,
    /// Operations have this URI, but none of them this method.
    #[non_exhaustive]
    MethodNotAllowed {
        /// Their methods.
        allowed: Vec<&'static str>,
    },
    /// The body is of a type that the operation does not take.
    UnsupportedMediaType,
    /// The client does not accept the type of the response.
    NotAcceptable,
    /// The body is not JSON.
    Malformed(DecodeError),
    /// Constraints are broken, values are of the wrong type, or required members are missing.
    Invalid(Violations),
}

impl Rejection {
    /// The status of the answer.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::UnknownOperation => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed { .. } => StatusCode::METHOD_NOT_ALLOWED,
            Self::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::NotAcceptable => StatusCode::NOT_ACCEPTABLE,
            Self::Malformed(_) | Self::Invalid(_) => StatusCode::BAD_REQUEST,
        }
    }

    /// The name of the error, as it stands in the `x-amzn-errortype` header.
    #[must_use]
    pub fn error_type(&self) -> &'static str {
        match self {
            // The protocol has no name of its own for another method.
            Self::UnknownOperation | Self::MethodNotAllowed { .. } => "UnknownOperationException",
            Self::UnsupportedMediaType => "UnsupportedMediaTypeException",
            Self::NotAcceptable => "NotAcceptableException",
            Self::Malformed(_) => "SerializationException",
            Self::Invalid(_) => "ValidationException",
        }
    }

    /// The answer. That to violations has each of them in a list, with its path and message.
    #[must_use]
    pub fn to_response(&self) -> Response<Vec<u8>> {
        let body = self.body().to_string().into_bytes();
        let length = HeaderValue::from(body.len());
        let mut response = Response::new(body);
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        headers.insert(CONTENT_LENGTH, length);
        headers.insert(CONTENT_TYPE, body::JSON);
        headers.insert(ERROR_TYPE, HeaderValue::from_static(self.error_type()));
        if let Self::MethodNotAllowed { allowed } = self
            && let Ok(allowed) = HeaderValue::from_str(&allowed.join(", "))
        {
            headers.insert(ALLOW, allowed);
        }
        response
    }

    fn body(&self) -> serde_json::Value {
        let message = self.to_string();
        let Self::Invalid(violations) = self else {
            return serde_json::json!({ "message": message });
        };
        let fields = violations.iter().map(|violation| {
            serde_json::json!({ "path": violation.pointer, "message": violation.to_string() })
        });
        let fields: Vec<_> = fields.collect();
        serde_json::json!({ "message": message, "fieldList": fields })
    }
}

impl From<DecodeError> for Rejection {
    fn from(error: DecodeError) -> Self {
        match error {
            DecodeError::Invalid(violations) => Self::Invalid(violations),
            malformed @ DecodeError::Malformed { .. } => Self::Malformed(malformed),
        }
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownOperation => f.write_str("there is no operation at this method and URI"),
            Self::MethodNotAllowed { allowed } => write!(
                f,
                "there is no operation of this method at this URI, where there is {}",
                allowed.join(", ")
            ),
            Self::UnsupportedMediaType => {
                f.write_str("the body is of a type that the operation does not take")
            }
            Self::NotAcceptable => {
                f.write_str("the response is of a type that the client does not accept")
            }
            Self::Malformed(error) => error.fmt(f),
            Self::Invalid(violations) => violations.fmt(f),
        }
    }
}

impl std::error::Error for Rejection {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Malformed(error) => Some(error),
            Self::Invalid(violations) => Some(violations),
            _ => None,
        }
    }
}
