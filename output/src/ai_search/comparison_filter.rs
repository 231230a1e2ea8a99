//! `ComparisonFilter`: The dictionary [`ComparisonFilter`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ComparisonFilterType, StrOrNumberOrBool};
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`ComparisonFilter`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComparisonFilter {
    /// The member `key`.
    pub key: String,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: ComparisonFilterType,
    /// The member `value`.
    pub value: StrOrNumberOrBool,
}

impl ComparisonFilter {
    /// With all that there is.
    #[inline]
    pub fn new(
        key: impl Into<String>,
        type_: ComparisonFilterType,
        value: impl Into<StrOrNumberOrBool>,
    ) -> Self {
        Self { key: key.into(), type_, value: value.into() }
    }
}

impl rt::Encode for ComparisonFilter {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.key);
        pack.put(&self.type_);
        pack.put(&self.value);
    }
}

impl rt::Decode for ComparisonFilter {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let key = r.get();
        let type_ = r.get();
        let value = r.get();
        Ok(Self { key: key?, type_: type_?, value: value? })
    }
}
