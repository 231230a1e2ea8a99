//! `CloudflareAccessIdentityGeo`: The dictionary [`CloudflareAccessIdentityGeo`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`CloudflareAccessIdentityGeo`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CloudflareAccessIdentityGeo {
    /// The member `country`.
    pub country: String,
}

impl rt::Decode for CloudflareAccessIdentityGeo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { country: r.get()? })
    }
}
