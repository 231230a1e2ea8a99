//! `BasicImageTransformationsTrim`: The dictionary [`BasicImageTransformationsTrim`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BasicImageTransformationsTrimBorderOrBool;
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`BasicImageTransformationsTrim`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BasicImageTransformationsTrim {
    /// The member `top`.
    pub top: Option<u32>,
    /// The member `bottom`.
    pub bottom: Option<u32>,
    /// The member `left`.
    pub left: Option<u32>,
    /// The member `right`.
    pub right: Option<u32>,
    /// The member `width`.
    pub width: Option<u32>,
    /// The member `height`.
    pub height: Option<u32>,
    /// The member `border`.
    pub border: Option<BasicImageTransformationsTrimBorderOrBool>,
}

impl BasicImageTransformationsTrim {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// The member `width`.
    #[inline]
    pub fn width(mut self, width: u32) -> Self {
        self.width = Some(width);
        self
    }

    /// The member `height`.
    #[inline]
    pub fn height(mut self, height: u32) -> Self {
        self.height = Some(height);
        self
    }

    /// The member `border`.
    #[inline]
    pub fn border(mut self, border: impl Into<BasicImageTransformationsTrimBorderOrBool>) -> Self {
        self.border = Some(border.into());
        self
    }
}

impl rt::Encode for BasicImageTransformationsTrim {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.top);
        pack.put(&self.bottom);
        pack.put(&self.left);
        pack.put(&self.right);
        pack.put(&self.width);
        pack.put(&self.height);
        pack.put(&self.border);
    }
}

impl rt::Decode for BasicImageTransformationsTrim {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let top = r.get();
        let bottom = r.get();
        let left = r.get();
        let right = r.get();
        let width = r.get();
        let height = r.get();
        let border = r.get();
        Ok(Self {
            top: top?,
            bottom: bottom?,
            left: left?,
            right: right?,
            width: width?,
            height: height?,
            border: border?,
        })
    }
}
