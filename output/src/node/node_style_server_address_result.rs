//! `cloudflare:node.NodeStyleServerAddressResult`: The dictionary [`cloudflare:node.NodeStyleServerAddressResult`](https://developers.cloudflare.com/workers/runtime-apis/nodejs/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`cloudflare:node.NodeStyleServerAddressResult`](https://developers.cloudflare.com/workers/runtime-apis/nodejs/).
#[doc(alias = "cloudflare:node.NodeStyleServerAddressResult")]
#[derive(Clone, Debug, Default)]
pub struct NodeStyleServerAddressResult {
    port: Option<u16>,
}

impl NodeStyleServerAddressResult {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `port`.
    #[inline]
    pub fn port(mut self, port: u16) -> Self {
        self.port = Some(port);
        self
    }
}

impl rt::Encode for NodeStyleServerAddressResult {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.port);
    }
}
