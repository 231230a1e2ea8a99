//! `AiSearchMultiSearchError`: Describes a per-instance error during a multi-instance operation.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// Describes a per-instance error during a multi-instance operation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchMultiSearchError {
    /// The member `instance_id`.
    pub instance_id: String,
    /// The member `message`.
    pub message: String,
}

impl rt::Decode for AiSearchMultiSearchError {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { instance_id: r.get()?, message: r.get()? })
    }
}
