//! `TailStream.Attributes`: The dictionary [`TailStream.Attributes`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TailStreamAttribute;
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.Attributes`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"attributes"`.
#[doc(alias = "TailStream.Attributes")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "attributes"))]
#[non_exhaustive]
pub struct TailStreamAttributes {
    /// The member `info`.
    pub info: Vec<TailStreamAttribute>,
}

impl TailStreamAttributes {
    /// With all that there is.
    #[inline]
    pub fn new(info: Vec<TailStreamAttribute>) -> Self {
        Self { info }
    }
}

impl rt::Encode for TailStreamAttributes {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.info);
    }
}

impl rt::Decode for TailStreamAttributes {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let info = r.get();
        Ok(Self { info: info? })
    }
}
