//! `WorkerLoaderWorkerCode.modules`: What `WorkerLoaderWorkerCode.modules` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::WorkerLoaderModule;
use crate::rt;

/// What `WorkerLoaderWorkerCode.modules` takes.
#[derive(Clone, Debug)]
pub enum WorkerLoaderWorkerCodeModulesValue<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `WebAssemblyModule`
    WebAssemblyModule(crate::web_assembly::WebAssemblyModule),
    /// `WorkerLoaderModule`
    WorkerLoaderModule(WorkerLoaderModule),
}

rt::union_type! {
    WorkerLoaderWorkerCodeModulesValue<'a> {
        Str(0): text,
        WebAssemblyModule(1): handle crate::web_assembly::WebAssemblyModule,
        WorkerLoaderModule(2): value WorkerLoaderModule,
    }
}
