//! `FileSystemDirectoryHandleFileSystemRemoveOptions`: The dictionary `FileSystemDirectoryHandleFileSystemRemoveOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/file_system.jsonc`.

use crate::rt;

/// The dictionary `FileSystemDirectoryHandleFileSystemRemoveOptions`.
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug)]
pub struct FileSystemDirectoryHandleFileSystemRemoveOptions {
    recursive: bool,
}

impl FileSystemDirectoryHandleFileSystemRemoveOptions {
    /// A `FileSystemDirectoryHandleFileSystemRemoveOptions` with all that it has.
    pub fn new(recursive: bool) -> Self {
        Self { recursive }
    }
}

impl rt::Encode for FileSystemDirectoryHandleFileSystemRemoveOptions {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.recursive);
    }
}
