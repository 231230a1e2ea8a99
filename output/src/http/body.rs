//! `Body`: The interface [`Body`](https://developer.mozilla.org/docs/Web/API/Body).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::FormData;
use crate::rt::{self, FromJs, Js, Promise};

/// The interface [`Body`](https://developer.mozilla.org/docs/Web/API/Body).
#[repr(transparent)]
pub struct Body(Js);

rt::handle_type!(Body: Js);

impl Body {
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Request/body)
    #[inline]
    pub fn body(&self) -> Option<crate::streams::ReadableStream> {
        rt::attribute(rt::optional_handle(unsafe { sys::js_body(self.raw()) }))
    }

    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Request/bodyUsed)
    #[doc(alias = "bodyUsed")]
    #[inline]
    pub fn body_used(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_body_used(self.raw()) }))
    }

    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Request/arrayBuffer)
    #[doc(alias = "arrayBuffer")]
    #[inline]
    pub fn array_buffer(&self) -> Promise<Vec<u8>> {
        rt::promise(|slot| unsafe { sys::js_array_buffer(self.raw(), slot) })
    }

    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Request/bytes)
    #[inline]
    pub fn bytes(&self) -> Promise<Vec<u8>> {
        rt::promise(|slot| unsafe { sys::js_bytes(self.raw(), slot) })
    }

    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Request/text)
    #[inline]
    pub fn text(&self) -> Promise<String> {
        rt::promise(|slot| unsafe { sys::js_text(self.raw(), slot) })
    }

    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Request/json)
    #[inline]
    pub fn json<T: FromJs>(&self) -> Promise<T> {
        rt::promise_value(|slot| unsafe { sys::js_json(self.raw(), slot) })
    }

    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Request/formData)
    #[doc(alias = "formData")]
    #[inline]
    pub fn form_data(&self) -> Promise<FormData> {
        rt::promise(|slot| unsafe { sys::js_form_data(self.raw(), slot) })
    }

    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Request/blob)
    #[inline]
    pub fn blob(&self) -> Promise<crate::blob::Blob> {
        rt::promise(|slot| unsafe { sys::js_blob(self.raw(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:http";
        "Body.body" => fn js_body(this: RawHandle) -> RawHandle;
        "Body.bodyUsed" => fn js_body_used(this: RawHandle) -> i32;
        "Body.arrayBuffer" => fn js_array_buffer(this: RawHandle, slot: Slot);
        "Body.bytes" => fn js_bytes(this: RawHandle, slot: Slot);
        "Body.text" => fn js_text(this: RawHandle, slot: Slot);
        "Body.json" => fn js_json(this: RawHandle, slot: Slot);
        "Body.formData" => fn js_form_data(this: RawHandle, slot: Slot);
        "Body.blob" => fn js_blob(this: RawHandle, slot: Slot);
    }
}
