//! `IncomingRequestCfPropertiesCloudflareAccessOrApiShield`: The dictionary [`IncomingRequestCfPropertiesCloudflareAccessOrApiShield`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::IncomingRequestCfPropertiesCloudflareAccessOrApiShieldTlsClientAuth;
use crate::{FromJs, IntoJs};

/// The dictionary [`IncomingRequestCfPropertiesCloudflareAccessOrApiShield`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IncomingRequestCfPropertiesCloudflareAccessOrApiShield {
    /// Information about the client certificate presented to Cloudflare.
    ///
    /// This is populated when the incoming request is served over TLS using
    /// either Cloudflare Access or API Shield (mTLS)
    /// and the presented SSL certificate has a valid
    /// [Certificate Serial Number](https://ldapwiki.com/wiki/Certificate%20Serial%20Number)
    /// (i.e., not `null` or `""`).
    ///
    /// Otherwise, a set of placeholder values are used.
    ///
    /// The property `certPresented` will be set to `"1"` when
    /// the object is populated (i.e. the above conditions were met).
    #[doc(alias = "tlsClientAuth")]
    pub tls_client_auth: IncomingRequestCfPropertiesCloudflareAccessOrApiShieldTlsClientAuth,
}

impl IncomingRequestCfPropertiesCloudflareAccessOrApiShield {
    /// With all that there is.
    ///
    /// - `tls_client_auth`: Information about the client certificate presented to Cloudflare.
    #[inline]
    pub fn new(
        tls_client_auth: impl Into<IncomingRequestCfPropertiesCloudflareAccessOrApiShieldTlsClientAuth>,
    ) -> Self {
        Self { tls_client_auth: tls_client_auth.into() }
    }
}
