//! `R2UploadedPart`: The dictionary `R2UploadedPart`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/r2.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `R2UploadedPart`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct R2UploadedPart {
    /// The member `partNumber`.
    #[doc(alias = "partNumber")]
    pub part_number: i32,
    /// The member `etag`.
    pub etag: String,
}

impl R2UploadedPart {
    /// A `R2UploadedPart` with all that it has.
    pub fn new(part_number: i32, etag: impl Into<String>) -> Self {
        Self { part_number, etag: etag.into() }
    }
}

impl rt::Encode for R2UploadedPart {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.part_number);
        pack.put(&self.etag);
    }
}

impl rt::Decode for R2UploadedPart {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { part_number: r.get()?, etag: r.get()? })
    }
}
