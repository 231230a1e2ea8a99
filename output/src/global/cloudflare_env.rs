//! `Cloudflare.Env`: The dictionary [`Cloudflare.Env`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`Cloudflare.Env`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
#[doc(alias = "Cloudflare.Env")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CloudflareEnv {}

impl CloudflareEnv {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Encode for CloudflareEnv {
    #[inline]
    fn encode<'a>(&'a self, _: &mut rt::Pack<'a>) {}
}

impl rt::Decode for CloudflareEnv {
    #[inline]
    fn decode(_: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {})
    }
}
