//! The errors that an operation answers with, and what every one of them can be asked.

use std::any::Any;
use std::error::Error;
use std::fmt;

use crate::{DecodeError, Structure};

pub use crate::http::ErrorSource;

/// Whose fault an error is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// The request was wrong.
    Client,
    /// The server failed.
    Server,
}

/// What the specification says about an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorShape {
    /// The error's name on the wire.
    pub code: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// Whose fault it is.
    pub fault: Fault,
    /// Trying again may help.
    pub retryable: bool,
    /// Trying again helps only after a while.
    pub throttling: bool,
}

/// An error that the specification does not know, or whose members cannot be read, kept as it came.
///
/// ```
/// let mut error = cistron::UnmodeledError::new(503);
/// error.code = Some("SlowDown".to_owned());
/// assert_eq!(error.to_string(), "SlowDown (503)");
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnmodeledError {
    /// The HTTP status.
    pub status: u16,
    /// The error's name on the wire, where there is one.
    pub code: Option<String>,
    /// The message, where there is one.
    pub message: Option<String>,
    /// The whole body.
    pub body: Vec<u8>,
    /// The error of the specification that it is, and why its members cannot be read.
    pub unreadable: Option<Box<UnreadableError>>,
}

/// An error that the specification knows, and whose members cannot be read.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnreadableError {
    /// What the specification says about it. It tells whether trying again may help.
    pub shape: &'static ErrorShape,
    /// Why its members cannot be read.
    pub reason: DecodeError,
}

impl UnmodeledError {
    /// An error of this HTTP status, with nothing else.
    #[must_use]
    pub fn new(status: u16) -> Self {
        Self {
            status,
            code: None,
            message: None,
            body: Vec::new(),
            unreadable: None,
        }
    }

    fn shape(&self) -> Option<&'static ErrorShape> {
        Some(self.unreadable.as_ref()?.shape)
    }
}

/// The body stands there as text: it is to be read by whoever looks for what went wrong. That of an
/// error which the specification knows does not, since members of it may be sensitive.
impl fmt::Debug for UnmodeledError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let redacted = format_args!("[{} bytes]", self.body.len());
        let text = String::from_utf8_lossy(&self.body);
        let body: &dyn fmt::Debug = match self.unreadable {
            Some(_) => &redacted,
            None => &text,
        };
        f.debug_struct("UnmodeledError")
            .field("status", &self.status)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("body", body)
            .field("unreadable", &self.unreadable)
            .finish()
    }
}

impl fmt::Display for UnmodeledError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ErrorRef::Unmodeled(self).fmt(f)
    }
}

impl Error for UnmodeledError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.unreadable.as_ref()?.reason)
    }
}

/// The structure of one error of the specification.
pub trait ModeledError: Structure + Error + Any {
    /// What the specification says about the error.
    fn shape(&self) -> &'static ErrorShape;

    /// The message, where there is one.
    fn message(&self) -> Option<&str>;
}

/// An error of an operation, known or not.
#[derive(Debug, Clone, Copy)]
pub enum ErrorRef<'e> {
    /// An error of the specification.
    Modeled(&'e dyn ModeledError),
    /// An error that the specification does not know, or whose members cannot be read.
    Unmodeled(&'e UnmodeledError),
}

impl<'e> ErrorRef<'e> {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::Modeled(error) => error.shape().status,
            Self::Unmodeled(error) => error.status,
        }
    }

    /// The error's name on the wire.
    #[must_use]
    pub fn code(&self) -> Option<&'e str> {
        match self {
            Self::Modeled(error) => Some(error.shape().code),
            Self::Unmodeled(error) => error.code.as_deref(),
        }
    }

    /// The message.
    #[must_use]
    pub fn message(&self) -> Option<&'e str> {
        match self {
            Self::Modeled(error) => error.message(),
            Self::Unmodeled(error) => error.message.as_deref(),
        }
    }

    /// Trying again may help. For an error that the specification does not know, its status tells.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self.known() {
            Ok(shape) => shape.retryable,
            Err(status) => matches!(status, 429 | 500 | 502 | 503 | 504),
        }
    }

    /// Trying again helps only after a while.
    #[must_use]
    pub fn is_throttling(&self) -> bool {
        match self.known() {
            Ok(shape) => shape.throttling,
            Err(status) => status == 429,
        }
    }

    /// Whose fault it is.
    #[must_use]
    pub fn fault(&self) -> Fault {
        match self.known() {
            Ok(shape) => shape.fault,
            Err(500..) => Fault::Server,
            Err(_) => Fault::Client,
        }
    }

    /// What the specification says about the error, or the status of one that it does not know.
    fn known(&self) -> Result<&'static ErrorShape, u16> {
        match self {
            Self::Modeled(error) => Ok(error.shape()),
            Self::Unmodeled(error) => error.shape().ok_or(error.status),
        }
    }
}

/// `ConflictException (409): the message`.
impl fmt::Display for ErrorRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.code().unwrap_or("unknown error");
        write!(f, "{code} ({})", self.status())?;
        match self.message() {
            Some(message) => write!(f, ": {message}"),
            None => Ok(()),
        }
    }
}

/// The error enum of an operation.
pub trait OperationError: Error + Sized {
    /// The error enum of the service, which every operation's becomes by [`From`]. The service's own
    /// has none, nor has an operation's by itself.
    type Service;

    /// The errors that the specification knows, in the order of the variants.
    const SHAPES: &'static [&'static ErrorShape];

    /// The error as data; its `Display` is that of the enum.
    fn get(&self) -> ErrorRef<'_>;

    /// Makes the error whose shape is at this index of [`SHAPES`](Self::SHAPES), of what `source` has;
    /// past their end, one that the specification does not know.
    fn make(index: usize, source: &mut ErrorSource<'_>) -> Self;

    /// The same error as one of an operation's, where that has it: what the enum of an operation has
    /// become by [`From`] becomes it again.
    ///
    /// An error that the specification does not know, whatever its code, is any operation's.
    ///
    /// # Errors
    /// The operation has no such error, which is given back.
    fn narrow<E: OperationError<Service = Self>>(self) -> Result<E, Self> {
        let index = index(self.get(), E::SHAPES);
        match index {
            Some(index) => Ok(E::make(index, &mut ErrorSource::of(self.get()))),
            None => Err(self),
        }
    }

    /// The HTTP status.
    fn status(&self) -> u16 {
        self.get().status()
    }

    /// The error's name on the wire.
    fn code(&self) -> Option<&str> {
        self.get().code()
    }

    /// The message.
    fn message(&self) -> Option<&str> {
        self.get().message()
    }

    /// Trying again may help.
    fn is_retryable(&self) -> bool {
        self.get().is_retryable()
    }

    /// Trying again helps only after a while.
    fn is_throttling(&self) -> bool {
        self.get().is_throttling()
    }

    /// Whose fault it is.
    fn fault(&self) -> Fault {
        self.get().fault()
    }
}

/// The same error as one of another enum that has it, or of the same one; for generated code alone.
#[doc(hidden)]
#[must_use]
pub fn widen<E: OperationError>(error: ErrorRef<'_>) -> E {
    let index = index(error, E::SHAPES).unwrap_or(E::SHAPES.len());
    E::make(index, &mut ErrorSource::of(error))
}

/// Whether two errors of an operation are the same; for generated code alone.
#[doc(hidden)]
#[must_use]
pub fn same(one: ErrorRef<'_>, other: ErrorRef<'_>) -> bool {
    match (one, other) {
        (ErrorRef::Modeled(one), ErrorRef::Modeled(other)) => {
            Any::type_id(one) == Any::type_id(other) && crate::same(one, other)
        }
        (ErrorRef::Unmodeled(one), ErrorRef::Unmodeled(other)) => one == other,
        _ => false,
    }
}

/// Shows an error as its structure does; for generated code alone.
///
/// # Errors
/// As the formatter has them.
#[doc(hidden)]
pub fn debug(error: ErrorRef<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match error {
        ErrorRef::Modeled(error) => fmt::Debug::fmt(error, f),
        ErrorRef::Unmodeled(error) => fmt::Debug::fmt(error, f),
    }
}

/// What an error enum has by way of the error in it; for generated code alone.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_error {
    ($name:ident) => {
        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::error::widen($crate::OperationError::get(self))
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::error::same(
                    $crate::OperationError::get(self),
                    $crate::OperationError::get(other),
                )
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::error::debug($crate::OperationError::get(self), f)
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&$crate::OperationError::get(self), f)
            }
        }

        impl ::core::error::Error for $name {}
    };
}

/// The index of the shape of an error. That of one that the specification does not know is past the
/// end, where any enum has a variant for it.
fn index(error: ErrorRef<'_>, shapes: &[&ErrorShape]) -> Option<usize> {
    match error {
        ErrorRef::Modeled(error) => shapes.iter().position(|shape| *shape == error.shape()),
        ErrorRef::Unmodeled(_) => Some(shapes.len()),
    }
}

/// Why a call gave no response.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CallError<E> {
    /// The service answered with an error.
    Service(E),
    /// The service answered with something that is not the operation's response.
    Response(DecodeError),
}

impl<E> CallError<E> {
    /// The error that the service answered with.
    pub fn into_service(self) -> Option<E> {
        match self {
            Self::Service(error) => Some(error),
            Self::Response(_) => None,
        }
    }
}

impl<E: fmt::Display> fmt::Display for CallError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service(error) => error.fmt(f),
            Self::Response(error) => write!(f, "the response cannot be read: {error}"),
        }
    }
}

impl<E: Error + 'static> Error for CallError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Service(error) => Some(error),
            Self::Response(error) => Some(error),
        }
    }
}
