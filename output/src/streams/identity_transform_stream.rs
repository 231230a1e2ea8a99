//! `IdentityTransformStream`: The interface [`IdentityTransformStream`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{IdentityTransformStreamQueuingStrategy, TransformStream};
use crate::rt::{self, Result};

/// The interface [`IdentityTransformStream`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
#[repr(transparent)]
pub struct IdentityTransformStream(TransformStream);

rt::handle_type!(IdentityTransformStream: TransformStream);

impl IdentityTransformStream {
    /// Calls [`new IdentityTransformStream`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
    #[inline]
    pub fn new() -> Result<IdentityTransformStream> {
        rt::handle(unsafe { sys::js_construct() })
    }

    /// Calls [`new IdentityTransformStream`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(
        queuing_strategy: &IdentityTransformStreamQueuingStrategy,
    ) -> Result<IdentityTransformStream> {
        let mut pack = rt::Pack::new();
        pack.put(queuing_strategy);
        rt::handle(unsafe { sys::js_construct_with(pack.as_ptr(), pack.len()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:streams";
        "IdentityTransformStream.constructor" => fn js_construct() -> RawHandle;
        "IdentityTransformStream.constructor:with" => fn js_construct_with(
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
    }
}
