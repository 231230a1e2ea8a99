//! `ReadableStreamValuesOptions`: The dictionary [`ReadableStreamValuesOptions`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`ReadableStreamValuesOptions`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
#[derive(Clone, Debug, Default)]
pub struct ReadableStreamValuesOptions {
    prevent_cancel: Option<bool>,
}

impl ReadableStreamValuesOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `preventCancel`.
    #[doc(alias = "preventCancel")]
    #[inline]
    pub fn prevent_cancel(mut self, prevent_cancel: bool) -> Self {
        self.prevent_cancel = Some(prevent_cancel);
        self
    }
}

impl rt::Encode for ReadableStreamValuesOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.prevent_cancel);
    }
}
