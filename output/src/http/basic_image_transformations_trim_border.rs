//! `BasicImageTransformationsTrimBorder`: The dictionary `BasicImageTransformationsTrimBorder`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/http.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `BasicImageTransformationsTrimBorder`.
#[derive(Clone, Debug, Default)]
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
    /// A `BasicImageTransformationsTrimBorder` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `color`.
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// The member `tolerance`.
    pub fn tolerance(mut self, tolerance: f64) -> Self {
        self.tolerance = Some(tolerance);
        self
    }

    /// The member `keep`.
    pub fn keep(mut self, keep: f64) -> Self {
        self.keep = Some(keep);
        self
    }
}

impl rt::Encode for BasicImageTransformationsTrimBorder {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.color);
        pack.put(&self.tolerance);
        pack.put(&self.keep);
    }
}

impl rt::Decode for BasicImageTransformationsTrimBorder {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { color: r.get()?, tolerance: r.get()?, keep: r.get()? })
    }
}
