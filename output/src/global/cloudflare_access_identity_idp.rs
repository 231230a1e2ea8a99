//! `CloudflareAccessIdentityIdp`: The dictionary [`CloudflareAccessIdentityIdp`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`CloudflareAccessIdentityIdp`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CloudflareAccessIdentityIdp {
    /// The member `id`.
    pub id: String,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
}

impl rt::Decode for CloudflareAccessIdentityIdp {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, type_: r.get()? })
    }
}
