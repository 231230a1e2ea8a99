//! `CachePurgeError`: The dictionary [`CachePurgeError`](https://developers.cloudflare.com/workers/runtime-apis/cache/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`CachePurgeError`](https://developers.cloudflare.com/workers/runtime-apis/cache/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CachePurgeError {
    /// The member `code`.
    pub code: i32,
    /// The member `message`.
    pub message: String,
}

impl rt::Decode for CachePurgeError {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { code: r.get()?, message: r.get()? })
    }
}
