//! `ConversionRequestOptions`: The dictionary [`ConversionRequestOptions`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ConversionOptions;
use crate::rt::{self, IntoJs, Js};

/// The dictionary [`ConversionRequestOptions`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ConversionRequestOptions {
    gateway: Option<crate::ai_gateway::GatewayOptions>,
    extra_headers: Option<Js>,
    conversion_options: Option<ConversionOptions>,
}

impl ConversionRequestOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `gateway`.
    #[inline]
    pub fn gateway(mut self, gateway: crate::ai_gateway::GatewayOptions) -> Self {
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

    /// The member `conversionOptions`.
    #[doc(alias = "conversionOptions")]
    #[inline]
    pub fn conversion_options(mut self, conversion_options: ConversionOptions) -> Self {
        self.conversion_options = Some(conversion_options);
        self
    }
}

impl rt::Encode for ConversionRequestOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.gateway);
        pack.put(&self.extra_headers);
        pack.put(&self.conversion_options);
    }
}
