//! `R2UploadedPart`: The dictionary [`R2UploadedPart`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`R2UploadedPart`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct R2UploadedPart {
    /// The member `partNumber`.
    #[doc(alias = "partNumber")]
    pub part_number: u16,
    /// The member `etag`.
    pub etag: String,
}

impl R2UploadedPart {
    /// With all that there is.
    #[inline]
    pub fn new(part_number: u16, etag: impl Into<String>) -> Self {
        Self { part_number, etag: etag.into() }
    }
}

impl rt::Encode for R2UploadedPart {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.part_number);
        pack.put(&self.etag);
    }
}

impl rt::Decode for R2UploadedPart {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { part_number: r.get()?, etag: r.get()? })
    }
}
