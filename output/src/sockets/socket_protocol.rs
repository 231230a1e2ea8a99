//! `Socket.protocol`: The values of `Socket.protocol`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Socket.protocol`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SocketProtocol {
    /// `"tcp"`
    Tcp,
    /// `"udp"`
    Udp,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    SocketProtocol {
        Tcp = "tcp",
        Udp = "udp",
    }
}
