//! `CompoundFilter`: The dictionary [`CompoundFilter`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ComparisonFilter, CompoundFilterType};
use crate::rt;

/// The dictionary [`CompoundFilter`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
pub struct CompoundFilter {
    type_: CompoundFilterType,
    filters: Vec<ComparisonFilter>,
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
