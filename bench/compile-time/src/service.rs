//! A whole service, and calls of all that each of its operations can do.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use cistron_import::smithy;

use crate::error::Error;

/// The variable with the folder of the public models, and the model of a whole service in there.
const SHARED: (&str, &str) = ("CISTRON_SHARED", "models/omics-2022-11-28.json");

/// The spec of a whole service: that of the file, which is a spec or a model in Smithy's JSON AST,
/// or else what is made of the public model. None where there is neither.
pub(crate) fn spec(file: Option<&Path>) -> Result<Option<String>, Error> {
    let (variable, model) = SHARED;
    let shared = || std::env::var_os(variable).map(|folder| PathBuf::from(folder).join(model));
    let Some(path) = file.map(Path::to_owned).or_else(shared) else {
        println!("Without --service or {variable} there is no whole service; it is skipped.");
        return Ok(None);
    };
    let text = std::fs::read_to_string(&path).map_err(Error::file(&path))?;
    if path.extension().is_none_or(|extension| extension != "json") {
        return Ok(Some(text));
    }
    let options = smithy::Options {
        path: path.display().to_string(),
        ..smithy::Options::default()
    };
    let imported = smithy::import(text.as_bytes(), &options);
    let imported = imported.map_err(|error| Error(error.to_string()))?;
    Ok(Some(cistron_import::write(&imported.model)))
}

/// A table for each operation of the code that cistron has made, with all four directions and the
/// validators. They are functions of a trait, of which rustc compiles those alone that are used.
pub(crate) fn uses(code: &str) -> String {
    let mut text = String::from(HEAD);
    let operations = code.lines().filter_map(|line| {
        let rest = line
            .trim_start()
            .strip_prefix("impl ::cistron::Operation for ")?;
        rest.strip_suffix(" {")
    });
    for (index, name) in operations.enumerate() {
        let _ = write!(
            text,
            "\n/// All that `{name}` can do.\n\
             pub static OPERATION_{index}: All<service::{name}> = All::NEW;\n"
        );
    }
    text
}

const HEAD: &str = "\
use ::cistron::{CallError, EncodeError, Operation, Rejection, Validate, Violations};

type Request = ::http::Request<Vec<u8>>;
type Response = ::http::Response<Vec<u8>>;

/// All that an operation can do.
pub struct All<O: Operation> {
    /// A client's request on its way out.
    pub encode_request: fn(&O::Request) -> Result<Request, EncodeError>,
    /// A server's request on its way in.
    pub decode_request: fn(&Request) -> Result<O::Request, Rejection>,
    /// A server's response on its way out.
    pub encode_response: fn(&O::Response) -> Result<Response, EncodeError>,
    /// A server's error on its way out.
    pub encode_error: fn(&O::Error) -> Result<Response, EncodeError>,
    /// A client's response on its way in.
    pub decode_response: fn(&Response) -> Result<O::Response, CallError<O::Error>>,
    /// The validator of requests.
    pub validate_request: fn(&O::Request) -> Result<(), Violations>,
    /// The validator of responses.
    pub validate_response: fn(&O::Response) -> Result<(), Violations>,
}

impl<O: Operation> All<O> {
    const NEW: Self = Self {
        encode_request: O::encode_request,
        decode_request: O::decode_request,
        encode_response: O::encode_response,
        encode_error: O::encode_error,
        decode_response: O::decode_response,
        validate_request: O::Request::validate,
        validate_response: O::Response::validate,
    };
}
";
