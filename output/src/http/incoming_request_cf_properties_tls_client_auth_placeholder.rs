//! `IncomingRequestCfPropertiesTLSClientAuthPlaceholder`: Placeholder values for TLS Client Authorization
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// Placeholder values for TLS Client Authorization
#[doc(alias = "IncomingRequestCfPropertiesTLSClientAuthPlaceholder")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IncomingRequestCfPropertiesTlsClientAuthPlaceholder {
    /// The member `certPresented`.
    #[doc(alias = "certPresented")]
    pub cert_presented: String,
    /// The member `certVerified`.
    #[doc(alias = "certVerified")]
    pub cert_verified: String,
    /// The member `certRevoked`.
    #[doc(alias = "certRevoked")]
    pub cert_revoked: String,
    /// The member `certIssuerDN`.
    #[doc(alias = "certIssuerDN")]
    #[js(rename = "certIssuerDN")]
    pub cert_issuer_dn: String,
    /// The member `certSubjectDN`.
    #[doc(alias = "certSubjectDN")]
    #[js(rename = "certSubjectDN")]
    pub cert_subject_dn: String,
    /// The member `certIssuerDNRFC2253`.
    #[doc(alias = "certIssuerDNRFC2253")]
    #[js(rename = "certIssuerDNRFC2253")]
    pub cert_issuer_dnrfc2253: String,
    /// The member `certSubjectDNRFC2253`.
    #[doc(alias = "certSubjectDNRFC2253")]
    #[js(rename = "certSubjectDNRFC2253")]
    pub cert_subject_dnrfc2253: String,
    /// The member `certIssuerDNLegacy`.
    #[doc(alias = "certIssuerDNLegacy")]
    #[js(rename = "certIssuerDNLegacy")]
    pub cert_issuer_dn_legacy: String,
    /// The member `certSubjectDNLegacy`.
    #[doc(alias = "certSubjectDNLegacy")]
    #[js(rename = "certSubjectDNLegacy")]
    pub cert_subject_dn_legacy: String,
    /// The member `certSerial`.
    #[doc(alias = "certSerial")]
    pub cert_serial: String,
    /// The member `certIssuerSerial`.
    #[doc(alias = "certIssuerSerial")]
    pub cert_issuer_serial: String,
    /// The member `certSKI`.
    #[doc(alias = "certSKI")]
    #[js(rename = "certSKI")]
    pub cert_ski: String,
    /// The member `certIssuerSKI`.
    #[doc(alias = "certIssuerSKI")]
    #[js(rename = "certIssuerSKI")]
    pub cert_issuer_ski: String,
    /// The member `certFingerprintSHA1`.
    #[doc(alias = "certFingerprintSHA1")]
    #[js(rename = "certFingerprintSHA1")]
    pub cert_fingerprint_sha1: String,
    /// The member `certFingerprintSHA256`.
    #[doc(alias = "certFingerprintSHA256")]
    #[js(rename = "certFingerprintSHA256")]
    pub cert_fingerprint_sha256: String,
    /// The member `certNotBefore`.
    #[doc(alias = "certNotBefore")]
    pub cert_not_before: String,
    /// The member `certNotAfter`.
    #[doc(alias = "certNotAfter")]
    pub cert_not_after: String,
    /// The member `certRFC9440`.
    #[doc(alias = "certRFC9440")]
    #[js(rename = "certRFC9440")]
    pub cert_rfc9440: String,
    /// The member `certRFC9440TooLarge`.
    #[doc(alias = "certRFC9440TooLarge")]
    #[js(rename = "certRFC9440TooLarge")]
    pub cert_rfc9440_too_large: bool,
    /// The member `certChainRFC9440`.
    #[doc(alias = "certChainRFC9440")]
    #[js(rename = "certChainRFC9440")]
    pub cert_chain_rfc9440: String,
    /// The member `certChainRFC9440TooLarge`.
    #[doc(alias = "certChainRFC9440TooLarge")]
    #[js(rename = "certChainRFC9440TooLarge")]
    pub cert_chain_rfc9440_too_large: bool,
}

impl IncomingRequestCfPropertiesTlsClientAuthPlaceholder {
    /// With all that there is.
    #[inline]
    pub fn new(
        cert_presented: impl Into<String>,
        cert_verified: impl Into<String>,
        cert_revoked: impl Into<String>,
        cert_issuer_dn: impl Into<String>,
        cert_subject_dn: impl Into<String>,
        cert_issuer_dnrfc2253: impl Into<String>,
        cert_subject_dnrfc2253: impl Into<String>,
        cert_issuer_dn_legacy: impl Into<String>,
        cert_subject_dn_legacy: impl Into<String>,
        cert_serial: impl Into<String>,
        cert_issuer_serial: impl Into<String>,
        cert_ski: impl Into<String>,
        cert_issuer_ski: impl Into<String>,
        cert_fingerprint_sha1: impl Into<String>,
        cert_fingerprint_sha256: impl Into<String>,
        cert_not_before: impl Into<String>,
        cert_not_after: impl Into<String>,
        cert_rfc9440: impl Into<String>,
        cert_rfc9440_too_large: bool,
        cert_chain_rfc9440: impl Into<String>,
        cert_chain_rfc9440_too_large: bool,
    ) -> Self {
        Self {
            cert_presented: cert_presented.into(),
            cert_verified: cert_verified.into(),
            cert_revoked: cert_revoked.into(),
            cert_issuer_dn: cert_issuer_dn.into(),
            cert_subject_dn: cert_subject_dn.into(),
            cert_issuer_dnrfc2253: cert_issuer_dnrfc2253.into(),
            cert_subject_dnrfc2253: cert_subject_dnrfc2253.into(),
            cert_issuer_dn_legacy: cert_issuer_dn_legacy.into(),
            cert_subject_dn_legacy: cert_subject_dn_legacy.into(),
            cert_serial: cert_serial.into(),
            cert_issuer_serial: cert_issuer_serial.into(),
            cert_ski: cert_ski.into(),
            cert_issuer_ski: cert_issuer_ski.into(),
            cert_fingerprint_sha1: cert_fingerprint_sha1.into(),
            cert_fingerprint_sha256: cert_fingerprint_sha256.into(),
            cert_not_before: cert_not_before.into(),
            cert_not_after: cert_not_after.into(),
            cert_rfc9440: cert_rfc9440.into(),
            cert_rfc9440_too_large,
            cert_chain_rfc9440: cert_chain_rfc9440.into(),
            cert_chain_rfc9440_too_large,
        }
    }
}
