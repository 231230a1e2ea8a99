//! `FixedLengthStream`: The interface `FixedLengthStream`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/streams.jsonc`.

use super::{
    FixedLengthStreamExpectedLength, IdentityTransformStream,
    IdentityTransformStreamQueuingStrategy,
};
use crate::rt::{self, Result};

/// The interface `FixedLengthStream`.
#[repr(transparent)]
pub struct FixedLengthStream(IdentityTransformStream);

rt::handle_type!(FixedLengthStream: IdentityTransformStream);

impl FixedLengthStream {
    /// Calls `FixedLengthStream.constructor`.
    pub fn new(
        expected_length: impl Into<FixedLengthStreamExpectedLength>,
    ) -> Result<FixedLengthStream> {
        let expected_length = expected_length.into();
        let mut pack = rt::Pack::new();
        pack.put(&expected_length);
        pack.check()?;
        rt::handle(unsafe { sys::js_construct(pack.as_ptr(), pack.len()) })
    }

    /// Calls `FixedLengthStream.constructor`.
    #[doc(alias = "new")]
    pub fn new_with(
        expected_length: impl Into<FixedLengthStreamExpectedLength>,
        queuing_strategy: &IdentityTransformStreamQueuingStrategy,
    ) -> Result<FixedLengthStream> {
        let expected_length = expected_length.into();
        let mut pack = rt::Pack::new();
        pack.put(&expected_length);
        pack.put(queuing_strategy);
        pack.check()?;
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
