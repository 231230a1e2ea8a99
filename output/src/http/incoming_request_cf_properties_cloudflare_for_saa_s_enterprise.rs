//! `IncomingRequestCfPropertiesCloudflareForSaaSEnterprise`: The dictionary `IncomingRequestCfPropertiesCloudflareForSaaSEnterprise`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/http.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `IncomingRequestCfPropertiesCloudflareForSaaSEnterprise`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct IncomingRequestCfPropertiesCloudflareForSaaSEnterprise {
    /// Custom metadata set per-host in [Cloudflare for SaaS](https://developers.cloudflare.com/cloudflare-for-platforms/cloudflare-for-saas/).
    ///
    /// This field is only present if you have Cloudflare for SaaS enabled on your account
    /// and you have followed the required steps to enable it.
    ///
    /// Untyped here: type parameter: no rule for a type parameter inside a declared type yet (`HostMetadata`).
    #[doc(alias = "hostMetadata")]
    pub host_metadata: Option<Js>,
}

impl IncomingRequestCfPropertiesCloudflareForSaaSEnterprise {
    /// A `IncomingRequestCfPropertiesCloudflareForSaaSEnterprise` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Custom metadata set per-host in [Cloudflare for SaaS](https://developers.cloudflare.com/cloudflare-for-platforms/cloudflare-for-saas/).
    ///
    /// This field is only present if you have Cloudflare for SaaS enabled on your account
    /// and you have followed the required steps to enable it.
    ///
    /// Untyped here: type parameter: no rule for a type parameter inside a declared type yet (`HostMetadata`).
    #[doc(alias = "hostMetadata")]
    pub fn host_metadata(mut self, host_metadata: impl IntoJs) -> Self {
        self.host_metadata = Some(host_metadata.into_js());
        self
    }
}

impl rt::Encode for IncomingRequestCfPropertiesCloudflareForSaaSEnterprise {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.host_metadata);
    }
}

impl rt::Decode for IncomingRequestCfPropertiesCloudflareForSaaSEnterprise {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let host_metadata = r.get();
        Ok(Self { host_metadata: host_metadata? })
    }
}
