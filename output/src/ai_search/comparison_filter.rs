//! `ComparisonFilter`: The dictionary [`ComparisonFilter`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ComparisonFilterType, ComparisonFilterValue};
use crate::rt;

/// The dictionary [`ComparisonFilter`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
pub struct ComparisonFilter {
    key: String,
    type_: ComparisonFilterType,
    value: ComparisonFilterValue<'static>,
}

impl ComparisonFilter {
    /// With all that there is.
    #[inline]
    pub fn new(
        key: impl Into<String>,
        type_: ComparisonFilterType,
        value: impl Into<ComparisonFilterValue<'static>>,
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
