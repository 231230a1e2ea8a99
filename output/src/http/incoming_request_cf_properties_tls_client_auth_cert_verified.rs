//! `IncomingRequestCfPropertiesTLSClientAuth.certVerified`: The values of `IncomingRequestCfPropertiesTLSClientAuth.certVerified`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `IncomingRequestCfPropertiesTLSClientAuth.certVerified`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncomingRequestCfPropertiesTlsClientAuthCertVerified {
    /// `"SUCCESS"`
    Success,
    /// `"FAILED:self signed certificate"`
    FailedSelfSignedCertificate,
    /// `"FAILED:unable to verify the first certificate"`
    FailedUnableToVerifyTheFirstCertificate,
    /// `"FAILED:certificate is not yet valid"`
    FailedCertificateIsNotYetValid,
    /// `"FAILED:certificate has expired"`
    FailedCertificateHasExpired,
    /// `"FAILED"`
    Failed,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    IncomingRequestCfPropertiesTlsClientAuthCertVerified {
        Success = "SUCCESS",
        FailedSelfSignedCertificate = "FAILED:self signed certificate",
        FailedUnableToVerifyTheFirstCertificate = "FAILED:unable to verify the first certificate",
        FailedCertificateIsNotYetValid = "FAILED:certificate is not yet valid",
        FailedCertificateHasExpired = "FAILED:certificate has expired",
        Failed = "FAILED",
    }
}
