//! `ImageDrawOptions`: The dictionary [`ImageDrawOptions`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ImageCompositeMode, StrOrBool};
use crate::rt;

/// The dictionary [`ImageDrawOptions`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ImageDrawOptions {
    opacity: Option<f64>,
    repeat: Option<StrOrBool>,
    composite: Option<ImageCompositeMode>,
    top: Option<i32>,
    left: Option<i32>,
    bottom: Option<i32>,
    right: Option<i32>,
}

impl ImageDrawOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `opacity`.
    #[inline]
    pub fn opacity(mut self, opacity: f64) -> Self {
        self.opacity = Some(opacity);
        self
    }

    /// The member `repeat`.
    #[inline]
    pub fn repeat(mut self, repeat: impl Into<StrOrBool>) -> Self {
        self.repeat = Some(repeat.into());
        self
    }

    /// The member `composite`.
    #[inline]
    pub fn composite(mut self, composite: ImageCompositeMode) -> Self {
        self.composite = Some(composite);
        self
    }

    /// The member `top`.
    #[inline]
    pub fn top(mut self, top: i32) -> Self {
        self.top = Some(top);
        self
    }

    /// The member `left`.
    #[inline]
    pub fn left(mut self, left: i32) -> Self {
        self.left = Some(left);
        self
    }

    /// The member `bottom`.
    #[inline]
    pub fn bottom(mut self, bottom: i32) -> Self {
        self.bottom = Some(bottom);
        self
    }

    /// The member `right`.
    #[inline]
    pub fn right(mut self, right: i32) -> Self {
        self.right = Some(right);
        self
    }
}

impl rt::Encode for ImageDrawOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.opacity);
        pack.put(&self.repeat);
        pack.put(&self.composite);
        pack.put(&self.top);
        pack.put(&self.left);
        pack.put(&self.bottom);
        pack.put(&self.right);
    }
}
