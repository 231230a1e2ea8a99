//! `BasicImageTransformationsTrim`: The dictionary [`BasicImageTransformationsTrim`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`BasicImageTransformationsTrim`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BasicImageTransformationsTrim {
    /// The member `top`.
    pub top: Option<f64>,
    /// The member `bottom`.
    pub bottom: Option<f64>,
    /// The member `left`.
    pub left: Option<f64>,
    /// The member `right`.
    pub right: Option<f64>,
    /// The member `width`.
    pub width: Option<f64>,
    /// The member `height`.
    pub height: Option<f64>,
    /// The member `border`.
    ///
    /// A JavaScript value, one of: `boolean`, `BasicImageTransformationsTrimBorder`.
    pub border: Option<Js>,
}

impl BasicImageTransformationsTrim {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `top`.
    #[inline]
    pub fn top(mut self, top: f64) -> Self {
        self.top = Some(top);
        self
    }

    /// The member `bottom`.
    #[inline]
    pub fn bottom(mut self, bottom: f64) -> Self {
        self.bottom = Some(bottom);
        self
    }

    /// The member `left`.
    #[inline]
    pub fn left(mut self, left: f64) -> Self {
        self.left = Some(left);
        self
    }

    /// The member `right`.
    #[inline]
    pub fn right(mut self, right: f64) -> Self {
        self.right = Some(right);
        self
    }

    /// The member `width`.
    #[inline]
    pub fn width(mut self, width: f64) -> Self {
        self.width = Some(width);
        self
    }

    /// The member `height`.
    #[inline]
    pub fn height(mut self, height: f64) -> Self {
        self.height = Some(height);
        self
    }

    /// The member `border`.
    ///
    /// A JavaScript value, one of: `boolean`, `BasicImageTransformationsTrimBorder`.
    #[inline]
    pub fn border(mut self, border: impl IntoJs) -> Self {
        self.border = Some(border.into_js());
        self
    }
}
