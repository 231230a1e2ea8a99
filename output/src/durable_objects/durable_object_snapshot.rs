//! `DurableObjectSnapshot`: The dictionary [`DurableObjectSnapshot`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`DurableObjectSnapshot`](https://developers.cloudflare.com/durable-objects/api/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DurableObjectSnapshot {}

impl DurableObjectSnapshot {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Encode for DurableObjectSnapshot {
    #[inline]
    fn encode<'a>(&'a self, _: &mut rt::Pack<'a>) {}
}

impl rt::Decode for DurableObjectSnapshot {
    #[inline]
    fn decode(_: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {})
    }
}
