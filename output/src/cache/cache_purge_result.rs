//! `CachePurgeResult`: The dictionary [`CachePurgeResult`](https://developers.cloudflare.com/workers/runtime-apis/cache/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::CachePurgeError;
use crate::rt::{self, Result};

/// The dictionary [`CachePurgeResult`](https://developers.cloudflare.com/workers/runtime-apis/cache/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CachePurgeResult {
    /// The member `success`.
    pub success: bool,
    /// The member `errors`.
    pub errors: Vec<CachePurgeError>,
}

impl rt::Decode for CachePurgeResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { success: r.get()?, errors: r.get()? })
    }
}
