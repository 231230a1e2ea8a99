//! `cloudflare:sockets.connect(address)`: Text or `SocketAddress`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SocketAddress;
use crate::rt;

/// Text or `SocketAddress`.
#[derive(Clone, Debug)]
pub enum SocketsConnectAddress<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SocketAddress`
    SocketAddress(SocketAddress),
}

rt::union_type! {
    SocketsConnectAddress<'a> [from encode]
    {}
    {
        Str(0): text,
        SocketAddress(1): value SocketAddress,
    }
    []
}
