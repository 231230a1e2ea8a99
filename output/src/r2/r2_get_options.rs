//! `R2GetOptions`: The dictionary [`R2GetOptions`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{R2RangeOrHeaders, StrOrBytes};
use crate::rt;

/// The dictionary [`R2GetOptions`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
#[derive(Clone, Debug, Default)]
pub struct R2GetOptions {
    range: Option<R2RangeOrHeaders>,
    ssec_key: Option<StrOrBytes>,
}

impl R2GetOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `range`.
    #[inline]
    pub fn range(mut self, range: impl Into<R2RangeOrHeaders>) -> Self {
        self.range = Some(range.into());
        self
    }

    /// The member `ssecKey`.
    #[doc(alias = "ssecKey")]
    #[inline]
    pub fn ssec_key(mut self, ssec_key: impl Into<StrOrBytes>) -> Self {
        self.ssec_key = Some(ssec_key.into());
        self
    }
}

impl rt::Encode for R2GetOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.range);
        pack.put(&self.ssec_key);
    }
}
