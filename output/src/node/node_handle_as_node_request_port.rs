//! `node.handleAsNodeRequest port`: What `cloudflare:node.handleAsNodeRequest(port)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/node.jsonc`.

use super::CloudflareNodeHandleAsNodeRequestPort;
use crate::rt;

/// What `cloudflare:node.handleAsNodeRequest(port)` takes.
#[derive(Clone, Debug)]
pub enum NodeHandleAsNodeRequestPort {
    Number(f64),
    CloudflareNodeHandleAsNodeRequestPort(CloudflareNodeHandleAsNodeRequestPort),
}

rt::union_type! {
    NodeHandleAsNodeRequestPort {
        Number(0): number,
        CloudflareNodeHandleAsNodeRequestPort(1): value CloudflareNodeHandleAsNodeRequestPort,
    }
}
