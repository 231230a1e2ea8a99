//! `ImageMetadataFilterOperators`: The dictionary [`ImageMetadataFilterOperators`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ImageMetadataFilterOperatorsIn, StrOrNumberOrBool};
use crate::rt;

/// The dictionary [`ImageMetadataFilterOperators`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ImageMetadataFilterOperators {
    eq: Option<StrOrNumberOrBool>,
    in_: Option<ImageMetadataFilterOperatorsIn>,
    gt: Option<f64>,
    gte: Option<f64>,
    lt: Option<f64>,
    lte: Option<f64>,
}

impl ImageMetadataFilterOperators {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `eq`.
    #[inline]
    pub fn eq(mut self, eq: impl Into<StrOrNumberOrBool>) -> Self {
        self.eq = Some(eq.into());
        self
    }

    /// The member `in`.
    #[doc(alias = "in")]
    #[inline]
    pub fn in_(mut self, in_: impl Into<ImageMetadataFilterOperatorsIn>) -> Self {
        self.in_ = Some(in_.into());
        self
    }

    /// The member `gt`.
    #[inline]
    pub fn gt(mut self, gt: f64) -> Self {
        self.gt = Some(gt);
        self
    }

    /// The member `gte`.
    #[inline]
    pub fn gte(mut self, gte: f64) -> Self {
        self.gte = Some(gte);
        self
    }

    /// The member `lt`.
    #[inline]
    pub fn lt(mut self, lt: f64) -> Self {
        self.lt = Some(lt);
        self
    }

    /// The member `lte`.
    #[inline]
    pub fn lte(mut self, lte: f64) -> Self {
        self.lte = Some(lte);
        self
    }
}

impl rt::Encode for ImageMetadataFilterOperators {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.eq);
        pack.put(&self.in_);
        pack.put(&self.gt);
        pack.put(&self.gte);
        pack.put(&self.lt);
        pack.put(&self.lte);
    }
}
