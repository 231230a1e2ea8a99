//! `FileSystemDirectoryHandleFileSystemGetDirectoryOptions`: The dictionary [`FileSystemDirectoryHandleFileSystemGetDirectoryOptions`](https://developer.mozilla.org/docs/Web/API/File_System_API).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`FileSystemDirectoryHandleFileSystemGetDirectoryOptions`](https://developer.mozilla.org/docs/Web/API/File_System_API).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[doc(alias = "FileSystemDirectoryHandleFileSystemGetDirectoryOptions")]
#[derive(Clone, Debug)]
pub struct FileSystemGetDirectoryOptions {
    create: bool,
}

impl FileSystemGetDirectoryOptions {
    /// With all that there is.
    #[inline]
    pub fn new(create: bool) -> Self {
        Self { create }
    }
}

impl rt::Encode for FileSystemGetDirectoryOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.create);
    }
}
