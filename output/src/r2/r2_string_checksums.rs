//! `R2StringChecksums`: The dictionary [`R2StringChecksums`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`R2StringChecksums`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct R2StringChecksums {
    /// The member `md5`.
    pub md5: Option<String>,
    /// The member `sha1`.
    pub sha1: Option<String>,
    /// The member `sha256`.
    pub sha256: Option<String>,
    /// The member `sha384`.
    pub sha384: Option<String>,
    /// The member `sha512`.
    pub sha512: Option<String>,
}

impl rt::Decode for R2StringChecksums {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            md5: r.get()?,
            sha1: r.get()?,
            sha256: r.get()?,
            sha384: r.get()?,
            sha512: r.get()?,
        })
    }
}
