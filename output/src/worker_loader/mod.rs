//! Worker loader.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod bytes_or_module;
mod worker_loader;
mod worker_loader_module;
mod worker_loader_worker_code;
mod worker_loader_worker_code_modules_value;
mod worker_stub;
mod worker_stub_entrypoint_options;
mod workerd_resource_limits;

pub use bytes_or_module::BytesOrModule;
pub use worker_loader::WorkerLoader;
pub use worker_loader_module::WorkerLoaderModule;
pub use worker_loader_worker_code::WorkerLoaderWorkerCode;
pub use worker_loader_worker_code_modules_value::WorkerLoaderWorkerCodeModulesValue;
pub use worker_stub::WorkerStub;
pub use worker_stub_entrypoint_options::WorkerStubEntrypointOptions;
pub use workerd_resource_limits::WorkerdResourceLimits;
