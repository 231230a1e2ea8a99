//! `BasicImageTransformationsBorder`: The dictionary [`BasicImageTransformationsBorder`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`BasicImageTransformationsBorder`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BasicImageTransformationsBorder {
    /// The member `color`.
    pub color: String,
    /// The member `width`.
    pub width: Option<u32>,
    /// The member `top`.
    pub top: Option<u32>,
    /// The member `right`.
    pub right: Option<u32>,
    /// The member `bottom`.
    pub bottom: Option<u32>,
    /// The member `left`.
    pub left: Option<u32>,
}

impl BasicImageTransformationsBorder {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(color: impl Into<String>) -> Self {
        Self { color: color.into(), width: None, top: None, right: None, bottom: None, left: None }
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

    /// The member `right`.
    #[inline]
    pub fn right(mut self, right: u32) -> Self {
        self.right = Some(right);
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
}

impl rt::Encode for BasicImageTransformationsBorder {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.color);
        pack.put(&self.width);
        pack.put(&self.top);
        pack.put(&self.right);
        pack.put(&self.bottom);
        pack.put(&self.left);
    }
}

impl rt::Decode for BasicImageTransformationsBorder {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            color: r.get()?,
            width: r.get()?,
            top: r.get()?,
            right: r.get()?,
            bottom: r.get()?,
            left: r.get()?,
        })
    }
}
