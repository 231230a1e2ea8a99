//! `CompoundFilter`: The dictionary [`CompoundFilter`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ComparisonFilter, CompoundFilterType};
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`CompoundFilter`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompoundFilter {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: CompoundFilterType,
    /// The member `filters`.
    pub filters: Vec<ComparisonFilter>,
}

impl CompoundFilter {
    /// With all that there is.
    #[inline]
    pub fn new(type_: CompoundFilterType, filters: Vec<ComparisonFilter>) -> Self {
        Self { type_, filters }
    }
}

impl rt::Encode for CompoundFilter {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.filters);
    }
}

impl rt::Decode for CompoundFilter {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let type_ = r.get();
        let filters = r.get();
        Ok(Self { type_: type_?, filters: filters? })
    }
}
