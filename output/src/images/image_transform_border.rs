//! `ImageTransformBorder`: The dictionary [`ImageTransformBorder`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`ImageTransformBorder`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ImageTransformBorder {
    color: Option<String>,
    width: Option<u32>,
    top: Option<u32>,
    bottom: Option<u32>,
    left: Option<u32>,
    right: Option<u32>,
}

impl ImageTransformBorder {
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

    /// The member `width`.
    #[inline]
    pub fn width(mut self, width: u32) -> Self {
        self.width = Some(width);
        self
    }

    /// The member `top`.
    #[inline]
    pub fn top(mut self, top: u32) -> Self {
        self.top = Some(top);
        self
    }

    /// The member `bottom`.
    #[inline]
    pub fn bottom(mut self, bottom: u32) -> Self {
        self.bottom = Some(bottom);
        self
    }

    /// The member `left`.
    #[inline]
    pub fn left(mut self, left: u32) -> Self {
        self.left = Some(left);
        self
    }

    /// The member `right`.
    #[inline]
    pub fn right(mut self, right: u32) -> Self {
        self.right = Some(right);
        self
    }
}

impl rt::Encode for ImageTransformBorder {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.color);
        pack.put(&self.width);
        pack.put(&self.top);
        pack.put(&self.bottom);
        pack.put(&self.left);
        pack.put(&self.right);
    }
}
