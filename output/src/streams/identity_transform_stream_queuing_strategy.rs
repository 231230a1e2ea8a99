//! `IdentityTransformStreamQueuingStrategy`: The dictionary `IdentityTransformStreamQueuingStrategy`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/streams.jsonc`.

use super::IdentityTransformStreamQueuingStrategyHighWaterMark;
use crate::rt;

/// The dictionary `IdentityTransformStreamQueuingStrategy`.
#[derive(Clone, Debug, Default)]
pub struct IdentityTransformStreamQueuingStrategy {
    high_water_mark: Option<IdentityTransformStreamQueuingStrategyHighWaterMark>,
}

impl IdentityTransformStreamQueuingStrategy {
    /// A `IdentityTransformStreamQueuingStrategy` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `highWaterMark`.
    #[doc(alias = "highWaterMark")]
    pub fn high_water_mark(
        mut self,
        high_water_mark: impl Into<IdentityTransformStreamQueuingStrategyHighWaterMark>,
    ) -> Self {
        self.high_water_mark = Some(high_water_mark.into());
        self
    }
}

impl rt::Encode for IdentityTransformStreamQueuingStrategy {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.high_water_mark);
    }
}
