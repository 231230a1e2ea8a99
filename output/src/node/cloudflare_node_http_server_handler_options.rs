//! `cloudflare:node.HttpServerHandlerOptions`: The dictionary `cloudflare:node.HttpServerHandlerOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/node.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `cloudflare:node.HttpServerHandlerOptions`.
#[doc(alias = "cloudflare:node.HttpServerHandlerOptions")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CloudflareNodeHttpServerHandlerOptions {
    /// The member `port`.
    pub port: f64,
}

impl CloudflareNodeHttpServerHandlerOptions {
    /// A `cloudflare:node.HttpServerHandlerOptions` with all that it has.
    pub fn new(port: f64) -> Self {
        Self { port }
    }
}

impl rt::Encode for CloudflareNodeHttpServerHandlerOptions {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.port);
    }
}

impl rt::Decode for CloudflareNodeHttpServerHandlerOptions {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { port: r.get()? })
    }
}
