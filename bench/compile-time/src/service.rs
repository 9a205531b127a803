//! A whole service, and calls of all that each of its operations can do.

use std::fmt::Write;

/// A function for each operation of the code that cistron has made, which goes in all four
/// directions and validates. They are a trait's own functions, of which rustc compiles those alone
/// that are called.
pub(crate) fn calls(code: &str) -> String {
    let mut text = String::from(HEAD);
    let operations = code.lines().filter_map(|line| {
        let rest = line.strip_prefix("impl ::cistron::Operation for ")?;
        rest.strip_suffix(" {")
    });
    for (index, name) in operations.enumerate() {
        let _ = write!(
            text,
            "\n/// All that `{name}` can do.\n\
             pub fn operation_{index}(request: &Request, response: &Response) -> usize {{\n    \
             all::<service::{name}>(request, response)\n\
             }}\n"
        );
    }
    text
}

const HEAD: &str = "\
type Request = ::http::Request<Vec<u8>>;
type Response = ::http::Response<Vec<u8>>;

/// Goes in all four directions, and counts how many of them went well.
fn all<O: ::cistron::Operation>(request: &Request, response: &Response) -> usize {
    let mut well = 0;
    if let Ok(value) = O::decode_request(request) {
        well += usize::from(::cistron::Validate::validate(&value).is_ok());
        well += usize::from(O::encode_request(&value).is_ok());
    }
    match O::decode_response(response) {
        Ok(value) => {
            well += usize::from(::cistron::Validate::validate(&value).is_ok());
            well += usize::from(O::encode_response(&value).is_ok());
        }
        Err(::cistron::CallError::Service(error)) => {
            well += usize::from(O::encode_error(&error).is_ok());
        }
        Err(_) => {}
    }
    well
}
";
