//! `TailStream.DiagnosticChannelEvent`: The dictionary [`TailStream.DiagnosticChannelEvent`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.DiagnosticChannelEvent`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"diagnosticChannel"`.
#[doc(alias = "TailStream.DiagnosticChannelEvent")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "diagnosticChannel"))]
#[non_exhaustive]
pub struct TailStreamDiagnosticChannelEvent {
    /// The member `channel`.
    pub channel: String,
    /// The member `message`.
    pub message: Js,
}

impl TailStreamDiagnosticChannelEvent {
    /// With all that there is.
    #[inline]
    pub fn new(channel: impl Into<String>, message: impl IntoJs) -> Self {
        Self { channel: channel.into(), message: message.into_js() }
    }
}

impl rt::Encode for TailStreamDiagnosticChannelEvent {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.channel);
        pack.put(&self.message);
    }
}

impl rt::Decode for TailStreamDiagnosticChannelEvent {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let channel = r.get();
        let message = r.get();
        Ok(Self { channel: channel?, message: message? })
    }
}
