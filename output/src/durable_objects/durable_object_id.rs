//! `DurableObjectId`: The interface [`DurableObjectId`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Result};

/// The interface [`DurableObjectId`](https://developers.cloudflare.com/durable-objects/api/).
#[repr(transparent)]
pub struct DurableObjectId(Js);

rt::handle_type!(DurableObjectId: Js);
rt::display!(DurableObjectId, to_js_string);

impl DurableObjectId {
    /// Calls [`DurableObjectId.toString`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_js_string(&self) -> Result<String> {
        rt::take(unsafe { sys::js_to_string(self.raw()) })
    }

    /// Calls [`DurableObjectId.equals`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn equals(&self, other: &DurableObjectId) -> Result<bool> {
        rt::boolean(unsafe { sys::js_equals(self.raw(), other.raw()) })
    }

    /// The attribute [`name`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn name(&self) -> Option<String> {
        rt::attribute(rt::take(unsafe { sys::js_name(self.raw()) }))
    }

    /// The attribute [`jurisdiction`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn jurisdiction(&self) -> Option<String> {
        rt::attribute(rt::take(unsafe { sys::js_jurisdiction(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:durable-objects";
        "DurableObjectId.toString" => fn js_to_string(this: RawHandle) -> i32;
        "DurableObjectId.equals" => fn js_equals(this: RawHandle, other: RawHandle) -> i32;
        "DurableObjectId.name" => fn js_name(this: RawHandle) -> i32;
        "DurableObjectId.jurisdiction" => fn js_jurisdiction(this: RawHandle) -> i32;
    }
}
