//! `BrowserRunConnectionGuardrails`: Connection-scoped guardrails applied to a live-view link.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// Connection-scoped guardrails applied to a live-view link.
///
/// In JavaScript, `mode` is always `"readonly"`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BrowserRunConnectionGuardrails {}

impl BrowserRunConnectionGuardrails {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Encode for BrowserRunConnectionGuardrails {
    #[inline]
    fn encode<'a>(&'a self, _: &mut rt::Pack<'a>) {}
}

impl rt::Decode for BrowserRunConnectionGuardrails {
    #[inline]
    fn decode(_: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {})
    }
}
