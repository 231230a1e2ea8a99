//! `TailStream.DiagnosticChannelEvent`: The dictionary `TailStream.DiagnosticChannelEvent`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `TailStream.DiagnosticChannelEvent`.
#[doc(alias = "TailStream.DiagnosticChannelEvent")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamDiagnosticChannelEvent {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `channel`.
    pub channel: String,
    /// The member `message`.
    pub message: Js,
}

impl TailStreamDiagnosticChannelEvent {
    /// A `TailStream.DiagnosticChannelEvent` with all that it has.
    pub fn new(type_: impl Into<String>, channel: impl Into<String>, message: impl IntoJs) -> Self {
        Self { type_: type_.into(), channel: channel.into(), message: message.into_js() }
    }
}

impl rt::Encode for TailStreamDiagnosticChannelEvent {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.channel);
        pack.put(&self.message);
    }
}

impl rt::Decode for TailStreamDiagnosticChannelEvent {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let type_ = r.get();
        let channel = r.get();
        let message = r.get();
        Ok(Self { type_: type_?, channel: channel?, message: message? })
    }
}
