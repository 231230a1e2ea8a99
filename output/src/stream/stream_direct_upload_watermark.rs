//! `StreamDirectUploadWatermark`: The dictionary `StreamDirectUploadWatermark`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/stream.jsonc`.

use crate::rt;

/// The dictionary `StreamDirectUploadWatermark`.
#[derive(Clone, Debug)]
pub struct StreamDirectUploadWatermark {
    id: String,
}

impl StreamDirectUploadWatermark {
    /// A `StreamDirectUploadWatermark` with all that it has.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl rt::Encode for StreamDirectUploadWatermark {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
    }
}
