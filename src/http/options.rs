//! What a client may say about a request beside what is in it.

use std::fmt;
use std::hash::{BuildHasher, RandomState};

use ::http::Uri;
use ::http::uri::{Authority, PathAndQuery};

use super::EncodeError;

/// What a client may say about a request beside what is in it. Usually nothing.
///
/// ```
/// use cistron::EncodeOptions;
///
/// let endpoint = "https://example.com/api".parse()?;
/// let options = EncodeOptions::new()
///     .with_endpoint(&endpoint)
///     .with_token(&|| "00000000-0000-4000-8000-000000000000".to_owned());
/// # Ok::<(), http::uri::InvalidUri>(())
/// ```
#[derive(Clone, Copy)]
pub struct EncodeOptions<'o> {
    pub(super) make_token: &'o dyn Fn() -> String,
    pub(super) endpoint: Option<&'o Uri>,
    pub(super) content_length: Option<u64>,
}

impl<'o> EncodeOptions<'o> {
    /// What is usual: random tokens, a URI of path and query alone, a stream of any length.
    #[must_use]
    pub fn new() -> Self {
        Self {
            make_token: &random_token,
            endpoint: None,
            content_length: None,
        }
    }

    /// Makes the idempotency token of a request that leaves it out. Otherwise it is a random UUID
    /// (RFC 9562, version 4).
    #[must_use]
    pub fn with_token(self, make_token: &'o dyn Fn() -> String) -> Self {
        Self { make_token, ..self }
    }

    /// Makes the URI an absolute one: the scheme, the host and the path of the endpoint come before
    /// the operation's path, and the operation's host prefix before the host.
    #[must_use]
    pub fn with_endpoint(self, endpoint: &'o Uri) -> Self {
        let endpoint = Some(endpoint);
        Self { endpoint, ..self }
    }

    /// Tells the length of a streaming body in bytes, where it is known. That of any other body is
    /// known by itself.
    #[must_use]
    pub fn with_content_length(self, length: u64) -> Self {
        let content_length = Some(length);
        Self {
            content_length,
            ..self
        }
    }
}

impl Default for EncodeOptions<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for EncodeOptions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EncodeOptions")
            .field("endpoint", &self.endpoint)
            .field("content_length", &self.content_length)
            .finish_non_exhaustive()
    }
}

/// Puts an endpoint and a host prefix before the path and query of a request.
pub(super) fn resolve(
    endpoint: &Uri,
    host_prefix: Option<&str>,
    path_and_query: &str,
) -> Result<Uri, EncodeError> {
    let invalid = |reason: &str| EncodeError::InvalidMessage {
        reason: reason.to_owned(),
    };
    if endpoint.query().is_some() {
        return Err(invalid("the endpoint has a query"));
    }
    let (Some(scheme), Some(authority)) = (endpoint.scheme(), endpoint.authority()) else {
        return Err(invalid("the endpoint has no scheme or no host"));
    };
    let path = endpoint.path().trim_end_matches('/').to_owned() + path_and_query;
    let path: PathAndQuery = path
        .parse()
        .map_err(|error| EncodeError::message(&::http::Error::from(error)))?;
    let uri = Uri::builder()
        .scheme(scheme.clone())
        .authority(prefixed(authority, host_prefix.unwrap_or_default())?)
        .path_and_query(path);
    uri.build().map_err(|error| EncodeError::message(&error))
}

fn prefixed(authority: &Authority, prefix: &str) -> Result<Authority, EncodeError> {
    let text = authority.as_str();
    let text = match text.rsplit_once('@') {
        Some((user, host)) => format!("{user}@{prefix}{host}"),
        None => format!("{prefix}{text}"),
    };
    let authority = text.parse();
    authority.map_err(|error| EncodeError::message(&::http::Error::from(error)))
}

/// A random UUID (RFC 9562, version 4). The randomness is that of the standard library's hash maps:
/// good enough to tell requests apart, which is all that the token is for.
fn random_token() -> String {
    let random = || RandomState::new().hash_one(0_u8);
    let high = random() & 0xffff_ffff_ffff_0fff | 0x4000;
    let low = random() & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000;
    let digits = format!("{high:016x}{low:016x}");
    let parts = [
        &digits[..8],
        &digits[8..12],
        &digits[12..16],
        &digits[16..20],
        &digits[20..],
    ];
    parts.join("-")
}

#[cfg(test)]
mod tests {
    use super::{EncodeOptions, random_token, resolve};

    #[test]
    fn a_token_is_a_uuid_of_its_own() {
        let (one, other) = (random_token(), random_token());
        assert_ne!(one, other);
        assert_eq!(one.len(), 36);
        assert_eq!(one.as_bytes()[14], b'4');
        assert!(b"89ab".contains(&one.as_bytes()[19]));
    }

    #[test]
    fn an_endpoint_comes_before_the_path_and_a_prefix_before_the_host() {
        for (endpoint, prefix, expected) in [
            ("https://example.com", None, "https://example.com/run?x=1"),
            ("https://example.com/", None, "https://example.com/run?x=1"),
            (
                "http://me@example.com:81/a/b/",
                Some("data-"),
                "http://me@data-example.com:81/a/b/run?x=1",
            ),
        ] {
            let uri = resolve(&endpoint.parse().unwrap(), prefix, "/run?x=1").unwrap();
            assert_eq!(uri.to_string(), expected);
        }
        for endpoint in ["/a", "example.com", "https://example.com/?x"] {
            let refused = resolve(&endpoint.parse().unwrap(), None, "/");
            assert!(refused.is_err(), "{endpoint}");
        }
    }

    #[test]
    fn options_can_be_shown() {
        let shown = format!("{:?}", EncodeOptions::new().with_content_length(7));
        assert_eq!(
            shown,
            "EncodeOptions { endpoint: None, content_length: Some(7), .. }"
        );
    }
}
