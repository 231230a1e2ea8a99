//! `IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement`: The dictionary `IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/http.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement {
    /// Cloudflare’s [level of certainty](https://developers.cloudflare.com/bots/concepts/bot-score/) that a request comes from a bot,
    /// represented as an integer percentage between `1` (almost certainly a bot) and `99` (almost certainly human).
    ///
    /// # In JavaScript
    /// ```ts
    /// 54
    /// ```
    pub score: f64,
    /// A boolean value that is true if the request comes from a good bot, like Google or Bing.
    /// Most customers choose to allow this traffic. For more details, see [Traffic from known bots](https://developers.cloudflare.com/firewall/known-issues-and-faq/#how-does-firewall-rules-handle-traffic-from-known-bots).
    #[doc(alias = "verifiedBot")]
    pub verified_bot: bool,
    /// A boolean value that is true if the request originates from a
    /// Cloudflare-verified proxy service.
    #[doc(alias = "corporateProxy")]
    pub corporate_proxy: bool,
    /// A boolean value that's true if the request matches [file extensions](https://developers.cloudflare.com/bots/reference/static-resources/) for many types of static resources.
    #[doc(alias = "staticResource")]
    pub static_resource: bool,
    /// List of IDs that correlate to the Bot Management heuristic detections made on a request (you can have multiple heuristic detections on the same request).
    #[doc(alias = "detectionIds")]
    pub detection_ids: Vec<f64>,
    /// A [JA3 Fingerprint](https://developers.cloudflare.com/bots/concepts/ja3-fingerprint/) to help profile specific SSL/TLS clients
    /// across different destination IPs, Ports, and X509 certificates.
    #[doc(alias = "ja3Hash")]
    pub ja3_hash: String,
}

impl IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement {
    /// A `IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement` with all that it has.
    pub fn new(
        score: f64,
        verified_bot: bool,
        corporate_proxy: bool,
        static_resource: bool,
        detection_ids: Vec<f64>,
        ja3_hash: impl Into<String>,
    ) -> Self {
        Self {
            score,
            verified_bot,
            corporate_proxy,
            static_resource,
            detection_ids,
            ja3_hash: ja3_hash.into(),
        }
    }
}

impl rt::Encode for IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.score);
        pack.put(&self.verified_bot);
        pack.put(&self.corporate_proxy);
        pack.put(&self.static_resource);
        pack.put(&self.detection_ids);
        pack.put(&self.ja3_hash);
    }
}

impl rt::Decode for IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            score: r.get()?,
            verified_bot: r.get()?,
            corporate_proxy: r.get()?,
            static_resource: r.get()?,
            detection_ids: r.get()?,
            ja3_hash: r.get()?,
        })
    }
}
