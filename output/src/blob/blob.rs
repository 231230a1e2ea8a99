//! `Blob`: The **`Blob`** interface represents a blob, which is a file-like object of immutable, raw data; they can be read as text or binary data, or converted into a ReadableStream so its methods can be used for processing the data.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{BlobBitsItem, BlobOptions};
use crate::rt::{self, Js, Promise, Result};

/// The **`Blob`** interface represents a blob, which is a file-like object of immutable, raw data; they can be read as text or binary data, or converted into a ReadableStream so its methods can be used for processing the data.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Blob)
///
/// # Example
/// ```no_run
/// use workers::blob::{Blob, BlobOptions};
/// use workers::prelude::*;
///
/// fn download(rows: &str) -> Result<Response> {
///     let options = BlobOptions::new().type_("text/csv");
///     Response::new(Blob::new_with(&["name,visits\n".into(), rows.into()], &options)?)
/// }
/// ```
#[repr(transparent)]
pub struct Blob(Js);

rt::handle_type!(Blob: Js);

impl Blob {
    /// Calls [`new Blob`](https://developer.mozilla.org/docs/Web/API/Blob).
    #[inline]
    pub fn new(bits: &[BlobBitsItem<'_>]) -> Result<Blob> {
        let mut pack = rt::Pack::new();
        pack.put(bits);
        rt::handle(unsafe { sys::js_construct(pack.as_ptr(), pack.len()) })
    }

    /// Calls [`new Blob`](https://developer.mozilla.org/docs/Web/API/Blob).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(bits: &[BlobBitsItem<'_>], options: &BlobOptions) -> Result<Blob> {
        let mut pack = rt::Pack::new();
        pack.put(bits);
        pack.put(options);
        rt::handle(unsafe { sys::js_construct_with(pack.as_ptr(), pack.len()) })
    }

    /// The **`size`** read-only property of the Blob interface returns the size of the Blob or File in bytes.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Blob/size)
    #[inline]
    pub fn size(&self) -> u64 {
        rt::attribute(rt::number(unsafe { sys::js_size(self.raw()) }))
    }

    /// The **`type`** read-only property of the Blob interface returns the MIME type of the file.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Blob/type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_type(self.raw()) }))
    }

    /// The **`slice()`** method of the Blob interface creates and returns a new Blob object which contains data from a subset of the blob on which it's called.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Blob/slice)
    #[inline]
    pub fn slice(&self) -> Result<Blob> {
        rt::handle(unsafe { sys::js_slice(self.raw()) })
    }

    /// The **`slice()`** method of the Blob interface creates and returns a new Blob object which contains data from a subset of the blob on which it's called.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Blob/slice)
    #[doc(alias = "slice")]
    #[inline]
    pub fn slice_with(
        &self,
        start: Option<i32>,
        end: Option<i32>,
        type_: Option<&str>,
    ) -> Result<Blob> {
        let mut pack = rt::Pack::new();
        pack.put(&start);
        pack.put(&end);
        rt::handle(unsafe {
            sys::js_slice_with(
                self.raw(),
                rt::opt_ptr(type_),
                rt::opt_len(type_),
                pack.as_ptr(),
                pack.len(),
            )
        })
    }

    /// The **`arrayBuffer()`** method of the Blob interface returns a Promise that resolves with the contents of the blob as binary data contained in an ArrayBuffer.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Blob/arrayBuffer)
    #[doc(alias = "arrayBuffer")]
    #[inline]
    pub fn array_buffer(&self) -> Promise<Vec<u8>> {
        rt::promise(|slot| unsafe { sys::js_array_buffer(self.raw(), slot) })
    }

    /// The **`bytes()`** method of the Blob interface returns a Promise that resolves with a Uint8Array containing the contents of the blob as an array of bytes.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Blob/bytes)
    #[inline]
    pub fn bytes(&self) -> Promise<Vec<u8>> {
        rt::promise(|slot| unsafe { sys::js_bytes(self.raw(), slot) })
    }

    /// The **`text()`** method of the Blob interface returns a Promise that resolves with a string containing the contents of the blob, interpreted as UTF-8.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Blob/text)
    #[inline]
    pub fn text(&self) -> Promise<String> {
        rt::promise(|slot| unsafe { sys::js_text(self.raw(), slot) })
    }

    /// The **`stream()`** method of the Blob interface returns a ReadableStream which upon reading returns the data contained within the Blob.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Blob/stream)
    #[cfg(feature = "streams")]
    #[inline]
    pub fn stream(&self) -> Result<crate::streams::ReadableStream> {
        rt::handle(unsafe { sys::js_stream(self.raw()) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:blob";
        "Blob.constructor" => fn js_construct(pack: *const u8, pack_len: usize) -> RawHandle;
        "Blob.constructor:with" => fn js_construct_with(
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Blob.size" => fn js_size(this: RawHandle) -> f64;
        "Blob.type" => fn js_type(this: RawHandle) -> i32;
        "Blob.slice" => fn js_slice(this: RawHandle) -> RawHandle;
        "Blob.slice:with" => fn js_slice_with(
            this: RawHandle,
            type_: *const u8,
            type_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Blob.arrayBuffer" => fn js_array_buffer(this: RawHandle, slot: Slot);
        "Blob.bytes" => fn js_bytes(this: RawHandle, slot: Slot);
        "Blob.text" => fn js_text(this: RawHandle, slot: Slot);
        #[cfg(feature = "streams")]
        "Blob.stream" => fn js_stream(this: RawHandle) -> RawHandle;
    }
}
