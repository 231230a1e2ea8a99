//! `VectorizeVectorMetadataFilterItem`: The dictionary [`VectorizeVectorMetadataFilterItem`](https://developers.cloudflare.com/vectorize/reference/client-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StrOrNumberOrBool;
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`VectorizeVectorMetadataFilterItem`](https://developers.cloudflare.com/vectorize/reference/client-api/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct VectorizeVectorMetadataFilterItem {
    /// The member `$eq`.
    #[doc(alias = "$eq")]
    #[js(rename = "$eq")]
    pub eq: Option<StrOrNumberOrBool>,
    /// The member `$ne`.
    #[doc(alias = "$ne")]
    #[js(rename = "$ne")]
    pub ne: Option<StrOrNumberOrBool>,
    /// The member `$lt`.
    #[doc(alias = "$lt")]
    #[js(rename = "$lt")]
    pub lt: Option<StrOrNumberOrBool>,
    /// The member `$lte`.
    #[doc(alias = "$lte")]
    #[js(rename = "$lte")]
    pub lte: Option<StrOrNumberOrBool>,
    /// The member `$gt`.
    #[doc(alias = "$gt")]
    #[js(rename = "$gt")]
    pub gt: Option<StrOrNumberOrBool>,
    /// The member `$gte`.
    #[doc(alias = "$gte")]
    #[js(rename = "$gte")]
    pub gte: Option<StrOrNumberOrBool>,
    /// The member `$in`.
    #[doc(alias = "$in")]
    #[js(rename = "$in")]
    pub in_: Option<Vec<StrOrNumberOrBool>>,
    /// The member `$nin`.
    #[doc(alias = "$nin")]
    #[js(rename = "$nin")]
    pub nin: Option<Vec<StrOrNumberOrBool>>,
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

impl rt::Decode for VectorizeVectorMetadataFilterItem {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let eq = r.get();
        let ne = r.get();
        let lt = r.get();
        let lte = r.get();
        let gt = r.get();
        let gte = r.get();
        let in_ = r.get();
        let nin = r.get();
        Ok(Self { eq: eq?, ne: ne?, lt: lt?, lte: lte?, gt: gt?, gte: gte?, in_: in_?, nin: nin? })
    }
}
