//! `BlobOptions`: The dictionary [`BlobOptions`](https://developer.mozilla.org/docs/Web/API/Blob).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`BlobOptions`](https://developer.mozilla.org/docs/Web/API/Blob).
#[derive(Clone, Debug, Default)]
pub struct BlobOptions {
    type_: Option<String>,
}

impl BlobOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `type`.
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl rt::Encode for BlobOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
    }
}
