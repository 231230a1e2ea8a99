//! `Socket`: The interface [`Socket`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{SocketInfo, SocketSecureTransport, TlsOptions};
use crate::rt::{self, Js, Promise, Result};

/// The interface [`Socket`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
/// use workers::sockets::connect;
///
/// async fn banner() -> Result<Response> {
///     let socket = connect("smtp.example.com:587")?;
///     socket.opened().await?;
///     Response::new(socket.readable())
/// }
/// ```
#[repr(transparent)]
pub struct Socket(Js);

rt::handle_type!(Socket: Js);

impl Socket {
    /// The attribute [`readable`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
    #[cfg(feature = "streams")]
    #[inline]
    pub fn readable(&self) -> crate::streams::ReadableStream {
        rt::attribute(rt::handle(unsafe { sys::js_readable(self.raw()) }))
    }

    /// The attribute [`writable`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
    #[cfg(feature = "streams")]
    #[inline]
    pub fn writable(&self) -> crate::streams::WritableStream {
        rt::attribute(rt::handle(unsafe { sys::js_writable(self.raw()) }))
    }

    /// The attribute [`closed`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
    #[inline]
    pub fn closed(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_closed(self.raw(), slot) })
    }

    /// The attribute [`opened`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
    #[inline]
    pub fn opened(&self) -> Promise<SocketInfo> {
        rt::promise(|slot| unsafe { sys::js_opened(self.raw(), slot) })
    }

    /// The attribute [`upgraded`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
    #[inline]
    pub fn upgraded(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_upgraded(self.raw()) }))
    }

    /// The attribute [`secureTransport`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
    #[doc(alias = "secureTransport")]
    #[inline]
    pub fn secure_transport(&self) -> SocketSecureTransport {
        rt::attribute(rt::take(unsafe { sys::js_secure_transport(self.raw()) }))
    }

    /// The attribute [`protocol`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn protocol(&self) -> super::SocketProtocol {
        rt::attribute(rt::take(unsafe { sys::js_protocol(self.raw()) }))
    }

    /// Calls [`Socket.close`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
    #[inline]
    pub fn close(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_close(self.raw(), slot) })
    }

    /// Calls [`Socket.startTls`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
    #[doc(alias = "startTls")]
    #[inline]
    pub fn start_tls(&self) -> Result<Socket> {
        rt::handle(unsafe { sys::js_start_tls(self.raw()) })
    }

    /// Calls [`Socket.startTls`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
    #[doc(alias = "startTls")]
    #[inline]
    pub fn start_tls_with(&self, options: &TlsOptions) -> Result<Socket> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::handle(unsafe { sys::js_start_tls_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Socket.proxyTo`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "proxyTo")]
    #[inline]
    pub fn proxy_to(&self, sock: &Socket) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_proxy_to(self.raw(), sock.raw(), slot) })
    }

    /// Calls [`Socket.proxyTo`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(all(feature = "experimental", feature = "streams"))]
    #[doc(alias = "proxyTo")]
    #[inline]
    pub fn proxy_to_with(
        &self,
        sock: &Socket,
        options: &crate::streams::StreamPipeOptions,
    ) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_proxy_to_with(self.raw(), sock.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:sockets";
        #[cfg(feature = "streams")]
        "Socket.readable" => fn js_readable(this: RawHandle) -> RawHandle;
        #[cfg(feature = "streams")]
        "Socket.writable" => fn js_writable(this: RawHandle) -> RawHandle;
        "Socket.closed" => fn js_closed(this: RawHandle, slot: Slot);
        "Socket.opened" => fn js_opened(this: RawHandle, slot: Slot);
        "Socket.upgraded" => fn js_upgraded(this: RawHandle) -> i32;
        "Socket.secureTransport" => fn js_secure_transport(this: RawHandle) -> i32;
        #[cfg(feature = "experimental")]
        "Socket.protocol" => fn js_protocol(this: RawHandle) -> i32;
        "Socket.close" => fn js_close(this: RawHandle, slot: Slot);
        "Socket.startTls" => fn js_start_tls(this: RawHandle) -> RawHandle;
        "Socket.startTls:with" => fn js_start_tls_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        #[cfg(feature = "experimental")]
        "Socket.proxyTo" => fn js_proxy_to(this: RawHandle, sock: RawHandle, slot: Slot);
        #[cfg(all(feature = "experimental", feature = "streams"))]
        "Socket.proxyTo:with" => fn js_proxy_to_with(
            this: RawHandle,
            sock: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
