//! `DigestStream`: The interface [`DigestStream`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{DigestStreamAlgorithm, DigestStreamOptions};
use crate::rt::{self, Promise, Result};

/// The interface [`DigestStream`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[repr(transparent)]
pub struct DigestStream(crate::streams::WritableStream);

rt::handle_type!(DigestStream: crate::streams::WritableStream);

impl DigestStream {
    /// Calls [`new DigestStream`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
    #[inline]
    pub fn new<'a>(algorithm: impl Into<DigestStreamAlgorithm<'a>>) -> Result<DigestStream> {
        let algorithm = algorithm.into();
        let mut pack = rt::Pack::new();
        pack.put(&algorithm);
        rt::handle(unsafe { sys::js_construct(pack.as_ptr(), pack.len()) })
    }

    /// Calls [`new DigestStream`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with<'a>(
        algorithm: impl Into<DigestStreamAlgorithm<'a>>,
        options: &DigestStreamOptions,
    ) -> Result<DigestStream> {
        let algorithm = algorithm.into();
        let mut pack = rt::Pack::new();
        pack.put(&algorithm);
        pack.put(options);
        rt::handle(unsafe { sys::js_construct_with(pack.as_ptr(), pack.len()) })
    }

    /// The attribute [`digest`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
    #[inline]
    pub fn digest(&self) -> Promise<Vec<u8>> {
        rt::promise(|slot| unsafe { sys::js_digest(self.raw(), slot) })
    }

    /// The attribute [`bytesWritten`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
    #[doc(alias = "bytesWritten")]
    #[inline]
    pub fn bytes_written(&self) -> i64 {
        rt::attribute(rt::take_with(|answer| answer.read(|r| r.bigint()), unsafe {
            sys::js_bytes_written(self.raw())
        }))
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:crypto";
        "DigestStream.constructor" => fn js_construct(
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "DigestStream.constructor:with" => fn js_construct_with(
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "DigestStream.digest" => fn js_digest(this: RawHandle, slot: Slot);
        "DigestStream.bytesWritten" => fn js_bytes_written(this: RawHandle) -> i32;
    }
}
