//! `R2ObjectBody`: The interface [`R2ObjectBody`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::R2Object;
use crate::rt::{self, FromJs, Promise};

/// The interface [`R2ObjectBody`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
#[repr(transparent)]
pub struct R2ObjectBody(R2Object);

rt::handle_type!(R2ObjectBody: R2Object);

impl R2ObjectBody {
    /// The attribute [`body`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn body(&self) -> crate::streams::ReadableStream {
        rt::attribute(rt::handle(unsafe { sys::js_body(self.raw()) }))
    }

    /// The attribute [`bodyUsed`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "bodyUsed")]
    #[inline]
    pub fn body_used(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_body_used(self.raw()) }))
    }

    /// Calls [`R2ObjectBody.arrayBuffer`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "arrayBuffer")]
    #[inline]
    pub fn array_buffer(&self) -> Promise<Vec<u8>> {
        rt::promise(|slot| unsafe { sys::js_array_buffer(self.raw(), slot) })
    }

    /// Calls [`R2ObjectBody.bytes`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn bytes(&self) -> Promise<Vec<u8>> {
        rt::promise(|slot| unsafe { sys::js_bytes(self.raw(), slot) })
    }

    /// Calls [`R2ObjectBody.text`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn text(&self) -> Promise<String> {
        rt::promise(|slot| unsafe { sys::js_text(self.raw(), slot) })
    }

    /// Calls [`R2ObjectBody.json`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn json<T: FromJs>(&self) -> Promise<T> {
        rt::promise_value(|slot| unsafe { sys::js_json(self.raw(), slot) })
    }

    /// Calls [`R2ObjectBody.blob`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn blob(&self) -> Promise<crate::blob::Blob> {
        rt::promise(|slot| unsafe { sys::js_blob(self.raw(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:r2";
        "R2ObjectBody.body" => fn js_body(this: RawHandle) -> RawHandle;
        "R2ObjectBody.bodyUsed" => fn js_body_used(this: RawHandle) -> i32;
        "R2ObjectBody.arrayBuffer" => fn js_array_buffer(this: RawHandle, slot: Slot);
        "R2ObjectBody.bytes" => fn js_bytes(this: RawHandle, slot: Slot);
        "R2ObjectBody.text" => fn js_text(this: RawHandle, slot: Slot);
        "R2ObjectBody.json" => fn js_json(this: RawHandle, slot: Slot);
        "R2ObjectBody.blob" => fn js_blob(this: RawHandle, slot: Slot);
    }
}
