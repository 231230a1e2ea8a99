//! Functions of TCP and UDP sockets.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{Socket, SocketOptions, SocketsConnectAddress};
use crate::rt::{self, Result};

/// Calls [`cloudflare:sockets.connect`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
#[inline]
pub fn connect<'a>(address: impl Into<SocketsConnectAddress<'a>>) -> Result<Socket> {
    let address = address.into();
    let mut pack = rt::Pack::new();
    pack.put(&address);
    rt::handle(unsafe { sys::js_connect(pack.as_ptr(), pack.len()) })
}

/// Calls [`cloudflare:sockets.connect`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
#[doc(alias = "connect")]
#[inline]
pub fn connect_with<'a>(
    address: impl Into<SocketsConnectAddress<'a>>,
    options: &SocketOptions,
) -> Result<Socket> {
    let address = address.into();
    let mut pack = rt::Pack::new();
    pack.put(&address);
    pack.put(options);
    rt::handle(unsafe { sys::js_connect_with(pack.as_ptr(), pack.len()) })
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:sockets";
        "cloudflare:sockets.connect" => fn js_connect(
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "cloudflare:sockets.connect:with" => fn js_connect_with(
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
    }
}
