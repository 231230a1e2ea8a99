//! `WorkerLoaderWorkerCode.modules`: Text, `WebAssemblyModule` or `WorkerLoaderModule`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WorkerLoaderModule;
use crate::rt;

/// Text, `WebAssemblyModule` or `WorkerLoaderModule`.
#[derive(Clone, Debug)]
pub enum WorkerLoaderWorkerCodeModulesValue {
    /// Text.
    Str(String),
    /// `WebAssemblyModule`
    WebAssembly(crate::web_assembly::WebAssemblyModule),
    /// `WorkerLoaderModule`
    Module(WorkerLoaderModule),
}

rt::union_type! {
    WorkerLoaderWorkerCodeModulesValue [from encode]
    {}
    {
        Str(0): owned_text,
        WebAssembly(1): handle crate::web_assembly::WebAssemblyModule,
        Module(2): value WorkerLoaderModule,
    }
    []
}
