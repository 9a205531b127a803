//! What a case says.

use http::{HeaderMap, HeaderName, HeaderValue, Request, Response};
use serde_json::Value;

/// A case as it is in the model.
#[derive(Debug, Clone)]
pub struct Given {
    json: Value,
}

impl Given {
    /// Reads a case.
    ///
    /// # Panics
    /// The text is not JSON.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let json = serde_json::from_str(text).expect("the build script has written JSON");
        Self { json }
    }

    /// The text at a key, if it is there.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&str> {
        self.json[key].as_str()
    }

    /// The texts in the list at a key. None where it is not there.
    #[must_use]
    pub fn texts(&self, key: &str) -> Option<Vec<&str>> {
        let list = self.json[key].as_array()?;
        Some(list.iter().filter_map(Value::as_str).collect())
    }

    /// The status of a response.
    #[must_use]
    pub fn status(&self) -> u16 {
        let code = self.json["code"].as_u64();
        code.and_then(|code| code.try_into().ok()).unwrap_or(200)
    }

    /// The headers.
    ///
    /// # Panics
    /// One of them is none.
    #[must_use]
    pub fn headers(&self) -> HeaderMap {
        let headers = self.json["headers"].as_object().into_iter().flatten();
        let headers = headers.map(|(name, value)| {
            let name: HeaderName = name.parse().expect("a name");
            let value = HeaderValue::from_str(value.as_str().unwrap_or_default());
            (name, value.expect("a value"))
        });
        headers.collect()
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &str {
        self.text("body").unwrap_or_default()
    }

    /// The request that a server receives.
    ///
    /// # Panics
    /// It is none.
    #[must_use]
    pub fn request(&self) -> Request<Vec<u8>> {
        let mut uri = self.text("uri").unwrap_or_default().to_owned();
        let query = self.texts("queryParams").unwrap_or_default().join("&");
        if !query.is_empty() {
            uri = format!("{uri}?{query}");
        }
        let request = Request::builder()
            .method(self.text("method").unwrap_or_default())
            .uri(uri);
        let mut request = request.body(self.body().into()).expect("a request");
        *request.headers_mut() = self.headers();
        request
    }

    /// The response that a client receives.
    ///
    /// # Panics
    /// It is none.
    #[must_use]
    pub fn response(&self) -> Response<Vec<u8>> {
        let response = Response::builder().status(self.status());
        let mut response = response.body(self.body().into()).expect("a response");
        *response.headers_mut() = self.headers();
        response
    }
}
