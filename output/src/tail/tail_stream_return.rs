//! `TailStream.Return`: The dictionary [`TailStream.Return`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TailStreamFetchResponseInfo;
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.Return`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[doc(alias = "TailStream.Return")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TailStreamReturn {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `info`.
    pub info: Option<TailStreamFetchResponseInfo>,
}

impl TailStreamReturn {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into(), info: None }
    }

    /// The member `info`.
    #[inline]
    pub fn info(mut self, info: TailStreamFetchResponseInfo) -> Self {
        self.info = Some(info);
        self
    }
}
