//! `FileSystemFileHandle`: The **`FileSystemFileHandle`** interface of the File System API represents a handle to a file system entry.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{FileSystemCreateWritableOptions, FileSystemHandle, FileSystemWritableFileStream};
use crate::rt::{self, Promise};

/// The **`FileSystemFileHandle`** interface of the File System API represents a handle to a file system entry. The interface is accessed through the window.showOpenFilePicker() method.
/// Available only in secure contexts.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FileSystemFileHandle)
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[repr(transparent)]
pub struct FileSystemFileHandle(FileSystemHandle);

rt::handle_type!(FileSystemFileHandle: FileSystemHandle);

impl FileSystemFileHandle {
    /// The **`getFile()`** method of the FileSystemFileHandle interface returns a Promise which resolves to a File object representing the state on disk of the entry represented by the handle.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FileSystemFileHandle/getFile)
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "getFile")]
    #[inline]
    pub fn get_file(&self) -> Promise<crate::blob::File> {
        rt::promise(|slot| unsafe { sys::js_get_file(self.raw(), slot) })
    }

    /// The **`createWritable()`** method of the FileSystemFileHandle interface creates a FileSystemWritableFileStream that can be used to write to a file. The method returns a Promise which resolves to this created stream.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FileSystemFileHandle/createWritable)
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "createWritable")]
    #[inline]
    pub fn create_writable(&self) -> Promise<FileSystemWritableFileStream> {
        rt::promise(|slot| unsafe { sys::js_create_writable(self.raw(), slot) })
    }

    /// The **`createWritable()`** method of the FileSystemFileHandle interface creates a FileSystemWritableFileStream that can be used to write to a file. The method returns a Promise which resolves to this created stream.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FileSystemFileHandle/createWritable)
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "createWritable")]
    #[inline]
    pub fn create_writable_with(
        &self,
        options: &FileSystemCreateWritableOptions,
    ) -> Promise<FileSystemWritableFileStream> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_create_writable_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:file-system";
        #[cfg(feature = "experimental")]
        "FileSystemFileHandle.getFile" => fn js_get_file(this: RawHandle, slot: Slot);
        #[cfg(feature = "experimental")]
        "FileSystemFileHandle.createWritable" => fn js_create_writable(this: RawHandle, slot: Slot);
        #[cfg(feature = "experimental")]
        "FileSystemFileHandle.createWritable:with" => fn js_create_writable_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
