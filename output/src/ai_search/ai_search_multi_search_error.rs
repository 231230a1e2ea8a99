//! `AiSearchMultiSearchError`: Describes a per-instance error during a multi-instance operation.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// Describes a per-instance error during a multi-instance operation.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiSearchMultiSearchError {
    /// The member `instance_id`.
    pub instance_id: String,
    /// The member `message`.
    pub message: String,
}

impl AiSearchMultiSearchError {
    /// With all that there is.
    #[inline]
    pub fn new(instance_id: impl Into<String>, message: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), message: message.into() }
    }
}

impl rt::Encode for AiSearchMultiSearchError {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.instance_id);
        pack.put(&self.message);
    }
}

impl rt::Decode for AiSearchMultiSearchError {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { instance_id: r.get()?, message: r.get()? })
    }
}
