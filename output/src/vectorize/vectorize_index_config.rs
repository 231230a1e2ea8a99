//! `VectorizeIndexConfig`: Information about the configuration of an index.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::VectorizeDistanceMetric;
use crate::rt::{self, Result};

/// Information about the configuration of an index.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VectorizeIndexConfig {
    /// The member `dimensions`.
    pub dimensions: Option<u32>,
    /// The member `metric`.
    pub metric: Option<VectorizeDistanceMetric>,
    /// The member `preset`.
    pub preset: Option<String>,
}

impl rt::Decode for VectorizeIndexConfig {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { dimensions: r.get()?, metric: r.get()?, preset: r.get()? })
    }
}
