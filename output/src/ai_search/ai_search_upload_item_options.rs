//! `AiSearchUploadItemOptions`: The dictionary [`AiSearchUploadItemOptions`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::rt::{self, Js};

/// The dictionary [`AiSearchUploadItemOptions`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default)]
pub struct AiSearchUploadItemOptions {
    metadata: Option<HashMap<String, Js>>,
}

impl AiSearchUploadItemOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: HashMap<String, Js>) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

impl rt::Encode for AiSearchUploadItemOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.metadata);
    }
}
