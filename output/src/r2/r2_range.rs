//! `R2Range`: The dictionary [`R2Range`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`R2Range`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct R2Range {
    /// The member `offset`.
    pub offset: Option<u64>,
    /// The member `length`.
    pub length: Option<u64>,
    /// The member `suffix`.
    pub suffix: Option<u64>,
}

impl R2Range {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `offset`.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// The member `length`.
    #[inline]
    pub fn length(mut self, length: u64) -> Self {
        self.length = Some(length);
        self
    }

    /// The member `suffix`.
    #[inline]
    pub fn suffix(mut self, suffix: u64) -> Self {
        self.suffix = Some(suffix);
        self
    }
}

impl rt::Encode for R2Range {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.offset);
        pack.put(&self.length);
        pack.put(&self.suffix);
    }
}

impl rt::Decode for R2Range {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { offset: r.get()?, length: r.get()?, suffix: r.get()? })
    }
}
