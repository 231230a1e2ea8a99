//! `WorkerLoaderWorkerCode.modules`: Text, `Module` or `WorkerLoaderModule`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WorkerLoaderModule;
use crate::rt;

/// Text, `Module` or `WorkerLoaderModule`.
#[derive(Clone, Debug)]
pub enum WorkerLoaderWorkerCodeModulesValue {
    /// Text.
    Str(String),
    /// `Module`
    Module(crate::web_assembly::Module),
    /// `WorkerLoaderModule`
    WorkerLoaderModule(WorkerLoaderModule),
}

rt::union_type! {
    WorkerLoaderWorkerCodeModulesValue [from encode]
    {}
    {
        Str(0): owned_text,
        Module(1): handle crate::web_assembly::Module,
        WorkerLoaderModule(2): value WorkerLoaderModule,
    }
    []
}
