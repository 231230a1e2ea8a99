//! `IncomingRequestCfPropertiesTLSClientAuth`: Data about the incoming request's TLS certificate
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    IncomingRequestCfPropertiesTlsClientAuthCertRevoked,
    IncomingRequestCfPropertiesTlsClientAuthCertVerified,
};
use crate::{FromJs, IntoJs};

/// Data about the incoming request's TLS certificate
///
/// In JavaScript, `certPresented` is always `"1"`.
///
/// - `certPresented`: Always `"1"`, indicating that the certificate was presented
#[doc(alias = "IncomingRequestCfPropertiesTLSClientAuth")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[js(constant(certPresented = "1"))]
#[non_exhaustive]
pub struct IncomingRequestCfPropertiesTlsClientAuth {
    /// Result of certificate verification.
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "FAILED:self signed certificate"
    /// ```
    #[doc(alias = "certVerified")]
    pub cert_verified: IncomingRequestCfPropertiesTlsClientAuthCertVerified,
    /// The presented certificate's revokation status.
    ///
    /// - A value of `"1"` indicates the certificate has been revoked
    /// - A value of `"0"` indicates the certificate has not been revoked
    #[doc(alias = "certRevoked")]
    pub cert_revoked: IncomingRequestCfPropertiesTlsClientAuthCertRevoked,
    /// The certificate issuer's [distinguished name](https://knowledge.digicert.com/generalinformation/INFO1745.html)
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "CN=cloudflareaccess.com, C=US, ST=Texas, L=Austin, O=Cloudflare"
    /// ```
    #[doc(alias = "certIssuerDN")]
    #[js(rename = "certIssuerDN")]
    pub cert_issuer_dn: String,
    /// The certificate subject's [distinguished name](https://knowledge.digicert.com/generalinformation/INFO1745.html)
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "CN=*.cloudflareaccess.com, C=US, ST=Texas, L=Austin, O=Cloudflare"
    /// ```
    #[doc(alias = "certSubjectDN")]
    #[js(rename = "certSubjectDN")]
    pub cert_subject_dn: String,
    /// The certificate issuer's [distinguished name](https://knowledge.digicert.com/generalinformation/INFO1745.html) ([RFC 2253](https://www.rfc-editor.org/rfc/rfc2253.html) formatted)
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "CN=cloudflareaccess.com, C=US, ST=Texas, L=Austin, O=Cloudflare"
    /// ```
    #[doc(alias = "certIssuerDNRFC2253")]
    #[js(rename = "certIssuerDNRFC2253")]
    pub cert_issuer_dnrfc2253: String,
    /// The certificate subject's [distinguished name](https://knowledge.digicert.com/generalinformation/INFO1745.html) ([RFC 2253](https://www.rfc-editor.org/rfc/rfc2253.html) formatted)
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "CN=*.cloudflareaccess.com, C=US, ST=Texas, L=Austin, O=Cloudflare"
    /// ```
    #[doc(alias = "certSubjectDNRFC2253")]
    #[js(rename = "certSubjectDNRFC2253")]
    pub cert_subject_dnrfc2253: String,
    /// The certificate issuer's distinguished name (legacy policies)
    #[doc(alias = "certIssuerDNLegacy")]
    #[js(rename = "certIssuerDNLegacy")]
    pub cert_issuer_dn_legacy: String,
    /// The certificate subject's distinguished name (legacy policies)
    #[doc(alias = "certSubjectDNLegacy")]
    #[js(rename = "certSubjectDNLegacy")]
    pub cert_subject_dn_legacy: String,
    /// The certificate's serial number
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "00936EACBE07F201DF"
    /// ```
    #[doc(alias = "certSerial")]
    pub cert_serial: String,
    /// The certificate issuer's serial number
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "2489002934BDFEA34"
    /// ```
    #[doc(alias = "certIssuerSerial")]
    pub cert_issuer_serial: String,
    /// The certificate's Subject Key Identifier
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "BB:AF:7E:02:3D:FA:A6:F1:3C:84:8E:AD:EE:38:98:EC:D9:32:32:D4"
    /// ```
    #[doc(alias = "certSKI")]
    #[js(rename = "certSKI")]
    pub cert_ski: String,
    /// The certificate issuer's Subject Key Identifier
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "BB:AF:7E:02:3D:FA:A6:F1:3C:84:8E:AD:EE:38:98:EC:D9:32:32:D4"
    /// ```
    #[doc(alias = "certIssuerSKI")]
    #[js(rename = "certIssuerSKI")]
    pub cert_issuer_ski: String,
    /// The certificate's SHA-1 fingerprint
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "6b9109f323999e52259cda7373ff0b4d26bd232e"
    /// ```
    #[doc(alias = "certFingerprintSHA1")]
    #[js(rename = "certFingerprintSHA1")]
    pub cert_fingerprint_sha1: String,
    /// The certificate's SHA-256 fingerprint
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "acf77cf37b4156a2708e34c4eb755f9b5dbbe5ebb55adfec8f11493438d19e6ad3f157f81fa3b98278453d5652b0c1fd1d71e5695ae4d709803a4d3f39de9dea"
    /// ```
    #[doc(alias = "certFingerprintSHA256")]
    #[js(rename = "certFingerprintSHA256")]
    pub cert_fingerprint_sha256: String,
    /// The effective starting date of the certificate
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "Dec 22 19:39:00 2018 GMT"
    /// ```
    #[doc(alias = "certNotBefore")]
    pub cert_not_before: String,
    /// The effective expiration date of the certificate
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "Dec 22 19:39:00 2018 GMT"
    /// ```
    #[doc(alias = "certNotAfter")]
    pub cert_not_after: String,
    /// The client leaf certificate in [RFC 9440](https://www.rfc-editor.org/rfc/rfc9440)
    /// format (`:base64-DER:`). Empty if no client certificate was presented or if
    /// the leaf certificate exceeded 10 KB (see `certRFC9440TooLarge`).
    ///
    /// Suitable for forwarding to an origin via the `Client-Cert` HTTP header.
    #[doc(alias = "certRFC9440")]
    #[js(rename = "certRFC9440")]
    pub cert_rfc9440: String,
    /// `true` if the leaf certificate exceeded 10 KB and was omitted from
    /// `certRFC9440`.
    #[doc(alias = "certRFC9440TooLarge")]
    #[js(rename = "certRFC9440TooLarge")]
    pub cert_rfc9440_too_large: bool,
    /// The intermediate certificate chain in [RFC 9440](https://www.rfc-editor.org/rfc/rfc9440)
    /// format as a comma-separated list. Empty if no intermediates were sent or
    /// if the chain exceeded 16 KB (see `certChainRFC9440TooLarge`).
    ///
    /// Suitable for forwarding to an origin via the `Client-Cert-Chain` HTTP header.
    #[doc(alias = "certChainRFC9440")]
    #[js(rename = "certChainRFC9440")]
    pub cert_chain_rfc9440: String,
    /// `true` if the intermediate chain exceeded 16 KB and was omitted from
    /// `certChainRFC9440`.
    #[doc(alias = "certChainRFC9440TooLarge")]
    #[js(rename = "certChainRFC9440TooLarge")]
    pub cert_chain_rfc9440_too_large: bool,
}

impl IncomingRequestCfPropertiesTlsClientAuth {
    /// With all that there is.
    ///
    /// - `cert_verified`: Result of certificate verification.
    /// - `cert_revoked`: The presented certificate's revokation status.
    /// - `cert_issuer_dn`: The certificate issuer's [distinguished name](https://knowledge.digicert.com/generalinformation/INFO1745.html)
    /// - `cert_subject_dn`: The certificate subject's [distinguished name](https://knowledge.digicert.com/generalinformation/INFO1745.html)
    /// - `cert_issuer_dnrfc2253`: The certificate issuer's [distinguished name](https://knowledge.digicert.com/generalinformation/INFO1745.html) ([RFC 2253](https://www.rfc-editor.org/rfc/rfc2253.html) formatted)
    /// - `cert_subject_dnrfc2253`: The certificate subject's [distinguished name](https://knowledge.digicert.com/generalinformation/INFO1745.html) ([RFC 2253](https://www.rfc-editor.org/rfc/rfc2253.html) formatted)
    /// - `cert_issuer_dn_legacy`: The certificate issuer's distinguished name (legacy policies)
    /// - `cert_subject_dn_legacy`: The certificate subject's distinguished name (legacy policies)
    /// - `cert_serial`: The certificate's serial number
    /// - `cert_issuer_serial`: The certificate issuer's serial number
    /// - `cert_ski`: The certificate's Subject Key Identifier
    /// - `cert_issuer_ski`: The certificate issuer's Subject Key Identifier
    /// - `cert_fingerprint_sha1`: The certificate's SHA-1 fingerprint
    /// - `cert_fingerprint_sha256`: The certificate's SHA-256 fingerprint
    /// - `cert_not_before`: The effective starting date of the certificate
    /// - `cert_not_after`: The effective expiration date of the certificate
    /// - `cert_rfc9440`: The client leaf certificate in [RFC 9440](https://www.rfc-editor.org/rfc/rfc9440) format (`:base64-DER:`). Empty if no client certificate was presented or if the leaf certificate exceeded 10 KB (see `certRFC9440TooLarge`).
    /// - `cert_rfc9440_too_large`: `true` if the leaf certificate exceeded 10 KB and was omitted from `certRFC9440`.
    /// - `cert_chain_rfc9440`: The intermediate certificate chain in [RFC 9440](https://www.rfc-editor.org/rfc/rfc9440) format as a comma-separated list. Empty if no intermediates were sent or if the chain exceeded 16 KB (see `certChainRFC9440TooLarge`).
    /// - `cert_chain_rfc9440_too_large`: `true` if the intermediate chain exceeded 16 KB and was omitted from `certChainRFC9440`.
    #[inline]
    pub fn new(
        cert_verified: IncomingRequestCfPropertiesTlsClientAuthCertVerified,
        cert_revoked: IncomingRequestCfPropertiesTlsClientAuthCertRevoked,
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
            cert_verified,
            cert_revoked,
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
