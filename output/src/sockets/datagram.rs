//! `Datagram`: The interface [`Datagram`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Result};

/// The interface [`Datagram`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[repr(transparent)]
pub struct Datagram(Js);

rt::handle_type!(Datagram: Js);

impl Datagram {
    /// Calls [`new Datagram`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn new(data: &[u8]) -> Result<Datagram> {
        rt::handle(unsafe { sys::js_construct(data.as_ptr(), data.len()) })
    }

    /// The attribute [`data`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn data(&self) -> Vec<u8> {
        rt::attribute(rt::take(unsafe { sys::js_data(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:sockets";
        #[cfg(feature = "experimental")]
        "Datagram.constructor" => fn js_construct(data: *const u8, data_len: usize) -> RawHandle;
        #[cfg(feature = "experimental")]
        "Datagram.data" => fn js_data(this: RawHandle) -> i32;
    }
}
