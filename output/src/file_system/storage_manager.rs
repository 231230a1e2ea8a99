//! `StorageManager`: The **`StorageManager`** interface of the Storage API provides an interface for managing persistence permissions and estimating available storage.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::FileSystemDirectoryHandle;
use crate::rt::{self, Js, Promise};

/// The **`StorageManager`** interface of the Storage API provides an interface for managing persistence permissions and estimating available storage. You can get a reference to this interface using either navigator.storage or WorkerNavigator.storage.
/// Available only in secure contexts.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/StorageManager)
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[repr(transparent)]
pub struct StorageManager(Js);

rt::handle_type!(StorageManager: Js);

impl StorageManager {
    /// The **`getDirectory()`** method of the StorageManager interface is used to obtain a reference to a FileSystemDirectoryHandle object allowing access to a directory and its contents, stored in the origin private file system (OPFS).
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/StorageManager/getDirectory)
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "getDirectory")]
    #[inline]
    pub fn get_directory(&self) -> Promise<FileSystemDirectoryHandle> {
        rt::promise(|slot| unsafe { sys::js_get_directory(self.raw(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:file-system";
        #[cfg(feature = "experimental")]
        "StorageManager.getDirectory" => fn js_get_directory(this: RawHandle, slot: Slot);
    }
}
