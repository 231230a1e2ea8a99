//! `TailStream.Header`: The dictionary [`TailStream.Header`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.Header`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[doc(alias = "TailStream.Header")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct TailStreamHeader {
    /// The member `name`.
    pub name: String,
    /// The member `value`.
    pub value: String,
}

impl TailStreamHeader {
    /// With all that there is.
    #[inline]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

impl rt::Encode for TailStreamHeader {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.value);
    }
}

impl rt::Decode for TailStreamHeader {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, value: r.get()? })
    }
}
