//! Hyperdrive.
//!
//! [Documentation](https://developers.cloudflare.com/hyperdrive/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod hyperdrive;
mod hyperdrive_dynamic;
mod hyperdrive_dynamic_api;
mod hyperdrive_dynamic_config;

pub use hyperdrive::Hyperdrive;
pub use hyperdrive_dynamic::HyperdriveDynamic;
pub use hyperdrive_dynamic_api::HyperdriveDynamicApi;
pub use hyperdrive_dynamic_config::HyperdriveDynamicConfig;
