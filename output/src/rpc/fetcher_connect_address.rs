//! `Fetcher.connect(address)`: What `Fetcher.connect(address)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// What `Fetcher.connect(address)` takes.
#[derive(Clone, Debug)]
pub enum FetcherConnectAddress<'a> {
    /// `SocketAddress`
    SocketAddress(crate::sockets::SocketAddress),
    /// Text.
    Str(Cow<'a, str>),
}

rt::union_type! {
    FetcherConnectAddress<'a> {
        SocketAddress(0): value crate::sockets::SocketAddress,
        Str(1): text,
    }
}
