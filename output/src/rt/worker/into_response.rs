//! What can be the answer to a request.

use crate::rt::{Error, Result};
use crate::Response;

/// A type that a handler of `fetch` may return.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no response",
    note = "`Response`, text, or a `Result` of such a type"
)]
pub trait IntoResponse {
    /// Makes the response.
    ///
    /// # Errors
    /// What the event is rejected with.
    fn into_response(self) -> Result<Response>;
}

impl IntoResponse for Response {
    #[inline]
    fn into_response(self) -> Result<Response> {
        Ok(self)
    }
}

impl<T: IntoResponse, E: Into<Error>> IntoResponse for Result<T, E> {
    #[inline]
    fn into_response(self) -> Result<Response> {
        match self {
            Ok(value) => value.into_response(),
            Err(error) => Err(error.into()),
        }
    }
}

impl IntoResponse for &str {
    fn into_response(self) -> Result<Response> {
        Response::ok(self)
    }
}

impl IntoResponse for String {
    fn into_response(self) -> Result<Response> {
        Response::ok(self)
    }
}

#[cfg(feature = "serde")]
impl<T: serde::Serialize> IntoResponse for crate::rt::json::Json<T> {
    fn into_response(self) -> Result<Response> {
        Response::from_json(&self.0)
    }
}
