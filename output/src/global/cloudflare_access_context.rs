//! `CloudflareAccessContext`: The interface [`CloudflareAccessContext`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::CloudflareAccessIdentity;
use crate::rt::{self, Js, Promise};

/// The interface [`CloudflareAccessContext`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
#[repr(transparent)]
pub struct CloudflareAccessContext(Js);

rt::handle_type!(CloudflareAccessContext: Js);

impl CloudflareAccessContext {
    /// The attribute [`aud`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    #[inline]
    pub fn aud(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_aud(self.raw()) }))
    }

    /// Calls [`CloudflareAccessContext.getIdentity`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    #[doc(alias = "getIdentity")]
    #[inline]
    pub fn get_identity(&self) -> Promise<Option<CloudflareAccessIdentity>> {
        rt::promise(|slot| unsafe { sys::js_get_identity(self.raw(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:global";
        "CloudflareAccessContext.aud" => fn js_aud(this: RawHandle) -> i32;
        "CloudflareAccessContext.getIdentity" => fn js_get_identity(this: RawHandle, slot: Slot);
    }
}
