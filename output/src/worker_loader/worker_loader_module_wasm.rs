//! `WorkerLoaderModule.wasm`: What `WorkerLoaderModule.wasm` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// What `WorkerLoaderModule.wasm` takes.
#[derive(Clone, Debug)]
pub enum WorkerLoaderModuleWasm<'a> {
    /// `WebAssemblyModule`
    WebAssemblyModule(crate::web_assembly::WebAssemblyModule),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
}

rt::union_type! {
    WorkerLoaderModuleWasm<'a> {
        WebAssemblyModule(0): handle crate::web_assembly::WebAssemblyModule,
        Bytes(1): bytes,
    }
}
