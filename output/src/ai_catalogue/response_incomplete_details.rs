//! `ResponseIncompleteDetails`: The dictionary [`ResponseIncompleteDetails`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ResponseIncompleteDetailsReason;
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseIncompleteDetails`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ResponseIncompleteDetails {
    /// The member `reason`.
    pub reason: Option<ResponseIncompleteDetailsReason>,
}

impl ResponseIncompleteDetails {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `reason`.
    #[inline]
    pub fn reason(mut self, reason: ResponseIncompleteDetailsReason) -> Self {
        self.reason = Some(reason);
        self
    }
}
