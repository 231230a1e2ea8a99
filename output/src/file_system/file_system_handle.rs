//! `FileSystemHandle`: The **`FileSystemHandle`** interface of the File System API is an object which represents a file or directory entry.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::FileSystemHandleRemoveOptions;
use crate::rt::{self, Js, Promise};

/// The **`FileSystemHandle`** interface of the File System API is an object which represents a file or directory entry. Multiple handles can represent the same entry. For the most part you do not work with FileSystemHandle directly but rather its child interfaces FileSystemFileHandle and FileSystemDirectoryHandle.
/// Available only in secure contexts.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FileSystemHandle)
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[repr(transparent)]
pub struct FileSystemHandle(Js);

rt::handle_type!(FileSystemHandle: Js);

impl FileSystemHandle {
    /// The **`kind`** read-only property of the FileSystemHandle interface returns the type of entry. This is 'file' if the associated entry is a file or 'directory'. It is used to distinguish files from directories when iterating over the contents of a directory.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FileSystemHandle/kind)
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn kind(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_kind(self.raw()) }))
    }

    /// The **`name`** read-only property of the FileSystemHandle interface returns the name of the entry represented by handle.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FileSystemHandle/name)
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn name(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_name(self.raw()) }))
    }

    /// The **`isSameEntry()`** method of the FileSystemHandle interface compares two handles to see if the associated entries (either a file or directory) match.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FileSystemHandle/isSameEntry)
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "isSameEntry")]
    #[inline]
    pub fn is_same_entry(&self, other: &FileSystemHandle) -> Promise<bool> {
        rt::promise(|slot| unsafe { sys::js_is_same_entry(self.raw(), other.raw(), slot) })
    }

    /// Calls [`FileSystemHandle.getUniqueId`](https://developer.mozilla.org/docs/Web/API/File_System_API).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "getUniqueId")]
    #[inline]
    pub fn get_unique_id(&self) -> Promise<String> {
        rt::promise(|slot| unsafe { sys::js_get_unique_id(self.raw(), slot) })
    }

    /// Calls [`FileSystemHandle.remove`](https://developer.mozilla.org/docs/Web/API/File_System_API).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn remove(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_remove(self.raw(), slot) })
    }

    /// Calls [`FileSystemHandle.remove`](https://developer.mozilla.org/docs/Web/API/File_System_API).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "remove")]
    #[inline]
    pub fn remove_with(&self, options: &FileSystemHandleRemoveOptions) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_remove_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:file-system";
        #[cfg(feature = "experimental")]
        "FileSystemHandle.kind" => fn js_kind(this: RawHandle) -> i32;
        #[cfg(feature = "experimental")]
        "FileSystemHandle.name" => fn js_name(this: RawHandle) -> i32;
        #[cfg(feature = "experimental")]
        "FileSystemHandle.isSameEntry" => fn js_is_same_entry(
            this: RawHandle,
            other: RawHandle,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "FileSystemHandle.getUniqueId" => fn js_get_unique_id(this: RawHandle, slot: Slot);
        #[cfg(feature = "experimental")]
        "FileSystemHandle.remove" => fn js_remove(this: RawHandle, slot: Slot);
        #[cfg(feature = "experimental")]
        "FileSystemHandle.remove:with" => fn js_remove_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
