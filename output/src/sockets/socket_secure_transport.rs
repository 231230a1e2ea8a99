//! `Socket.secureTransport`: The values of `Socket.secureTransport`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Socket.secureTransport`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SocketSecureTransport {
    /// `"on"`
    On,
    /// `"off"`
    Off,
    /// `"starttls"`
    Starttls,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    SocketSecureTransport {
        On = "on",
        Off = "off",
        Starttls = "starttls",
    }
}
