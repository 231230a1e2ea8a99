//! `FileSystemFileWriteParams`: The dictionary [`FileSystemFileWriteParams`](https://developer.mozilla.org/docs/Web/API/File_System_API).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StrOrBytesOrBlob;
use crate::rt;

/// The dictionary [`FileSystemFileWriteParams`](https://developer.mozilla.org/docs/Web/API/File_System_API).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug)]
pub struct FileSystemFileWriteParams {
    type_: String,
    size: Option<u32>,
    position: Option<u32>,
    data: Option<StrOrBytesOrBlob>,
}

impl FileSystemFileWriteParams {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into(), size: None, position: None, data: None }
    }

    /// The member `size`.
    #[inline]
    pub fn size(mut self, size: u32) -> Self {
        self.size = Some(size);
        self
    }

    /// The member `position`.
    #[inline]
    pub fn position(mut self, position: u32) -> Self {
        self.position = Some(position);
        self
    }

    /// The member `data`.
    #[inline]
    pub fn data(mut self, data: impl Into<StrOrBytesOrBlob>) -> Self {
        self.data = Some(data.into());
        self
    }
}

impl rt::Encode for FileSystemFileWriteParams {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.size);
        pack.put(&self.position);
        pack.put(&self.data);
    }
}
