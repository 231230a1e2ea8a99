//! `DurableObjectStub`: The interface [`DurableObjectStub`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::DurableObjectId;
use crate::rt;

/// The interface [`DurableObjectStub`](https://developers.cloudflare.com/durable-objects/api/).
#[repr(transparent)]
pub struct DurableObjectStub(crate::rpc::Fetcher);

rt::handle_type!(DurableObjectStub: crate::rpc::Fetcher);

impl DurableObjectStub {
    /// The attribute [`id`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn id(&self) -> DurableObjectId {
        rt::attribute(rt::handle(unsafe { sys::js_id(self.raw()) }))
    }

    /// The attribute [`name`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn name(&self) -> Option<String> {
        rt::attribute(rt::take(unsafe { sys::js_name(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:durable-objects";
        "DurableObjectStub.id" => fn js_id(this: RawHandle) -> RawHandle;
        "DurableObjectStub.name" => fn js_name(this: RawHandle) -> i32;
    }
}
