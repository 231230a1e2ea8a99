//! `TraceDiagnosticChannelEvent`: The dictionary [`TraceDiagnosticChannelEvent`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Date, Js, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TraceDiagnosticChannelEvent`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct TraceDiagnosticChannelEvent {
    /// The member `timestamp`.
    #[js(unit = "epoch_milliseconds")]
    pub timestamp: Date,
    /// The member `channel`.
    pub channel: String,
    /// The member `message`.
    pub message: Js,
}

impl TraceDiagnosticChannelEvent {
    /// With all that there is.
    #[inline]
    pub fn new(
        timestamp: impl Into<Date>,
        channel: impl Into<String>,
        message: impl IntoJs,
    ) -> Self {
        Self { timestamp: timestamp.into(), channel: channel.into(), message: message.into_js() }
    }
}

impl rt::Encode for TraceDiagnosticChannelEvent {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.epoch_milliseconds(&self.timestamp);
        pack.put(&self.channel);
        pack.put(&self.message);
    }
}

impl rt::Decode for TraceDiagnosticChannelEvent {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let timestamp = r.epoch_milliseconds();
        let channel = r.get();
        let message = r.get();
        Ok(Self { timestamp: timestamp?, channel: channel?, message: message? })
    }
}
