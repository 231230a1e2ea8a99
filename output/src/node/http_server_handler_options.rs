//! `cloudflare:node.HttpServerHandlerOptions`: The dictionary [`cloudflare:node.HttpServerHandlerOptions`](https://developers.cloudflare.com/workers/runtime-apis/nodejs/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`cloudflare:node.HttpServerHandlerOptions`](https://developers.cloudflare.com/workers/runtime-apis/nodejs/).
#[doc(alias = "cloudflare:node.HttpServerHandlerOptions")]
#[derive(Clone, Debug)]
pub struct HttpServerHandlerOptions {
    port: u16,
}

impl HttpServerHandlerOptions {
    /// With all that there is.
    #[inline]
    pub fn new(port: u16) -> Self {
        Self { port }
    }
}

impl rt::Encode for HttpServerHandlerOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.port);
    }
}
