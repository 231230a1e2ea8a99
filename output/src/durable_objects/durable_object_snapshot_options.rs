//! `DurableObjectSnapshotOptions`: The dictionary [`DurableObjectSnapshotOptions`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`DurableObjectSnapshotOptions`](https://developers.cloudflare.com/durable-objects/api/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug, Default)]
pub struct DurableObjectSnapshotOptions {
    bookmark: Option<String>,
}

impl DurableObjectSnapshotOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `bookmark`.
    #[inline]
    pub fn bookmark(mut self, bookmark: impl Into<String>) -> Self {
        self.bookmark = Some(bookmark.into());
        self
    }
}

impl rt::Encode for DurableObjectSnapshotOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.bookmark);
    }
}
