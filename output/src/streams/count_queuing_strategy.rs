//! `CountQueuingStrategy`: The **`CountQueuingStrategy`** interface of the Streams API provides a built-in chunk counting queuing strategy that can be used when constructing streams.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{QueuingStrategy, QueuingStrategyInit};
use crate::rt::{self, IntoJs, Result};

/// The **`CountQueuingStrategy`** interface of the Streams API provides a built-in chunk counting queuing strategy that can be used when constructing streams.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/CountQueuingStrategy)
#[repr(transparent)]
pub struct CountQueuingStrategy(QueuingStrategy);

rt::handle_type!(CountQueuingStrategy: QueuingStrategy);

impl CountQueuingStrategy {
    /// Calls [`new CountQueuingStrategy`](https://developer.mozilla.org/docs/Web/API/CountQueuingStrategy).
    #[inline]
    pub fn new(init: &QueuingStrategyInit) -> Result<CountQueuingStrategy> {
        let mut pack = rt::Pack::new();
        pack.put(init);
        rt::handle(unsafe { sys::js_construct(pack.as_ptr(), pack.len()) })
    }

    /// The read-only **`CountQueuingStrategy.highWaterMark`** property returns the total number of chunks that can be contained in the internal queue before backpressure is applied.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/CountQueuingStrategy/highWaterMark)
    #[doc(alias = "highWaterMark")]
    #[inline]
    pub fn high_water_mark(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_high_water_mark(self.raw()) }))
    }

    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/CountQueuingStrategy/size)
    #[inline]
    pub fn size(&self) -> Result<u32> {
        rt::number(unsafe { sys::js_size(self.raw()) })
    }

    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/CountQueuingStrategy/size)
    #[doc(alias = "size")]
    #[inline]
    pub fn size_with<T: IntoJs>(&self, chunk: T) -> Result<u32> {
        let chunk = chunk.into_js();
        rt::number(unsafe { sys::js_size_with(self.raw(), chunk.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:streams";
        "CountQueuingStrategy.constructor" => fn js_construct(
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "CountQueuingStrategy.highWaterMark" => fn js_high_water_mark(this: RawHandle) -> f64;
        "CountQueuingStrategy.size" => fn js_size(this: RawHandle) -> f64;
        "CountQueuingStrategy.size:with" => fn js_size_with(
            this: RawHandle,
            chunk: RawHandle,
        ) -> f64;
    }
}
