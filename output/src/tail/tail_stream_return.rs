//! `TailStream.Return`: The dictionary [`TailStream.Return`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TailStreamFetchResponseInfo;
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.Return`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"return"`.
#[doc(alias = "TailStream.Return")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(constant(type = "return"))]
#[non_exhaustive]
pub struct TailStreamReturn {
    /// The member `info`.
    pub info: Option<TailStreamFetchResponseInfo>,
}

impl TailStreamReturn {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `info`.
    #[inline]
    pub fn info(mut self, info: TailStreamFetchResponseInfo) -> Self {
        self.info = Some(info);
        self
    }
}

impl rt::Encode for TailStreamReturn {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.info);
    }
}

impl rt::Decode for TailStreamReturn {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { info: r.get()? })
    }
}
