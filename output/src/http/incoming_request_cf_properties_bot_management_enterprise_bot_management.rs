//! `IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement`: The dictionary [`IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement {
    /// Cloudflare’s [level of certainty](https://developers.cloudflare.com/bots/concepts/bot-score/) that a request comes from a bot,
    /// represented as an integer percentage between `1` (almost certainly a bot) and `99` (almost certainly human).
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// 54
    /// ```
    pub score: u32,
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
    pub detection_ids: Vec<u32>,
    /// A [JA3 Fingerprint](https://developers.cloudflare.com/bots/concepts/ja3-fingerprint/) to help profile specific SSL/TLS clients
    /// across different destination IPs, Ports, and X509 certificates.
    #[doc(alias = "ja3Hash")]
    pub ja3_hash: String,
}

impl IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement {
    /// With all that there is.
    ///
    /// - `score`: Cloudflare’s [level of certainty](https://developers.cloudflare.com/bots/concepts/bot-score/) that a request comes from a bot, represented as an integer percentage between `1` (almost certainly a bot) and `99` (almost certainly human).
    /// - `verified_bot`: A boolean value that is true if the request comes from a good bot, like Google or Bing. Most customers choose to allow this traffic. For more details, see [Traffic from known bots](https://developers.cloudflare.com/firewall/known-issues-and-faq/#how-does-firewall-rules-handle-traffic-from-known-bots).
    /// - `corporate_proxy`: A boolean value that is true if the request originates from a Cloudflare-verified proxy service.
    /// - `static_resource`: A boolean value that's true if the request matches [file extensions](https://developers.cloudflare.com/bots/reference/static-resources/) for many types of static resources.
    /// - `detection_ids`: List of IDs that correlate to the Bot Management heuristic detections made on a request (you can have multiple heuristic detections on the same request).
    /// - `ja3_hash`: A [JA3 Fingerprint](https://developers.cloudflare.com/bots/concepts/ja3-fingerprint/) to help profile specific SSL/TLS clients across different destination IPs, Ports, and X509 certificates.
    #[inline]
    pub fn new(
        score: u32,
        verified_bot: bool,
        corporate_proxy: bool,
        static_resource: bool,
        detection_ids: Vec<u32>,
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
