//! `CloudflareWorkersModule.RpcStub`: The interface `CloudflareWorkersModule.RpcStub`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit: see `idl/overrides/rpc.jsonc`.

use super::RpcStubBase;
use crate::rt::{self, IntoJs, Js, Result};

/// The interface `CloudflareWorkersModule.RpcStub`.
#[doc(alias = "CloudflareWorkersModule.RpcStub")]
#[repr(transparent)]
pub struct RpcStub(Js);

rt::handle_type!(RpcStub: Js);

impl RpcStub {
    /// Calls `CloudflareWorkersModule.RpcStub.constructor`.
    pub fn new<T: IntoJs>(value: T) -> Result<RpcStubBase> {
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
