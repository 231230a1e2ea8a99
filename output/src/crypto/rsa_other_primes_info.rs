//! `RsaOtherPrimesInfo`: The dictionary [`RsaOtherPrimesInfo`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`RsaOtherPrimesInfo`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RsaOtherPrimesInfo {
    /// The member `r`.
    pub r: Option<String>,
    /// The member `d`.
    pub d: Option<String>,
    /// The member `t`.
    pub t: Option<String>,
}

impl RsaOtherPrimesInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `r`.
    #[inline]
    pub fn r(mut self, r: impl Into<String>) -> Self {
        self.r = Some(r.into());
        self
    }

    /// The member `d`.
    #[inline]
    pub fn d(mut self, d: impl Into<String>) -> Self {
        self.d = Some(d.into());
        self
    }

    /// The member `t`.
    #[inline]
    pub fn t(mut self, t: impl Into<String>) -> Self {
        self.t = Some(t.into());
        self
    }
}

impl rt::Encode for RsaOtherPrimesInfo {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.r);
        pack.put(&self.d);
        pack.put(&self.t);
    }
}

impl rt::Decode for RsaOtherPrimesInfo {
    #[inline]
    fn decode(reader: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { r: reader.get()?, d: reader.get()?, t: reader.get()? })
    }
}
