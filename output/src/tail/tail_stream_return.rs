//! `TailStream.Return`: The dictionary `TailStream.Return`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use super::TailStreamFetchResponseInfo;
use crate::rt::{self, Result};

/// The dictionary `TailStream.Return`.
#[doc(alias = "TailStream.Return")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamReturn {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `info`.
    pub info: Option<TailStreamFetchResponseInfo>,
}

impl TailStreamReturn {
    /// A `TailStream.Return` with what it must have.
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into(), info: None }
    }

    /// The member `info`.
    pub fn info(mut self, info: TailStreamFetchResponseInfo) -> Self {
        self.info = Some(info);
        self
    }
}

impl rt::Encode for TailStreamReturn {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.info);
    }
}

impl rt::Decode for TailStreamReturn {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, info: r.get()? })
    }
}
