//! `cloudflare:sockets.connect(address)`: What `cloudflare:sockets.connect(address)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SocketAddress;
use crate::rt;

/// What `cloudflare:sockets.connect(address)` takes.
#[derive(Clone, Debug)]
pub enum SocketsConnectAddress<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SocketAddress`
    SocketAddress(SocketAddress),
}

rt::union_type! {
    SocketsConnectAddress<'a> {
        Str(0): text,
        SocketAddress(1): value SocketAddress,
    }
}
