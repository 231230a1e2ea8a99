//! `IncomingRequestCfPropertiesBotManagementEnterprise`: The dictionary [`IncomingRequestCfPropertiesBotManagementEnterprise`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

#![allow(deprecated)]

use super::IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement;
use crate::{FromJs, IntoJs};

/// The dictionary [`IncomingRequestCfPropertiesBotManagementEnterprise`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IncomingRequestCfPropertiesBotManagementEnterprise {
    /// Results of Cloudflare's Bot Management analysis
    #[doc(alias = "botManagement")]
    pub bot_management: IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement,
    /// Duplicate of `botManagement.score`.
    #[doc(alias = "clientTrustScore")]
    #[deprecated]
    pub client_trust_score: u32,
}

impl IncomingRequestCfPropertiesBotManagementEnterprise {
    /// With all that there is.
    ///
    /// - `bot_management`: Results of Cloudflare's Bot Management analysis
    /// - `client_trust_score`: Duplicate of `botManagement.score`.
    #[inline]
    pub fn new(
        bot_management: IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement,
        client_trust_score: u32,
    ) -> Self {
        Self { bot_management, client_trust_score }
    }
}
