//! `DurableObjectNamespaceGetDurableObjectOptions`: The dictionary [`DurableObjectNamespaceGetDurableObjectOptions`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    DurableObjectLocationHint, DurableObjectNamespaceGetOptionsVersion, DurableObjectRetryOptions,
    DurableObjectRoutingMode,
};
use crate::rt;

/// The dictionary [`DurableObjectNamespaceGetDurableObjectOptions`](https://developers.cloudflare.com/durable-objects/api/).
#[doc(alias = "DurableObjectNamespaceGetDurableObjectOptions")]
#[derive(Clone, Debug, Default)]
pub struct DurableObjectNamespaceGetOptions {
    location_hint: Option<DurableObjectLocationHint>,
    routing_mode: Option<DurableObjectRoutingMode>,
    version: Option<DurableObjectNamespaceGetOptionsVersion>,
    retry: Option<DurableObjectRetryOptions>,
}

impl DurableObjectNamespaceGetOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `locationHint`.
    #[doc(alias = "locationHint")]
    #[inline]
    pub fn location_hint(mut self, location_hint: DurableObjectLocationHint) -> Self {
        self.location_hint = Some(location_hint);
        self
    }

    /// The member `routingMode`.
    #[doc(alias = "routingMode")]
    #[inline]
    pub fn routing_mode(mut self, routing_mode: DurableObjectRoutingMode) -> Self {
        self.routing_mode = Some(routing_mode);
        self
    }

    /// The member `version`.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn version(mut self, version: DurableObjectNamespaceGetOptionsVersion) -> Self {
        self.version = Some(version);
        self
    }

    /// The member `retry`.
    #[inline]
    pub fn retry(mut self, retry: DurableObjectRetryOptions) -> Self {
        self.retry = Some(retry);
        self
    }
}

impl rt::Encode for DurableObjectNamespaceGetOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.location_hint);
        pack.put(&self.routing_mode);
        pack.put(&self.version);
        pack.put(&self.retry);
    }
}
