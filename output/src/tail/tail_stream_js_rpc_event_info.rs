//! `TailStream.JsRpcEventInfo`: The dictionary `TailStream.JsRpcEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TailStream.JsRpcEventInfo`.
#[doc(alias = "TailStream.JsRpcEventInfo")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamJsRpcEventInfo {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
}

impl TailStreamJsRpcEventInfo {
    /// A `TailStream.JsRpcEventInfo` with all that it has.
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into() }
    }
}

impl rt::Encode for TailStreamJsRpcEventInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
    }
}

impl rt::Decode for TailStreamJsRpcEventInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()? })
    }
}
