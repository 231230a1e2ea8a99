//! `WorkerLoaderModule.wasm`: Bytes or `WebAssemblyModule`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Bytes or `WebAssemblyModule`.
#[derive(Clone, Debug)]
pub enum BytesOrWebAssemblyModule {
    /// Bytes.
    Bytes(Vec<u8>),
    /// `WebAssemblyModule`
    WebAssemblyModule(crate::web_assembly::WebAssemblyModule),
}

rt::union_type! {
    BytesOrWebAssemblyModule [from encode]
    {}
    {
        Bytes(0): owned_bytes,
        WebAssemblyModule(1): handle crate::web_assembly::WebAssemblyModule,
    }
    []
}
