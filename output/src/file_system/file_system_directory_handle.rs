//! `FileSystemDirectoryHandle`: The **`FileSystemDirectoryHandle`** interface of the File System API provides a handle to a file system directory.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    FileSystemFileHandle, FileSystemGetDirectoryOptions, FileSystemGetFileOptions,
    FileSystemHandle, FileSystemRemoveOptions,
};
use crate::rt::{self, IntoJs, JsStream, Promise, Result};

/// The **`FileSystemDirectoryHandle`** interface of the File System API provides a handle to a file system directory.
/// Available only in secure contexts.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle)
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
///
/// # Example
/// ```no_run
/// use workers::file_system::FileSystemDirectoryHandle;
/// use workers::prelude::*;
///
/// async fn read(folder: &FileSystemDirectoryHandle, name: &str) -> Result<String> {
///     let file = folder.get_file_handle(name).await?.get_file().await?;
///     file.text().await
/// }
/// ```
#[repr(transparent)]
pub struct FileSystemDirectoryHandle(FileSystemHandle);

rt::handle_type!(FileSystemDirectoryHandle: FileSystemHandle);

impl FileSystemDirectoryHandle {
    /// The **`getFileHandle()`** method of the FileSystemDirectoryHandle interface returns a FileSystemFileHandle for a file with the specified name, within the directory the method is called.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/getFileHandle)
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "getFileHandle")]
    #[inline]
    pub fn get_file_handle(&self, name: &str) -> Promise<FileSystemFileHandle> {
        rt::promise(|slot| unsafe {
            sys::js_get_file_handle(self.raw(), name.as_ptr(), name.len(), slot)
        })
    }

    /// The **`getFileHandle()`** method of the FileSystemDirectoryHandle interface returns a FileSystemFileHandle for a file with the specified name, within the directory the method is called.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/getFileHandle)
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "getFileHandle")]
    #[inline]
    pub fn get_file_handle_with(
        &self,
        name: &str,
        options: &FileSystemGetFileOptions,
    ) -> Promise<FileSystemFileHandle> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_get_file_handle_with(
                self.raw(),
                name.as_ptr(),
                name.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// The **`getDirectoryHandle()`** method of the FileSystemDirectoryHandle interface returns a FileSystemDirectoryHandle for a subdirectory with the specified name within the directory handle on which the method is called.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/getDirectoryHandle)
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "getDirectoryHandle")]
    #[inline]
    pub fn get_directory_handle(&self, name: &str) -> Promise<FileSystemDirectoryHandle> {
        rt::promise(|slot| unsafe {
            sys::js_get_directory_handle(self.raw(), name.as_ptr(), name.len(), slot)
        })
    }

    /// The **`getDirectoryHandle()`** method of the FileSystemDirectoryHandle interface returns a FileSystemDirectoryHandle for a subdirectory with the specified name within the directory handle on which the method is called.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/getDirectoryHandle)
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "getDirectoryHandle")]
    #[inline]
    pub fn get_directory_handle_with(
        &self,
        name: &str,
        options: &FileSystemGetDirectoryOptions,
    ) -> Promise<FileSystemDirectoryHandle> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_get_directory_handle_with(
                self.raw(),
                name.as_ptr(),
                name.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// The **`removeEntry()`** method of the FileSystemDirectoryHandle interface attempts to remove an entry if the directory handle contains a file or directory called the name specified.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/removeEntry)
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "removeEntry")]
    #[inline]
    pub fn remove_entry(&self, name: &str) -> Promise<()> {
        rt::promise(|slot| unsafe {
            sys::js_remove_entry(self.raw(), name.as_ptr(), name.len(), slot)
        })
    }

    /// The **`removeEntry()`** method of the FileSystemDirectoryHandle interface attempts to remove an entry if the directory handle contains a file or directory called the name specified.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/removeEntry)
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "removeEntry")]
    #[inline]
    pub fn remove_entry_with(&self, name: &str, options: &FileSystemRemoveOptions) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_remove_entry_with(
                self.raw(),
                name.as_ptr(),
                name.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// The **`resolve()`** method of the FileSystemDirectoryHandle interface returns an Array of directory names from the parent handle to the specified child entry, with the name of the child entry as the last array item.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/resolve)
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn resolve(&self, possible_descendant: &FileSystemHandle) -> Promise<Vec<String>> {
        rt::promise(|slot| unsafe { sys::js_resolve(self.raw(), possible_descendant.raw(), slot) })
    }

    /// Calls [`FileSystemDirectoryHandle.entries`](https://developer.mozilla.org/docs/Web/API/File_System_API).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn entries(&self) -> Result<JsStream<(String, FileSystemHandle)>> {
        rt::handle(unsafe { sys::js_entries(self.raw()) })
    }

    /// Calls [`FileSystemDirectoryHandle.keys`](https://developer.mozilla.org/docs/Web/API/File_System_API).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn keys(&self) -> Result<JsStream<String>> {
        rt::handle(unsafe { sys::js_keys(self.raw()) })
    }

    /// Calls [`FileSystemDirectoryHandle.values`](https://developer.mozilla.org/docs/Web/API/File_System_API).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn values(&self) -> Result<JsStream<FileSystemHandle>> {
        rt::handle(unsafe { sys::js_values(self.raw()) })
    }

    /// Calls [`FileSystemDirectoryHandle.forEach`](https://developer.mozilla.org/docs/Web/API/File_System_API).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, mut callback: impl FnMut(String, FileSystemHandle)) -> Result<()> {
        rt::lend!(callback, rt::sync(rt::Void, |a| a.get().map(|(x1, x2)| callback(x1, x2))));
        rt::unit(unsafe { sys::js_for_each(self.raw(), callback.give()) })
    }

    /// Calls [`FileSystemDirectoryHandle.forEach`](https://developer.mozilla.org/docs/Web/API/File_System_API).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each_with<T: IntoJs>(
        &self,
        this_arg: T,
        mut callback: impl FnMut(String, FileSystemHandle),
    ) -> Result<()> {
        let this_arg = this_arg.into_js();
        rt::lend!(callback, rt::sync(rt::Void, |a| a.get().map(|(x1, x2)| callback(x1, x2))));
        rt::unit(unsafe { sys::js_for_each_with(self.raw(), this_arg.raw(), callback.give()) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:file-system";
        #[cfg(feature = "experimental")]
        "FileSystemDirectoryHandle.getFileHandle" => fn js_get_file_handle(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "FileSystemDirectoryHandle.getFileHandle:with" => fn js_get_file_handle_with(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "FileSystemDirectoryHandle.getDirectoryHandle" => fn js_get_directory_handle(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "FileSystemDirectoryHandle.getDirectoryHandle:with" => fn js_get_directory_handle_with(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "FileSystemDirectoryHandle.removeEntry" => fn js_remove_entry(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "FileSystemDirectoryHandle.removeEntry:with" => fn js_remove_entry_with(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "FileSystemDirectoryHandle.resolve" => fn js_resolve(
            this: RawHandle,
            possible_descendant: RawHandle,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "FileSystemDirectoryHandle.entries" => fn js_entries(this: RawHandle) -> RawHandle;
        #[cfg(feature = "experimental")]
        "FileSystemDirectoryHandle.keys" => fn js_keys(this: RawHandle) -> RawHandle;
        #[cfg(feature = "experimental")]
        "FileSystemDirectoryHandle.values" => fn js_values(this: RawHandle) -> RawHandle;
        #[cfg(feature = "experimental")]
        "FileSystemDirectoryHandle.forEach" => fn js_for_each(
            this: RawHandle,
            callback: u32,
        ) -> i32;
        #[cfg(feature = "experimental")]
        "FileSystemDirectoryHandle.forEach:with" => fn js_for_each_with(
            this: RawHandle,
            this_arg: RawHandle,
            callback: u32,
        ) -> i32;
    }
}
