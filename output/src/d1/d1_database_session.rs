//! `D1DatabaseSession`: The interface [`D1DatabaseSession`](https://developers.cloudflare.com/d1/worker-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{D1PreparedStatement, D1Result};
use crate::rt::{self, FromJs, Js, Promise, Result};

/// The interface [`D1DatabaseSession`](https://developers.cloudflare.com/d1/worker-api/).
#[repr(transparent)]
pub struct D1DatabaseSession(Js);

rt::handle_type!(D1DatabaseSession: Js);

impl D1DatabaseSession {
    /// Calls [`D1DatabaseSession.prepare`](https://developers.cloudflare.com/d1/worker-api/).
    #[inline]
    pub fn prepare(&self, query: &str) -> D1PreparedStatement {
        rt::attribute(rt::handle(unsafe {
            sys::js_prepare(self.raw(), query.as_ptr(), query.len())
        }))
    }

    /// Calls [`D1DatabaseSession.batch`](https://developers.cloudflare.com/d1/worker-api/).
    #[inline]
    pub fn batch<T: FromJs>(
        &self,
        statements: &[&D1PreparedStatement],
    ) -> Promise<Vec<D1Result<T>>> {
        let mut pack = rt::Pack::new();
        pack.put(statements);
        rt::promise(|slot| unsafe { sys::js_batch(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Calls [`D1DatabaseSession.getBookmark`](https://developers.cloudflare.com/d1/worker-api/).
    ///
    /// Returns The latest session bookmark across all executed queries on the session. If no query has been executed yet, `null` is returned.
    #[doc(alias = "getBookmark")]
    #[inline]
    pub fn get_bookmark(&self) -> Result<Option<String>> {
        rt::take(unsafe { sys::js_get_bookmark(self.raw()) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:d1";
        "D1DatabaseSession.prepare" => fn js_prepare(
            this: RawHandle,
            query: *const u8,
            query_len: usize,
        ) -> RawHandle;
        "D1DatabaseSession.batch" => fn js_batch(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "D1DatabaseSession.getBookmark" => fn js_get_bookmark(this: RawHandle) -> i32;
    }
}
