//! `IncomingRequestCfProperties.tlsClientAuth`: `IncomingRequestCfPropertiesTlsClientAuth` or `IncomingRequestCfPropertiesTlsClientAuthPlaceholder`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    IncomingRequestCfPropertiesTlsClientAuth, IncomingRequestCfPropertiesTlsClientAuthPlaceholder,
};
use crate::rt::{self, Js};

/// `IncomingRequestCfPropertiesTlsClientAuth` or `IncomingRequestCfPropertiesTlsClientAuthPlaceholder`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IncomingRequestCfPropertiesTlsClientAuthOrPlaceholder {
    /// `IncomingRequestCfPropertiesTlsClientAuth`
    Auth(IncomingRequestCfPropertiesTlsClientAuth),
    /// `IncomingRequestCfPropertiesTlsClientAuthPlaceholder`
    Placeholder(IncomingRequestCfPropertiesTlsClientAuthPlaceholder),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    IncomingRequestCfPropertiesTlsClientAuthOrPlaceholder [from into_js from_js]
    {}
    {
        Auth(0): value IncomingRequestCfPropertiesTlsClientAuth,
        Placeholder(1): value IncomingRequestCfPropertiesTlsClientAuthPlaceholder,
        Other(2): other Js,
    }
    [
        (0, Object(&[("certPresented", false, OneOf(&["1"]))])),
        (1, Object(&[("certPresented", false, OneOf(&["0"]))])),
    ]
}
