//! Service bindings and RPC.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/rpc/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod durable_object_branded;
mod fetcher;
mod fetcher_connect_address;
mod fetcher_fetch_input;
mod rpc_stub;
mod rpc_target;
mod rpc_target_branded;
mod stub_base;
mod worker_entrypoint;
mod worker_entrypoint_branded;
mod workflow_entrypoint_branded;

#[cfg(feature = "experimental")]
mod fetcher_queue_result;
#[cfg(feature = "experimental")]
mod fetcher_scheduled_options;
#[cfg(feature = "experimental")]
mod fetcher_scheduled_result;
#[cfg(feature = "experimental")]
mod js_rpc_promise;
#[cfg(feature = "experimental")]
mod js_rpc_property;
#[cfg(feature = "experimental")]
mod service_binding_queue_message;

pub use durable_object_branded::DurableObjectBranded;
pub use fetcher::Fetcher;
pub use fetcher_connect_address::FetcherConnectAddress;
pub use fetcher_fetch_input::FetcherFetchInput;
pub use rpc_stub::RpcStub;
pub use rpc_target::RpcTarget;
pub use rpc_target_branded::RpcTargetBranded;
pub use stub_base::StubBase;
pub use worker_entrypoint::WorkerEntrypoint;
pub use worker_entrypoint_branded::WorkerEntrypointBranded;
pub use workflow_entrypoint_branded::WorkflowEntrypointBranded;

#[cfg(feature = "experimental")]
pub use fetcher_queue_result::FetcherQueueResult;
#[cfg(feature = "experimental")]
pub use fetcher_scheduled_options::FetcherScheduledOptions;
#[cfg(feature = "experimental")]
pub use fetcher_scheduled_result::FetcherScheduledResult;
#[cfg(feature = "experimental")]
pub use js_rpc_promise::JsRpcPromise;
#[cfg(feature = "experimental")]
pub use js_rpc_property::JsRpcProperty;
#[cfg(feature = "experimental")]
pub use service_binding_queue_message::ServiceBindingQueueMessage;
