//! `Cloudflare`: The dictionary [`Cloudflare`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::rt::{self, Result};

/// The dictionary [`Cloudflare`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Cloudflare {
    /// The member `compatibilityFlags`.
    #[doc(alias = "compatibilityFlags")]
    pub compatibility_flags: HashMap<String, bool>,
}

impl rt::Decode for Cloudflare {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { compatibility_flags: r.get()? })
    }
}
