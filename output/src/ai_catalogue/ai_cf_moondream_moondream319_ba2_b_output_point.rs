//! `AiCfMoondreamMoondream319BA2BOutputPoint`: The dictionary [`AiCfMoondreamMoondream319BA2BOutputPoint`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMoondreamMoondream319BA2BOutputPoint`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "AiCfMoondreamMoondream319BA2BOutputPoint")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMoondreamMoondream319Ba2BOutputPoint {
    /// X coordinate.
    pub x: f64,
    /// Y coordinate.
    pub y: f64,
}

impl AiCfMoondreamMoondream319Ba2BOutputPoint {
    /// With all that there is.
    ///
    /// - `x`: X coordinate.
    /// - `y`: Y coordinate.
    #[inline]
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}
