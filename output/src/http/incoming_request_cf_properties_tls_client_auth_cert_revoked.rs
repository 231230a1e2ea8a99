//! `IncomingRequestCfPropertiesTLSClientAuth.certRevoked`: The values of `IncomingRequestCfPropertiesTLSClientAuth.certRevoked`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `IncomingRequestCfPropertiesTLSClientAuth.certRevoked`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncomingRequestCfPropertiesTlsClientAuthCertRevoked {
    /// `"1"`
    N1,
    /// `"0"`
    N0,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    IncomingRequestCfPropertiesTlsClientAuthCertRevoked {
        N1 = "1",
        N0 = "0",
    }
}
