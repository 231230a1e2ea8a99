//! `ArtifactsListOpts`: The dictionary [`ArtifactsListOpts`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`ArtifactsListOpts`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ArtifactsListOpts {
    limit: Option<u32>,
    cursor: Option<String>,
}

impl ArtifactsListOpts {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `limit`.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The member `cursor`.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl rt::Encode for ArtifactsListOpts {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.limit);
        pack.put(&self.cursor);
    }
}
