//! `File`: The **`File`** interface provides information about files and allows JavaScript in a web page to access their content.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{Blob, FileBitsItem, FileOptions};
use crate::rt::{self, Result};

/// The **`File`** interface provides information about files and allows JavaScript in a web page to access their content.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/File)
#[repr(transparent)]
pub struct File(Blob);

rt::handle_type!(File: Blob);

impl File {
    /// Calls [`new File`](https://developer.mozilla.org/docs/Web/API/File).
    #[inline]
    pub fn new(bits: &[FileBitsItem<'_>], name: &str) -> Result<File> {
        let mut pack = rt::Pack::new();
        pack.put(bits);
        rt::handle(unsafe {
            sys::js_construct(name.as_ptr(), name.len(), pack.as_ptr(), pack.len())
        })
    }

    /// Calls [`new File`](https://developer.mozilla.org/docs/Web/API/File).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(bits: &[FileBitsItem<'_>], name: &str, options: &FileOptions) -> Result<File> {
        let mut pack = rt::Pack::new();
        pack.put(bits);
        pack.put(options);
        pack.check()?;
        rt::handle(unsafe {
            sys::js_construct_with(name.as_ptr(), name.len(), pack.as_ptr(), pack.len())
        })
    }

    /// The **`name`** read-only property of the File interface returns the name of the file represented by a File object. For security reasons, the path is excluded from this property.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/File/name)
    #[inline]
    pub fn name(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_name(self.raw()) }))
    }

    /// The **`lastModified`** read-only property of the File interface provides the last modified date of the file as the number of milliseconds since the Unix epoch (January 1, 1970 at midnight). Files without a known last modified date return the current date.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/File/lastModified)
    #[doc(alias = "lastModified")]
    #[inline]
    pub fn last_modified(&self) -> i64 {
        rt::attribute(rt::number(unsafe { sys::js_last_modified(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:blob";
        "File.constructor" => fn js_construct(
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "File.constructor:with" => fn js_construct_with(
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "File.name" => fn js_name(this: RawHandle) -> i32;
        "File.lastModified" => fn js_last_modified(this: RawHandle) -> f64;
    }
}
