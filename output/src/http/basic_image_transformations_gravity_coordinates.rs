//! `BasicImageTransformationsGravityCoordinates`: The dictionary [`BasicImageTransformationsGravityCoordinates`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BasicImageTransformationsGravityCoordinatesMode;
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`BasicImageTransformationsGravityCoordinates`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
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
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `x`.
    #[inline]
    pub fn x(mut self, x: f64) -> Self {
        self.x = Some(x);
        self
    }

    /// The member `y`.
    #[inline]
    pub fn y(mut self, y: f64) -> Self {
        self.y = Some(y);
        self
    }

    /// The member `mode`.
    #[inline]
    pub fn mode(mut self, mode: BasicImageTransformationsGravityCoordinatesMode) -> Self {
        self.mode = Some(mode);
        self
    }
}

impl rt::Encode for BasicImageTransformationsGravityCoordinates {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.x);
        pack.put(&self.y);
        pack.put(&self.mode);
    }
}

impl rt::Decode for BasicImageTransformationsGravityCoordinates {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { x: r.get()?, y: r.get()?, mode: r.get()? })
    }
}
