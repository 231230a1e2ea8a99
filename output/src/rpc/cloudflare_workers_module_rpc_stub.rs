//! `CloudflareWorkersModule.RpcStub`: The interface `CloudflareWorkersModule.RpcStub`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/rpc.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The interface `CloudflareWorkersModule.RpcStub`.
#[doc(alias = "CloudflareWorkersModule.RpcStub")]
#[repr(transparent)]
pub struct CloudflareWorkersModuleRpcStub(Js);

rt::handle_type!(CloudflareWorkersModuleRpcStub: Js);

impl CloudflareWorkersModuleRpcStub {
    /// Calls `CloudflareWorkersModule.RpcStub.constructor`.
    ///
    /// Untyped here: intersection: its parts could not be merged to one type (`Rpc.Provider<T> & Rpc.StubBase<T>`).
    pub fn new<T: IntoJs>(value: T) -> Result<Js> {
        let value = value.into_js();
        rt::handle(unsafe { sys::js_construct(value.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:rpc";
        "CloudflareWorkersModule.RpcStub.constructor" => fn js_construct(
            value: RawHandle,
        ) -> RawHandle;
    }
}
