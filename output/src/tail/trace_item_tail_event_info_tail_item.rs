//! `TraceItemTailEventInfoTailItem`: The dictionary [`TraceItemTailEventInfoTailItem`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TraceItemTailEventInfoTailItem`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TraceItemTailEventInfoTailItem {
    /// The member `scriptName`.
    #[doc(alias = "scriptName")]
    pub script_name: Option<String>,
}

impl TraceItemTailEventInfoTailItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `scriptName`.
    #[doc(alias = "scriptName")]
    #[inline]
    pub fn script_name(mut self, script_name: impl Into<String>) -> Self {
        self.script_name = Some(script_name.into());
        self
    }
}

impl rt::Encode for TraceItemTailEventInfoTailItem {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.script_name);
    }
}

impl rt::Decode for TraceItemTailEventInfoTailItem {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { script_name: r.get()? })
    }
}
