//! `IncomingRequestCfPropertiesCloudflareAccessOrApiShield`: The dictionary `IncomingRequestCfPropertiesCloudflareAccessOrApiShield`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/http.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `IncomingRequestCfPropertiesCloudflareAccessOrApiShield`.
#[derive(Clone, Debug)]
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
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`IncomingRequestCfPropertiesTLSClientAuth | IncomingRequestCfPropert...`).
    #[doc(alias = "tlsClientAuth")]
    pub tls_client_auth: Js,
}

impl IncomingRequestCfPropertiesCloudflareAccessOrApiShield {
    /// A `IncomingRequestCfPropertiesCloudflareAccessOrApiShield` with all that it has.
    pub fn new(tls_client_auth: impl IntoJs) -> Self {
        Self { tls_client_auth: tls_client_auth.into_js() }
    }
}

impl rt::Encode for IncomingRequestCfPropertiesCloudflareAccessOrApiShield {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.tls_client_auth);
    }
}

impl rt::Decode for IncomingRequestCfPropertiesCloudflareAccessOrApiShield {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let tls_client_auth = r.get();
        Ok(Self { tls_client_auth: tls_client_auth? })
    }
}
