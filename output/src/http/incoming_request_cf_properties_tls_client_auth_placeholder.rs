//! `IncomingRequestCfPropertiesTLSClientAuthPlaceholder`: Placeholder values for TLS Client Authorization
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// Placeholder values for TLS Client Authorization
///
/// In JavaScript, `certPresented` is always `"0"`, `certVerified` is always `"NONE"`, `certRevoked` is always `"0"`, `certIssuerDN` is always `""`, `certSubjectDN` is always `""`, `certIssuerDNRFC2253` is always `""`, `certSubjectDNRFC2253` is always `""`, `certIssuerDNLegacy` is always `""`, `certSubjectDNLegacy` is always `""`, `certSerial` is always `""`, `certIssuerSerial` is always `""`, `certSKI` is always `""`, `certIssuerSKI` is always `""`, `certFingerprintSHA1` is always `""`, `certFingerprintSHA256` is always `""`, `certNotBefore` is always `""`, `certNotAfter` is always `""`, `certRFC9440` is always `""`, `certRFC9440TooLarge` is always `false`, `certChainRFC9440` is always `""` and `certChainRFC9440TooLarge` is always `false`.
#[doc(alias = "IncomingRequestCfPropertiesTLSClientAuthPlaceholder")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(constant(
    certPresented = "0",
    certVerified = "NONE",
    certRevoked = "0",
    certIssuerDN = "",
    certSubjectDN = "",
    certIssuerDNRFC2253 = "",
    certSubjectDNRFC2253 = "",
    certIssuerDNLegacy = "",
    certSubjectDNLegacy = "",
    certSerial = "",
    certIssuerSerial = "",
    certSKI = "",
    certIssuerSKI = "",
    certFingerprintSHA1 = "",
    certFingerprintSHA256 = "",
    certNotBefore = "",
    certNotAfter = "",
    certRFC9440 = "",
    certRFC9440TooLarge = false,
    certChainRFC9440 = "",
    certChainRFC9440TooLarge = false
))]
#[non_exhaustive]
pub struct IncomingRequestCfPropertiesTlsClientAuthPlaceholder {}

impl IncomingRequestCfPropertiesTlsClientAuthPlaceholder {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
