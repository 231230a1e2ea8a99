//! `QueuingStrategy`: The interface [`QueuingStrategy`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`QueuingStrategy`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
#[repr(transparent)]
pub struct QueuingStrategy(Js);

rt::handle_type!(QueuingStrategy: Js);

impl QueuingStrategy {
    /// The attribute [`highWaterMark`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
    #[doc(alias = "highWaterMark")]
    #[inline]
    pub fn high_water_mark(&self) -> Option<i64> {
        rt::attribute(rt::take_with(|answer| answer.read_optional(|r| r.bigint()), unsafe {
            sys::js_high_water_mark(self.raw())
        }))
    }

    /// Sets [`high_water_mark`](Self::high_water_mark).
    #[doc(alias = "highWaterMark")]
    #[inline]
    pub fn set_high_water_mark(&self, value: i64) {
        let mut pack = rt::Pack::new();
        pack.bigint(value);
        rt::attribute(rt::unit(unsafe {
            sys::js_high_water_mark_set(self.raw(), pack.as_ptr(), pack.len())
        }))
    }

    /// The attribute [`size`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
    ///
    /// A JavaScript value, one of: `(chunk: T) => number`, `bigint`.
    #[inline]
    pub fn size(&self) -> Js {
        rt::attribute(rt::handle(unsafe { sys::js_size(self.raw()) }))
    }

    /// Sets [`size`](Self::size).
    #[doc(alias = "size")]
    #[inline]
    pub fn set_size(&self, value: &Js) {
        rt::attribute(rt::unit(unsafe { sys::js_size_set(self.raw(), value.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:streams";
        "QueuingStrategy.highWaterMark" => fn js_high_water_mark(this: RawHandle) -> i32;
        "QueuingStrategy.highWaterMark:set" => fn js_high_water_mark_set(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "QueuingStrategy.size" => fn js_size(this: RawHandle) -> RawHandle;
        "QueuingStrategy.size:set" => fn js_size_set(this: RawHandle, value: RawHandle) -> i32;
    }
}
