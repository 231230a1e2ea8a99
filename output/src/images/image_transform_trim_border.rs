//! `ImageTransformTrimBorder`: The dictionary [`ImageTransformTrimBorder`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`ImageTransformTrimBorder`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ImageTransformTrimBorder {
    color: Option<String>,
    tolerance: Option<f64>,
    keep: Option<f64>,
}

impl ImageTransformTrimBorder {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `color`.
    #[inline]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// The member `tolerance`.
    #[inline]
    pub fn tolerance(mut self, tolerance: f64) -> Self {
        self.tolerance = Some(tolerance);
        self
    }

    /// The member `keep`.
    #[inline]
    pub fn keep(mut self, keep: f64) -> Self {
        self.keep = Some(keep);
        self
    }
}

impl rt::Encode for ImageTransformTrimBorder {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.color);
        pack.put(&self.tolerance);
        pack.put(&self.keep);
    }
}
