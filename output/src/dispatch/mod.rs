//! Workers for Platforms: dispatch namespaces.
//!
//! [Documentation](https://developers.cloudflare.com/cloudflare-for-platforms/workers-for-platforms/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod dispatch_namespace;
mod dynamic_dispatch_limits;
mod dynamic_dispatch_options;

pub use dispatch_namespace::DispatchNamespace;
pub use dynamic_dispatch_limits::DynamicDispatchLimits;
pub use dynamic_dispatch_options::DynamicDispatchOptions;
