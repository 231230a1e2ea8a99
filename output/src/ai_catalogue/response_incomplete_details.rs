//! `ResponseIncompleteDetails`: The dictionary `ResponseIncompleteDetails`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ResponseIncompleteDetailsReason;
use crate::rt::{self, Result};

/// The dictionary `ResponseIncompleteDetails`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResponseIncompleteDetails {
    /// The member `reason`.
    pub reason: Option<ResponseIncompleteDetailsReason>,
}

impl ResponseIncompleteDetails {
    /// A `ResponseIncompleteDetails` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `reason`.
    pub fn reason(mut self, reason: ResponseIncompleteDetailsReason) -> Self {
        self.reason = Some(reason);
        self
    }
}

impl rt::Encode for ResponseIncompleteDetails {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.reason);
    }
}

impl rt::Decode for ResponseIncompleteDetails {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { reason: r.get()? })
    }
}
