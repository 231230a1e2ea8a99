//! `FileSystemWritableFileStream`: The **`FileSystemWritableFileStream`** interface of the File System API is a WritableStream object with additional convenience methods, which operates on a single file on disk.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::FileSystemWritableFileStreamWriteData;
use crate::rt::{self, Promise};

/// The **`FileSystemWritableFileStream`** interface of the File System API is a WritableStream object with additional convenience methods, which operates on a single file on disk. The interface is accessed through the FileSystemFileHandle.createWritable() method.
/// Available only in secure contexts.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FileSystemWritableFileStream)
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[repr(transparent)]
pub struct FileSystemWritableFileStream(crate::streams::WritableStream);

rt::handle_type!(FileSystemWritableFileStream: crate::streams::WritableStream);

impl FileSystemWritableFileStream {
    /// The **`write()`** method of the FileSystemWritableFileStream interface writes content into the file the method is called on, at the current file cursor offset.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FileSystemWritableFileStream/write)
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn write<'a>(
        &self,
        data: impl Into<FileSystemWritableFileStreamWriteData<'a>>,
    ) -> Promise<()> {
        let data = data.into();
        let mut pack = rt::Pack::new();
        pack.put(&data);
        rt::promise(|slot| unsafe { sys::js_write(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// The **`seek()`** method of the FileSystemWritableFileStream interface updates the current file cursor offset to the position (in bytes) specified when calling the method.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FileSystemWritableFileStream/seek)
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn seek(&self, position: u32) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_seek(self.raw(), position, slot) })
    }

    /// The **`truncate()`** method of the FileSystemWritableFileStream interface resizes the file associated with the stream to the specified size in bytes.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FileSystemWritableFileStream/truncate)
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn truncate(&self, size: u32) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_truncate(self.raw(), size, slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:file-system";
        #[cfg(feature = "experimental")]
        "FileSystemWritableFileStream.write" => fn js_write(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "FileSystemWritableFileStream.seek" => fn js_seek(
            this: RawHandle,
            position: u32,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "FileSystemWritableFileStream.truncate" => fn js_truncate(
            this: RawHandle,
            size: u32,
            slot: Slot,
        );
    }
}
