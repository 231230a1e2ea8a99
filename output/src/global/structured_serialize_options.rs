//! `StructuredSerializeOptions`: The dictionary [`StructuredSerializeOptions`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The dictionary [`StructuredSerializeOptions`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
#[derive(Clone, Debug, Default)]
pub struct StructuredSerializeOptions {
    transfer: Option<Vec<Js>>,
}

impl StructuredSerializeOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `transfer`.
    #[inline]
    pub fn transfer(mut self, transfer: Vec<Js>) -> Self {
        self.transfer = Some(transfer);
        self
    }
}

impl rt::Encode for StructuredSerializeOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.transfer);
    }
}
