//! `FixedLengthStream`: The interface [`FixedLengthStream`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{IdentityTransformStream, IdentityTransformStreamQueuingStrategy, TransformStream};
use crate::rt::{self, Result};

/// The interface [`FixedLengthStream`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
#[repr(transparent)]
pub struct FixedLengthStream(IdentityTransformStream);

rt::handle_type!(FixedLengthStream: IdentityTransformStream);
rt::ancestors!(FixedLengthStream, TransformStream);

impl FixedLengthStream {
    /// Calls [`new FixedLengthStream`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
    #[inline]
    pub fn new(expected_length: i64) -> Result<FixedLengthStream> {
        let mut pack = rt::Pack::new();
        pack.bigint(expected_length);
        rt::handle(unsafe { sys::js_construct(pack.as_ptr(), pack.len()) })
    }

    /// Calls [`new FixedLengthStream`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(
        expected_length: i64,
        queuing_strategy: &IdentityTransformStreamQueuingStrategy,
    ) -> Result<FixedLengthStream> {
        let mut pack = rt::Pack::new();
        pack.bigint(expected_length);
        pack.put(queuing_strategy);
        rt::handle(unsafe { sys::js_construct_with(pack.as_ptr(), pack.len()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:streams";
        "FixedLengthStream.constructor" => fn js_construct(
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "FixedLengthStream.constructor:with" => fn js_construct_with(
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
    }
}
