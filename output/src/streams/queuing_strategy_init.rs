//! `QueuingStrategyInit`: The dictionary [`QueuingStrategyInit`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`QueuingStrategyInit`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
#[derive(Clone, Debug)]
pub struct QueuingStrategyInit {
    high_water_mark: f64,
}

impl QueuingStrategyInit {
    /// With all that there is.
    ///
    /// - `high_water_mark`: Creates a new ByteLengthQueuingStrategy with the provided high water mark.
    #[inline]
    pub fn new(high_water_mark: f64) -> Self {
        Self { high_water_mark }
    }
}

impl rt::Encode for QueuingStrategyInit {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.high_water_mark);
    }
}
