//! `AiOptions`: The dictionary [`AiOptions`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, IntoJs, Js};

/// The dictionary [`AiOptions`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug, Default)]
pub struct AiOptions {
    tags: Option<Vec<String>>,
    gateway: Option<crate::ai_gateway::GatewayOptions>,
    prefix: Option<String>,
    extra_headers: Option<Js>,
    signal: Option<crate::events::AbortSignal>,
}

impl AiOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Tag your requests to group and view them in Cloudflare dashboard.
    ///
    /// Rules:
    /// Tags must only contain letters, numbers, and the symbols: : - . / @
    /// Each tag can have maximum 50 characters.
    /// Maximum 5 tags are allowed each request.
    /// Duplicate tags will removed.
    #[inline]
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// The member `gateway`.
    #[inline]
    pub fn gateway(mut self, gateway: crate::ai_gateway::GatewayOptions) -> Self {
        self.gateway = Some(gateway);
        self
    }

    /// The member `prefix`.
    #[inline]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
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

impl rt::Encode for AiOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.tags);
        pack.put(&self.gateway);
        pack.put(&self.prefix);
        pack.put(&self.extra_headers);
        pack.put(&self.signal);
    }
}
