//! `R2MultipartUpload`: The interface [`R2MultipartUpload`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{R2MultipartUploadUploadPartValue, R2Object, R2UploadPartOptions, R2UploadedPart};
use crate::rt::{self, Js, Promise};

/// The interface [`R2MultipartUpload`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
#[repr(transparent)]
pub struct R2MultipartUpload(Js);

rt::handle_type!(R2MultipartUpload: Js);

impl R2MultipartUpload {
    /// The attribute [`key`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn key(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_key(self.raw()) }))
    }

    /// The attribute [`uploadId`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "uploadId")]
    #[inline]
    pub fn upload_id(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_upload_id(self.raw()) }))
    }

    /// Calls [`R2MultipartUpload.uploadPart`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "uploadPart")]
    #[inline]
    pub fn upload_part<'a>(
        &self,
        part_number: u16,
        value: impl Into<R2MultipartUploadUploadPartValue<'a>>,
    ) -> Promise<R2UploadedPart> {
        let value = value.into();
        let mut pack = rt::Pack::new();
        pack.put(&value);
        rt::promise(|slot| unsafe {
            sys::js_upload_part(self.raw(), u32::from(part_number), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`R2MultipartUpload.uploadPart`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "uploadPart")]
    #[inline]
    pub fn upload_part_with<'a>(
        &self,
        part_number: u16,
        value: impl Into<R2MultipartUploadUploadPartValue<'a>>,
        options: &R2UploadPartOptions,
    ) -> Promise<R2UploadedPart> {
        let value = value.into();
        let mut pack = rt::Pack::new();
        pack.put(&value);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_upload_part_with(
                self.raw(),
                u32::from(part_number),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`R2MultipartUpload.abort`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn abort(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_abort(self.raw(), slot) })
    }

    /// Calls [`R2MultipartUpload.complete`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn complete(&self, uploaded_parts: &[R2UploadedPart]) -> Promise<R2Object> {
        let mut pack = rt::Pack::new();
        pack.put(uploaded_parts);
        rt::promise(|slot| unsafe { sys::js_complete(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:r2";
        "R2MultipartUpload.key" => fn js_key(this: RawHandle) -> i32;
        "R2MultipartUpload.uploadId" => fn js_upload_id(this: RawHandle) -> i32;
        "R2MultipartUpload.uploadPart" => fn js_upload_part(
            this: RawHandle,
            part_number: u32,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "R2MultipartUpload.uploadPart:with" => fn js_upload_part_with(
            this: RawHandle,
            part_number: u32,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "R2MultipartUpload.abort" => fn js_abort(this: RawHandle, slot: Slot);
        "R2MultipartUpload.complete" => fn js_complete(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
