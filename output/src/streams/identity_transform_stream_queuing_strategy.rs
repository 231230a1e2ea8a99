//! `IdentityTransformStreamQueuingStrategy`: The dictionary [`IdentityTransformStreamQueuingStrategy`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`IdentityTransformStreamQueuingStrategy`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
#[derive(Clone, Debug, Default)]
pub struct IdentityTransformStreamQueuingStrategy {
    high_water_mark: Option<i64>,
}

impl IdentityTransformStreamQueuingStrategy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `highWaterMark`.
    #[doc(alias = "highWaterMark")]
    #[inline]
    pub fn high_water_mark(mut self, high_water_mark: i64) -> Self {
        self.high_water_mark = Some(high_water_mark);
        self
    }
}

impl rt::Encode for IdentityTransformStreamQueuingStrategy {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.optional(&self.high_water_mark, |pack, x| pack.bigint(*x));
    }
}
