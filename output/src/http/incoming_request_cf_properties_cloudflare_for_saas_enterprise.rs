//! `IncomingRequestCfPropertiesCloudflareForSaaSEnterprise`: The dictionary [`IncomingRequestCfPropertiesCloudflareForSaaSEnterprise`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`IncomingRequestCfPropertiesCloudflareForSaaSEnterprise`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
#[doc(alias = "IncomingRequestCfPropertiesCloudflareForSaaSEnterprise")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IncomingRequestCfPropertiesCloudflareForSaasEnterprise {
    /// Custom metadata set per-host in [Cloudflare for SaaS](https://developers.cloudflare.com/cloudflare-for-platforms/cloudflare-for-saas/).
    ///
    /// This field is only present if you have Cloudflare for SaaS enabled on your account
    /// and you have followed the required steps to enable it.
    #[doc(alias = "hostMetadata")]
    pub host_metadata: Option<Js>,
}

impl IncomingRequestCfPropertiesCloudflareForSaasEnterprise {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Custom metadata set per-host in [Cloudflare for SaaS](https://developers.cloudflare.com/cloudflare-for-platforms/cloudflare-for-saas/).
    ///
    /// This field is only present if you have Cloudflare for SaaS enabled on your account
    /// and you have followed the required steps to enable it.
    #[doc(alias = "hostMetadata")]
    #[inline]
    pub fn host_metadata(mut self, host_metadata: impl IntoJs) -> Self {
        self.host_metadata = Some(host_metadata.into_js());
        self
    }
}
