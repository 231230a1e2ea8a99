//! `VectorizeVectorMetadataFilterItem`: The dictionary [`VectorizeVectorMetadataFilterItem`](https://developers.cloudflare.com/vectorize/reference/client-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StrOrNumberOrBool;
use crate::rt;

/// The dictionary [`VectorizeVectorMetadataFilterItem`](https://developers.cloudflare.com/vectorize/reference/client-api/).
#[derive(Clone, Debug, Default)]
pub struct VectorizeVectorMetadataFilterItem {
    eq: Option<StrOrNumberOrBool>,
    ne: Option<StrOrNumberOrBool>,
    lt: Option<StrOrNumberOrBool>,
    lte: Option<StrOrNumberOrBool>,
    gt: Option<StrOrNumberOrBool>,
    gte: Option<StrOrNumberOrBool>,
    in_: Option<Vec<StrOrNumberOrBool>>,
    nin: Option<Vec<StrOrNumberOrBool>>,
}

impl VectorizeVectorMetadataFilterItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `$eq`.
    #[doc(alias = "$eq")]
    #[inline]
    pub fn eq(mut self, eq: impl Into<StrOrNumberOrBool>) -> Self {
        self.eq = Some(eq.into());
        self
    }

    /// The member `$ne`.
    #[doc(alias = "$ne")]
    #[inline]
    pub fn ne(mut self, ne: impl Into<StrOrNumberOrBool>) -> Self {
        self.ne = Some(ne.into());
        self
    }

    /// The member `$lt`.
    #[doc(alias = "$lt")]
    #[inline]
    pub fn lt(mut self, lt: impl Into<StrOrNumberOrBool>) -> Self {
        self.lt = Some(lt.into());
        self
    }

    /// The member `$lte`.
    #[doc(alias = "$lte")]
    #[inline]
    pub fn lte(mut self, lte: impl Into<StrOrNumberOrBool>) -> Self {
        self.lte = Some(lte.into());
        self
    }

    /// The member `$gt`.
    #[doc(alias = "$gt")]
    #[inline]
    pub fn gt(mut self, gt: impl Into<StrOrNumberOrBool>) -> Self {
        self.gt = Some(gt.into());
        self
    }

    /// The member `$gte`.
    #[doc(alias = "$gte")]
    #[inline]
    pub fn gte(mut self, gte: impl Into<StrOrNumberOrBool>) -> Self {
        self.gte = Some(gte.into());
        self
    }

    /// The member `$in`.
    #[doc(alias = "$in")]
    #[inline]
    pub fn in_(mut self, in_: Vec<StrOrNumberOrBool>) -> Self {
        self.in_ = Some(in_);
        self
    }

    /// The member `$nin`.
    #[doc(alias = "$nin")]
    #[inline]
    pub fn nin(mut self, nin: Vec<StrOrNumberOrBool>) -> Self {
        self.nin = Some(nin);
        self
    }
}

impl rt::Encode for VectorizeVectorMetadataFilterItem {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.eq);
        pack.put(&self.ne);
        pack.put(&self.lt);
        pack.put(&self.lte);
        pack.put(&self.gt);
        pack.put(&self.gte);
        pack.put(&self.in_);
        pack.put(&self.nin);
    }
}
