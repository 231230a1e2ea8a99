//! Pages Functions.
//!
//! [Documentation](https://developers.cloudflare.com/pages/functions/api-reference/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/pages.jsonc`.

mod event_plugin_context;
mod functions;

pub use event_plugin_context::EventPluginContext;
pub use functions::on_request;
