//! `TraceItemTailEventInfoTailItem`: The dictionary `TraceItemTailEventInfoTailItem`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TraceItemTailEventInfoTailItem`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TraceItemTailEventInfoTailItem {
    /// The member `scriptName`.
    #[doc(alias = "scriptName")]
    pub script_name: Option<String>,
}

impl TraceItemTailEventInfoTailItem {
    /// A `TraceItemTailEventInfoTailItem` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `scriptName`.
    #[doc(alias = "scriptName")]
    pub fn script_name(mut self, script_name: impl Into<String>) -> Self {
        self.script_name = Some(script_name.into());
        self
    }
}

impl rt::Encode for TraceItemTailEventInfoTailItem {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.script_name);
    }
}

impl rt::Decode for TraceItemTailEventInfoTailItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { script_name: r.get()? })
    }
}
