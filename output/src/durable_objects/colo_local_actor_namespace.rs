//! `ColoLocalActorNamespace`: The interface [`ColoLocalActorNamespace`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Result};

/// The interface [`ColoLocalActorNamespace`](https://developers.cloudflare.com/durable-objects/api/).
#[repr(transparent)]
pub struct ColoLocalActorNamespace(Js);

rt::handle_type!(ColoLocalActorNamespace: Js);

impl ColoLocalActorNamespace {
    /// Calls [`ColoLocalActorNamespace.get`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn get(&self, actor_id: &str) -> Result<crate::rpc::Fetcher> {
        rt::handle(unsafe { sys::js_get(self.raw(), actor_id.as_ptr(), actor_id.len()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:durable-objects";
        "ColoLocalActorNamespace.get" => fn js_get(
            this: RawHandle,
            actor_id: *const u8,
            actor_id_len: usize,
        ) -> RawHandle;
    }
}
