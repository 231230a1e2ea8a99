//! `Rpc.StubBase`: The interface [`Rpc.StubBase`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Disposable, Result};

/// The interface [`Rpc.StubBase`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
///
/// Dropping its last owner disposes of it.
#[doc(alias = "Rpc.StubBase")]
#[repr(transparent)]
pub struct StubBase(Disposable);

rt::handle_type!(StubBase: Disposable);

impl StubBase {
    /// Calls [`Rpc.StubBase.dup`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    #[inline]
    pub fn dup(&self) -> Result<StubBase> {
        rt::handle(unsafe { sys::js_dup(self.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:rpc";
        "Rpc.StubBase.dup" => fn js_dup(this: RawHandle) -> RawHandle;
    }
}
