//! `DurableObjectClass`: The dictionary [`DurableObjectClass`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`DurableObjectClass`](https://developers.cloudflare.com/durable-objects/api/).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DurableObjectClass {}

impl DurableObjectClass {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Encode for DurableObjectClass {
    #[inline]
    fn encode<'a>(&'a self, _: &mut rt::Pack<'a>) {}
}

impl rt::Decode for DurableObjectClass {
    #[inline]
    fn decode(_: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {})
    }
}
