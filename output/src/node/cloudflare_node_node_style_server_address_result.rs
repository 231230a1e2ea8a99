//! `cloudflare:node.NodeStyleServerAddressResult`: The dictionary `cloudflare:node.NodeStyleServerAddressResult`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/node.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `cloudflare:node.NodeStyleServerAddressResult`.
#[doc(alias = "cloudflare:node.NodeStyleServerAddressResult")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CloudflareNodeNodeStyleServerAddressResult {
    /// The member `port`.
    pub port: Option<f64>,
}

impl CloudflareNodeNodeStyleServerAddressResult {
    /// A `cloudflare:node.NodeStyleServerAddressResult` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `port`.
    pub fn port(mut self, port: f64) -> Self {
        self.port = Some(port);
        self
    }
}

impl rt::Encode for CloudflareNodeNodeStyleServerAddressResult {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.port);
    }
}

impl rt::Decode for CloudflareNodeNodeStyleServerAddressResult {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { port: r.get()? })
    }
}
