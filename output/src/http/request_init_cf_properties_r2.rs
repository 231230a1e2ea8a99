//! `RequestInitCfPropertiesR2`: The dictionary [`RequestInitCfPropertiesR2`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`RequestInitCfPropertiesR2`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RequestInitCfPropertiesR2 {
    /// Colo id of bucket that an object is stored in
    #[doc(alias = "bucketColoId")]
    pub bucket_colo_id: Option<u32>,
}

impl RequestInitCfPropertiesR2 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Colo id of bucket that an object is stored in
    #[doc(alias = "bucketColoId")]
    #[inline]
    pub fn bucket_colo_id(mut self, bucket_colo_id: u32) -> Self {
        self.bucket_colo_id = Some(bucket_colo_id);
        self
    }
}

impl rt::Encode for RequestInitCfPropertiesR2 {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.bucket_colo_id);
    }
}

impl rt::Decode for RequestInitCfPropertiesR2 {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { bucket_colo_id: r.get()? })
    }
}
