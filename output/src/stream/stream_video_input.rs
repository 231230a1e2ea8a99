//! `StreamVideoInput`: The dictionary [`StreamVideoInput`](https://developers.cloudflare.com/stream/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`StreamVideoInput`](https://developers.cloudflare.com/stream/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StreamVideoInput {
    /// The input width in pixels.
    pub width: i32,
    /// The input height in pixels.
    pub height: i32,
}

impl rt::Decode for StreamVideoInput {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { width: r.get()?, height: r.get()? })
    }
}
