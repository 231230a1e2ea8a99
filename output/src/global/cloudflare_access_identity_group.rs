//! `CloudflareAccessIdentityGroup`: The dictionary [`CloudflareAccessIdentityGroup`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`CloudflareAccessIdentityGroup`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CloudflareAccessIdentityGroup {
    /// The member `id`.
    pub id: String,
    /// The member `name`.
    pub name: String,
    /// The member `email`.
    pub email: Option<String>,
}

impl rt::Decode for CloudflareAccessIdentityGroup {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, name: r.get()?, email: r.get()? })
    }
}
