//! `BrowserRunLiveViewGranted`: The dictionary [`BrowserRunLiveViewGranted`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{BrowserRunConnectionGuardrails, BrowserRunLiveViewMode};
use crate::rt::{self, Result};

/// The dictionary [`BrowserRunLiveViewGranted`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunLiveViewGranted {
    /// The member `mode`.
    pub mode: BrowserRunLiveViewMode,
    /// The member `guardrails`.
    pub guardrails: Option<BrowserRunConnectionGuardrails>,
}

impl rt::Decode for BrowserRunLiveViewGranted {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { mode: r.get()?, guardrails: r.get()? })
    }
}
