//! `FileSystemHandleRemoveOptions`: The dictionary [`FileSystemHandleRemoveOptions`](https://developer.mozilla.org/docs/Web/API/File_System_API).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`FileSystemHandleRemoveOptions`](https://developer.mozilla.org/docs/Web/API/File_System_API).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug, Default)]
pub struct FileSystemHandleRemoveOptions {
    recursive: Option<bool>,
}

impl FileSystemHandleRemoveOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `recursive`.
    #[inline]
    pub fn recursive(mut self, recursive: bool) -> Self {
        self.recursive = Some(recursive);
        self
    }
}

impl rt::Encode for FileSystemHandleRemoveOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.recursive);
    }
}
