//! `BasicImageTransformationsTrimBorder`: The dictionary [`BasicImageTransformationsTrimBorder`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`BasicImageTransformationsTrimBorder`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BasicImageTransformationsTrimBorder {
    /// The member `color`.
    pub color: Option<String>,
    /// The member `tolerance`.
    pub tolerance: Option<f64>,
    /// The member `keep`.
    pub keep: Option<f64>,
}

impl BasicImageTransformationsTrimBorder {
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

impl rt::Encode for BasicImageTransformationsTrimBorder {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.color);
        pack.put(&self.tolerance);
        pack.put(&self.keep);
    }
}

impl rt::Decode for BasicImageTransformationsTrimBorder {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { color: r.get()?, tolerance: r.get()?, keep: r.get()? })
    }
}
