//! `cloudflare:node.HandleAsNodeRequestPort`: The dictionary `cloudflare:node.HandleAsNodeRequestPort`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/node.jsonc`.

use crate::rt;

/// The dictionary `cloudflare:node.HandleAsNodeRequestPort`.
#[doc(alias = "cloudflare:node.HandleAsNodeRequestPort")]
#[derive(Clone, Debug)]
pub struct CloudflareNodeHandleAsNodeRequestPort {
    port: f64,
}

impl CloudflareNodeHandleAsNodeRequestPort {
    /// A `cloudflare:node.HandleAsNodeRequestPort` with all that it has.
    pub fn new(port: f64) -> Self {
        Self { port }
    }
}

impl rt::Encode for CloudflareNodeHandleAsNodeRequestPort {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.port);
    }
}
