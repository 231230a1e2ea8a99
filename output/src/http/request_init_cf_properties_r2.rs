//! `RequestInitCfPropertiesR2`: The dictionary `RequestInitCfPropertiesR2`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/http.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `RequestInitCfPropertiesR2`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RequestInitCfPropertiesR2 {
    /// Colo id of bucket that an object is stored in
    #[doc(alias = "bucketColoId")]
    pub bucket_colo_id: Option<f64>,
}

impl RequestInitCfPropertiesR2 {
    /// A `RequestInitCfPropertiesR2` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Colo id of bucket that an object is stored in
    #[doc(alias = "bucketColoId")]
    pub fn bucket_colo_id(mut self, bucket_colo_id: f64) -> Self {
        self.bucket_colo_id = Some(bucket_colo_id);
        self
    }
}

impl rt::Encode for RequestInitCfPropertiesR2 {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.bucket_colo_id);
    }
}

impl rt::Decode for RequestInitCfPropertiesR2 {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { bucket_colo_id: r.get()? })
    }
}
