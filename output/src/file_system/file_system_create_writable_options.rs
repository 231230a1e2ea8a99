//! `FileSystemFileHandleFileSystemCreateWritableOptions`: The dictionary [`FileSystemFileHandleFileSystemCreateWritableOptions`](https://developer.mozilla.org/docs/Web/API/File_System_API).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`FileSystemFileHandleFileSystemCreateWritableOptions`](https://developer.mozilla.org/docs/Web/API/File_System_API).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[doc(alias = "FileSystemFileHandleFileSystemCreateWritableOptions")]
#[derive(Clone, Debug, Default)]
pub struct FileSystemCreateWritableOptions {
    keep_existing_data: Option<bool>,
}

impl FileSystemCreateWritableOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `keepExistingData`.
    #[doc(alias = "keepExistingData")]
    #[inline]
    pub fn keep_existing_data(mut self, keep_existing_data: bool) -> Self {
        self.keep_existing_data = Some(keep_existing_data);
        self
    }
}

impl rt::Encode for FileSystemCreateWritableOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.keep_existing_data);
    }
}
