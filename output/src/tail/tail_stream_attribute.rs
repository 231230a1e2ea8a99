//! `TailStream.Attribute`: The dictionary [`TailStream.Attribute`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TailStreamAttributeValue;
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.Attribute`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[doc(alias = "TailStream.Attribute")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct TailStreamAttribute {
    /// The member `name`.
    pub name: String,
    /// The member `value`.
    pub value: TailStreamAttributeValue,
}

impl TailStreamAttribute {
    /// With all that there is.
    #[inline]
    pub fn new(name: impl Into<String>, value: impl Into<TailStreamAttributeValue>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

impl rt::Encode for TailStreamAttribute {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.value);
    }
}

impl rt::Decode for TailStreamAttribute {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let name = r.get();
        let value = r.get();
        Ok(Self { name: name?, value: value? })
    }
}
