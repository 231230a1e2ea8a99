//! `CacheContext`: The interface [`CacheContext`](https://developers.cloudflare.com/workers/runtime-apis/cache/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{CachePurgeOptions, CachePurgeResult};
use crate::rt::{self, Js, Promise};

/// The interface [`CacheContext`](https://developers.cloudflare.com/workers/runtime-apis/cache/).
#[repr(transparent)]
pub struct CacheContext(Js);

rt::handle_type!(CacheContext: Js);

impl CacheContext {
    /// Calls [`CacheContext.purge`](https://developers.cloudflare.com/workers/runtime-apis/cache/).
    #[inline]
    pub fn purge(&self, options: &CachePurgeOptions) -> Promise<CachePurgeResult> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe { sys::js_purge(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Calls [`CacheContext.invalidate`](https://developers.cloudflare.com/workers/runtime-apis/cache/).
    #[inline]
    pub fn invalidate(&self, options: &CachePurgeOptions) -> Promise<CachePurgeResult> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_invalidate(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:cache";
        "CacheContext.purge" => fn js_purge(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "CacheContext.invalidate" => fn js_invalidate(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
