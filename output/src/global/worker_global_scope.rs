//! `WorkerGlobalScope`: The interface `WorkerGlobalScope`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/global.jsonc`.

use crate::rt;

/// The interface `WorkerGlobalScope`.
#[repr(transparent)]
pub struct WorkerGlobalScope(crate::events::EventTarget);

rt::handle_type!(WorkerGlobalScope: crate::events::EventTarget);
