//! `FileSystemDirectoryHandleFileSystemRemoveOptions`: The dictionary [`FileSystemDirectoryHandleFileSystemRemoveOptions`](https://developer.mozilla.org/docs/Web/API/File_System_API).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`FileSystemDirectoryHandleFileSystemRemoveOptions`](https://developer.mozilla.org/docs/Web/API/File_System_API).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[doc(alias = "FileSystemDirectoryHandleFileSystemRemoveOptions")]
#[derive(Clone, Debug)]
pub struct FileSystemRemoveOptions {
    recursive: bool,
}

impl FileSystemRemoveOptions {
    /// With all that there is.
    #[inline]
    pub fn new(recursive: bool) -> Self {
        Self { recursive }
    }
}

impl rt::Encode for FileSystemRemoveOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.recursive);
    }
}
