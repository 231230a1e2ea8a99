//! `IncomingRequestCfPropertiesBotManagement`: The dictionary `IncomingRequestCfPropertiesBotManagement`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/http.jsonc`.

#![allow(deprecated)]

use super::IncomingRequestCfPropertiesBotManagementBase;
use crate::rt::{self, Result};

/// The dictionary `IncomingRequestCfPropertiesBotManagement`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct IncomingRequestCfPropertiesBotManagement {
    /// Results of Cloudflare's Bot Management analysis
    #[doc(alias = "botManagement")]
    pub bot_management: IncomingRequestCfPropertiesBotManagementBase,
    /// Duplicate of `botManagement.score`.
    #[doc(alias = "clientTrustScore")]
    #[deprecated]
    pub client_trust_score: f64,
}

impl IncomingRequestCfPropertiesBotManagement {
    /// A `IncomingRequestCfPropertiesBotManagement` with all that it has.
    pub fn new(
        bot_management: IncomingRequestCfPropertiesBotManagementBase,
        client_trust_score: f64,
    ) -> Self {
        Self { bot_management, client_trust_score }
    }
}

impl rt::Encode for IncomingRequestCfPropertiesBotManagement {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.bot_management);
        pack.put(&self.client_trust_score);
    }
}

impl rt::Decode for IncomingRequestCfPropertiesBotManagement {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { bot_management: r.get()?, client_trust_score: r.get()? })
    }
}
