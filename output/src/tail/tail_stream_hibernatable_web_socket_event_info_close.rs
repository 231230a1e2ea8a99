//! `TailStream.HibernatableWebSocketEventInfoClose`: The dictionary [`TailStream.HibernatableWebSocketEventInfoClose`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.HibernatableWebSocketEventInfoClose`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"close"`.
#[doc(alias = "TailStream.HibernatableWebSocketEventInfoClose")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[js(constant(type = "close"))]
#[non_exhaustive]
pub struct TailStreamHibernatableWebSocketEventInfoClose {
    /// The member `code`.
    pub code: u16,
    /// The member `wasClean`.
    #[doc(alias = "wasClean")]
    pub was_clean: bool,
}

impl TailStreamHibernatableWebSocketEventInfoClose {
    /// With all that there is.
    #[inline]
    pub fn new(code: u16, was_clean: bool) -> Self {
        Self { code, was_clean }
    }
}
