//! `MarkdownDocument`: The dictionary [`MarkdownDocument`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`MarkdownDocument`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug)]
pub struct MarkdownDocument {
    name: String,
    blob: crate::blob::Blob,
}

impl MarkdownDocument {
    /// With all that there is.
    #[inline]
    pub fn new(name: impl Into<String>, blob: crate::blob::Blob) -> Self {
        Self { name: name.into(), blob }
    }
}

impl rt::Encode for MarkdownDocument {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.blob);
    }
}
