//! `CloudflareWorkersModule.DurableObject webSocketMessage message`: What `CloudflareWorkersModule.DurableObject.webSocketMessage(message)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/durable_objects.jsonc`.

use std::borrow::Cow;

use crate::rt;

/// What `CloudflareWorkersModule.DurableObject.webSocketMessage(message)` takes.
#[derive(Clone, Debug)]
pub enum CloudflareWorkersModuleDurableObjectWebSocketMessageMessage<'a> {
    Str(Cow<'a, str>),
    Bytes(Cow<'a, [u8]>),
}

rt::union_type! {
    CloudflareWorkersModuleDurableObjectWebSocketMessageMessage<'a> {
        Str(0): text,
        Bytes(1): bytes,
    }
}
