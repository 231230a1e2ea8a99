//! Global scope, handlers and execution context.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/handlers/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod cloudflare;
mod cloudflare_access_context;
mod cloudflare_access_identity;
mod cloudflare_access_identity_geo;
mod cloudflare_access_identity_group;
mod cloudflare_access_identity_idp;
mod cloudflare_env;
mod context;
mod functions;
mod hello_world_binding;
mod hello_world_binding_get_result;
mod navigator;
mod structured_serialize_options;
mod test_controller;
mod worker_version_metadata;

#[cfg(feature = "experimental")]
mod execution_context_version;
#[cfg(feature = "experimental")]
mod execution_context_version_metadata;

pub use cloudflare::Cloudflare;
pub use cloudflare_access_context::CloudflareAccessContext;
pub use cloudflare_access_identity::CloudflareAccessIdentity;
pub use cloudflare_access_identity_geo::CloudflareAccessIdentityGeo;
pub use cloudflare_access_identity_group::CloudflareAccessIdentityGroup;
pub use cloudflare_access_identity_idp::CloudflareAccessIdentityIdp;
pub use cloudflare_env::CloudflareEnv;
pub use context::Context;
pub use functions::{
    cloudflare, env, exports, navigator, origin, report_error, structured_clone,
    structured_clone_with, wait_until, with_env, with_env_and_exports, with_exports,
};
pub use hello_world_binding::HelloWorldBinding;
pub use hello_world_binding_get_result::HelloWorldBindingGetResult;
pub use navigator::Navigator;
pub use structured_serialize_options::StructuredSerializeOptions;
pub use test_controller::TestController;
pub use worker_version_metadata::WorkerVersionMetadata;

#[cfg(feature = "experimental")]
pub use execution_context_version::ExecutionContextVersion;
#[cfg(feature = "experimental")]
pub use execution_context_version_metadata::ExecutionContextVersionMetadata;
