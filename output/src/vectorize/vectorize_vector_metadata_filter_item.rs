//! `VectorizeVectorMetadataFilterItem`: The dictionary [`VectorizeVectorMetadataFilterItem`](https://developers.cloudflare.com/vectorize/reference/client-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`VectorizeVectorMetadataFilterItem`](https://developers.cloudflare.com/vectorize/reference/client-api/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct VectorizeVectorMetadataFilterItem {
    /// The member `$eq`.
    ///
    /// A JavaScript value, one of: `boolean`, `string`, `number`.
    #[doc(alias = "$eq")]
    #[js(rename = "$eq")]
    pub eq: Option<Js>,
    /// The member `$ne`.
    ///
    /// A JavaScript value, one of: `boolean`, `string`, `number`.
    #[doc(alias = "$ne")]
    #[js(rename = "$ne")]
    pub ne: Option<Js>,
    /// The member `$lt`.
    ///
    /// A JavaScript value, one of: `boolean`, `string`, `number`.
    #[doc(alias = "$lt")]
    #[js(rename = "$lt")]
    pub lt: Option<Js>,
    /// The member `$lte`.
    ///
    /// A JavaScript value, one of: `boolean`, `string`, `number`.
    #[doc(alias = "$lte")]
    #[js(rename = "$lte")]
    pub lte: Option<Js>,
    /// The member `$gt`.
    ///
    /// A JavaScript value, one of: `boolean`, `string`, `number`.
    #[doc(alias = "$gt")]
    #[js(rename = "$gt")]
    pub gt: Option<Js>,
    /// The member `$gte`.
    ///
    /// A JavaScript value, one of: `boolean`, `string`, `number`.
    #[doc(alias = "$gte")]
    #[js(rename = "$gte")]
    pub gte: Option<Js>,
    /// The member `$in`.
    ///
    /// A JavaScript value, one of: `boolean`, `string`, `number`.
    #[doc(alias = "$in")]
    #[js(rename = "$in")]
    pub in_: Option<Vec<Js>>,
    /// The member `$nin`.
    ///
    /// A JavaScript value, one of: `boolean`, `string`, `number`.
    #[doc(alias = "$nin")]
    #[js(rename = "$nin")]
    pub nin: Option<Vec<Js>>,
}

impl VectorizeVectorMetadataFilterItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `$eq`.
    ///
    /// A JavaScript value, one of: `boolean`, `string`, `number`.
    #[doc(alias = "$eq")]
    #[inline]
    pub fn eq(mut self, eq: impl IntoJs) -> Self {
        self.eq = Some(eq.into_js());
        self
    }

    /// The member `$ne`.
    ///
    /// A JavaScript value, one of: `boolean`, `string`, `number`.
    #[doc(alias = "$ne")]
    #[inline]
    pub fn ne(mut self, ne: impl IntoJs) -> Self {
        self.ne = Some(ne.into_js());
        self
    }

    /// The member `$lt`.
    ///
    /// A JavaScript value, one of: `boolean`, `string`, `number`.
    #[doc(alias = "$lt")]
    #[inline]
    pub fn lt(mut self, lt: impl IntoJs) -> Self {
        self.lt = Some(lt.into_js());
        self
    }

    /// The member `$lte`.
    ///
    /// A JavaScript value, one of: `boolean`, `string`, `number`.
    #[doc(alias = "$lte")]
    #[inline]
    pub fn lte(mut self, lte: impl IntoJs) -> Self {
        self.lte = Some(lte.into_js());
        self
    }

    /// The member `$gt`.
    ///
    /// A JavaScript value, one of: `boolean`, `string`, `number`.
    #[doc(alias = "$gt")]
    #[inline]
    pub fn gt(mut self, gt: impl IntoJs) -> Self {
        self.gt = Some(gt.into_js());
        self
    }

    /// The member `$gte`.
    ///
    /// A JavaScript value, one of: `boolean`, `string`, `number`.
    #[doc(alias = "$gte")]
    #[inline]
    pub fn gte(mut self, gte: impl IntoJs) -> Self {
        self.gte = Some(gte.into_js());
        self
    }

    /// The member `$in`.
    ///
    /// A JavaScript value, one of: `boolean`, `string`, `number`.
    #[doc(alias = "$in")]
    #[inline]
    pub fn in_(mut self, in_: Vec<Js>) -> Self {
        self.in_ = Some(in_);
        self
    }

    /// The member `$nin`.
    ///
    /// A JavaScript value, one of: `boolean`, `string`, `number`.
    #[doc(alias = "$nin")]
    #[inline]
    pub fn nin(mut self, nin: Vec<Js>) -> Self {
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
