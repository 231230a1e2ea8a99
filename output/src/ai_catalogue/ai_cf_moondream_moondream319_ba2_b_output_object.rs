//! `AiCfMoondreamMoondream319BA2BOutputObject`: The dictionary [`AiCfMoondreamMoondream319BA2BOutputObject`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMoondreamMoondream319BA2BOutputObject`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "AiCfMoondreamMoondream319BA2BOutputObject")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMoondreamMoondream319Ba2BOutputObject {
    /// Minimum X coordinate.
    pub x_min: f64,
    /// Minimum Y coordinate.
    pub y_min: f64,
    /// Maximum X coordinate.
    pub x_max: f64,
    /// Maximum Y coordinate.
    pub y_max: f64,
}

impl AiCfMoondreamMoondream319Ba2BOutputObject {
    /// With all that there is.
    ///
    /// - `x_min`: Minimum X coordinate.
    /// - `y_min`: Minimum Y coordinate.
    /// - `x_max`: Maximum X coordinate.
    /// - `y_max`: Maximum Y coordinate.
    #[inline]
    pub fn new(x_min: f64, y_min: f64, x_max: f64, y_max: f64) -> Self {
        Self { x_min, y_min, x_max, y_max }
    }
}
