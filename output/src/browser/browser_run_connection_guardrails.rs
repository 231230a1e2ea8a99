//! `BrowserRunConnectionGuardrails`: Connection-scoped guardrails applied to a live-view link.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// Connection-scoped guardrails applied to a live-view link.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunConnectionGuardrails {
    /// The member `mode`.
    pub mode: String,
}

impl BrowserRunConnectionGuardrails {
    /// With all that there is.
    #[inline]
    pub fn new(mode: impl Into<String>) -> Self {
        Self { mode: mode.into() }
    }
}

impl rt::Encode for BrowserRunConnectionGuardrails {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.mode);
    }
}

impl rt::Decode for BrowserRunConnectionGuardrails {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { mode: r.get()? })
    }
}
