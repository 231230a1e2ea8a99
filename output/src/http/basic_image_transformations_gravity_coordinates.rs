//! `BasicImageTransformationsGravityCoordinates`: The dictionary `BasicImageTransformationsGravityCoordinates`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/http.jsonc`.

use super::BasicImageTransformationsGravityCoordinatesMode;
use crate::rt::{self, Result};

/// The dictionary `BasicImageTransformationsGravityCoordinates`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BasicImageTransformationsGravityCoordinates {
    /// The member `x`.
    pub x: Option<f64>,
    /// The member `y`.
    pub y: Option<f64>,
    /// The member `mode`.
    pub mode: Option<BasicImageTransformationsGravityCoordinatesMode>,
}

impl BasicImageTransformationsGravityCoordinates {
    /// A `BasicImageTransformationsGravityCoordinates` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `x`.
    pub fn x(mut self, x: f64) -> Self {
        self.x = Some(x);
        self
    }

    /// The member `y`.
    pub fn y(mut self, y: f64) -> Self {
        self.y = Some(y);
        self
    }

    /// The member `mode`.
    pub fn mode(mut self, mode: BasicImageTransformationsGravityCoordinatesMode) -> Self {
        self.mode = Some(mode);
        self
    }
}

impl rt::Encode for BasicImageTransformationsGravityCoordinates {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.x);
        pack.put(&self.y);
        pack.put(&self.mode);
    }
}

impl rt::Decode for BasicImageTransformationsGravityCoordinates {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { x: r.get()?, y: r.get()?, mode: r.get()? })
    }
}
