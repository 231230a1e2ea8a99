//! `ResponseFailedEvent`: The dictionary [`ResponseFailedEvent`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseFailedEvent`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"response.failed"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "response.failed"))]
#[non_exhaustive]
pub struct ResponseFailedEvent {
    /// The member `response`.
    pub response: crate::http::Response,
    /// The member `sequence_number`.
    pub sequence_number: f64,
}

impl ResponseFailedEvent {
    /// With all that there is.
    #[inline]
    pub fn new(response: crate::http::Response, sequence_number: f64) -> Self {
        Self { response, sequence_number }
    }
}
