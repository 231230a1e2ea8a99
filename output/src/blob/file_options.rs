//! `FileOptions`: The dictionary [`FileOptions`](https://developer.mozilla.org/docs/Web/API/Blob).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`FileOptions`](https://developer.mozilla.org/docs/Web/API/Blob).
#[derive(Clone, Debug, Default)]
pub struct FileOptions {
    type_: Option<String>,
    last_modified: Option<i64>,
}

impl FileOptions {
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

    /// The member `lastModified`.
    #[doc(alias = "lastModified")]
    #[inline]
    pub fn last_modified(mut self, last_modified: i64) -> Self {
        self.last_modified = Some(last_modified);
        self
    }
}

impl rt::Encode for FileOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.last_modified);
    }
}
