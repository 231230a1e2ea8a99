//! `ImageTransformGravity`: The dictionary [`ImageTransformGravity`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ImageTransformGravityMode;
use crate::rt;

/// The dictionary [`ImageTransformGravity`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[derive(Clone, Debug)]
pub struct ImageTransformGravity {
    x: Option<f64>,
    y: Option<f64>,
    mode: ImageTransformGravityMode,
}

impl ImageTransformGravity {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(mode: ImageTransformGravityMode) -> Self {
        Self { x: None, y: None, mode }
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
}

impl rt::Encode for ImageTransformGravity {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.x);
        pack.put(&self.y);
        pack.put(&self.mode);
    }
}
