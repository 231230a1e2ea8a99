//! Functions of Service bindings and RPC.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/rpc.jsonc`.

use crate::rt;

/// The global `__RPC_STUB_BRAND`.
#[doc(alias = "__RPC_STUB_BRAND")]
#[inline]
pub fn rpc_rpc_stub_brand() -> String {
    rt::attribute(rt::take(unsafe { sys::js_rpc_stub_brand() }))
}

/// The global `__RPC_TARGET_BRAND`.
#[doc(alias = "__RPC_TARGET_BRAND")]
#[inline]
pub fn rpc_rpc_target_brand() -> String {
    rt::attribute(rt::take(unsafe { sys::js_rpc_target_brand() }))
}

/// The global `__WORKER_ENTRYPOINT_BRAND`.
#[doc(alias = "__WORKER_ENTRYPOINT_BRAND")]
#[inline]
pub fn rpc_worker_entrypoint_brand() -> String {
    rt::attribute(rt::take(unsafe { sys::js_worker_entrypoint_brand() }))
}

/// The global `__DURABLE_OBJECT_BRAND`.
#[doc(alias = "__DURABLE_OBJECT_BRAND")]
#[inline]
pub fn rpc_durable_object_brand() -> String {
    rt::attribute(rt::take(unsafe { sys::js_durable_object_brand() }))
}

/// The global `__WORKFLOW_ENTRYPOINT_BRAND`.
#[doc(alias = "__WORKFLOW_ENTRYPOINT_BRAND")]
#[inline]
pub fn rpc_workflow_entrypoint_brand() -> String {
    rt::attribute(rt::take(unsafe { sys::js_workflow_entrypoint_brand() }))
}

mod sys {
    crate::rt::imports! {
        "workers:rpc";
        "Rpc.__RPC_STUB_BRAND" => fn js_rpc_stub_brand() -> i32;
        "Rpc.__RPC_TARGET_BRAND" => fn js_rpc_target_brand() -> i32;
        "Rpc.__WORKER_ENTRYPOINT_BRAND" => fn js_worker_entrypoint_brand() -> i32;
        "Rpc.__DURABLE_OBJECT_BRAND" => fn js_durable_object_brand() -> i32;
        "Rpc.__WORKFLOW_ENTRYPOINT_BRAND" => fn js_workflow_entrypoint_brand() -> i32;
    }
}
