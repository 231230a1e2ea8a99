//! `AiGatewayRunOptions`: The dictionary [`AiGatewayRunOptions`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::UniversalGatewayOptions;
use crate::rt::{self, IntoJs, Js};

/// The dictionary [`AiGatewayRunOptions`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
#[derive(Clone, Debug, Default)]
pub struct AiGatewayRunOptions {
    gateway: Option<UniversalGatewayOptions>,
    extra_headers: Option<Js>,
    signal: Option<crate::events::AbortSignal>,
}

impl AiGatewayRunOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `gateway`.
    #[inline]
    pub fn gateway(mut self, gateway: UniversalGatewayOptions) -> Self {
        self.gateway = Some(gateway);
        self
    }

    /// The member `extraHeaders`.
    #[doc(alias = "extraHeaders")]
    #[inline]
    pub fn extra_headers(mut self, extra_headers: impl IntoJs) -> Self {
        self.extra_headers = Some(extra_headers.into_js());
        self
    }

    /// The member `signal`.
    #[inline]
    pub fn signal(mut self, signal: crate::events::AbortSignal) -> Self {
        self.signal = Some(signal);
        self
    }
}

impl rt::Encode for AiGatewayRunOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.gateway);
        pack.put(&self.extra_headers);
        pack.put(&self.signal);
    }
}
