//! `DigestStreamOptions`: The dictionary [`DigestStreamOptions`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`DigestStreamOptions`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[derive(Clone, Debug, Default)]
pub struct DigestStreamOptions {
    to_well_formed: Option<bool>,
}

impl DigestStreamOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `toWellFormed`.
    #[doc(alias = "toWellFormed")]
    #[inline]
    pub fn to_well_formed(mut self, to_well_formed: bool) -> Self {
        self.to_well_formed = Some(to_well_formed);
        self
    }
}

impl rt::Encode for DigestStreamOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.to_well_formed);
    }
}
