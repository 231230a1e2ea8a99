//! `cloudflare:node.NodeStyleServer`: The dictionary [`cloudflare:node.NodeStyleServer`](https://developers.cloudflare.com/workers/runtime-apis/nodejs/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::NodeStyleServerAddressResult;
use crate::rt;

/// The dictionary [`cloudflare:node.NodeStyleServer`](https://developers.cloudflare.com/workers/runtime-apis/nodejs/).
#[doc(alias = "cloudflare:node.NodeStyleServer")]
#[derive(Clone, Debug)]
pub struct NodeStyleServer {
    listen: rt::Callback,
    address: rt::Callback,
}

impl NodeStyleServer {
    /// With all that there is.
    #[inline]
    pub fn new(
        mut listen: impl FnMut() -> NodeStyleServer + 'static,
        mut address: impl FnMut() -> Option<NodeStyleServerAddressResult> + 'static,
    ) -> Self {
        Self {
            listen: rt::callback(rt::sync(rt::Packed, move |a| a.get().map(|()| listen()))),
            address: rt::callback(rt::sync(rt::Packed, move |a| a.get().map(|()| address()))),
        }
    }
}

impl rt::Encode for NodeStyleServer {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.listen);
        pack.put(&self.address);
    }
}
