//! `DurableObject`: The interface [`DurableObject`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Promise};

/// The interface [`DurableObject`](https://developers.cloudflare.com/durable-objects/api/).
#[doc(alias = "DurableObject")]
#[repr(transparent)]
pub struct DurableObjectHandlers(Js);

rt::handle_type!(DurableObjectHandlers: Js);

impl DurableObjectHandlers {
    /// Calls [`DurableObject.fetch`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn fetch(&self, request: &crate::http::Request) -> Promise<crate::http::Response> {
        rt::promise(|slot| unsafe { sys::js_fetch(self.raw(), request.raw(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:durable-objects";
        "DurableObject.fetch" => fn js_fetch(this: RawHandle, request: RawHandle, slot: Slot);
    }
}
