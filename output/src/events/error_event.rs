//! `ErrorEvent`: The **`ErrorEvent`** interface represents events providing information related to errors in scripts or in files.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ErrorEventErrorEventInit, Event};
use crate::rt::{self, Js, Result};

/// The **`ErrorEvent`** interface represents events providing information related to errors in scripts or in files.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ErrorEvent)
#[repr(transparent)]
pub struct ErrorEvent(Event);

rt::handle_type!(ErrorEvent: Event);

impl ErrorEvent {
    /// Calls [`new ErrorEvent`](https://developer.mozilla.org/docs/Web/API/ErrorEvent).
    #[inline]
    pub fn new(type_: &str) -> Result<ErrorEvent> {
        rt::handle(unsafe { sys::js_construct(type_.as_ptr(), type_.len()) })
    }

    /// Calls [`new ErrorEvent`](https://developer.mozilla.org/docs/Web/API/ErrorEvent).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(type_: &str, init: &ErrorEventErrorEventInit) -> Result<ErrorEvent> {
        let mut pack = rt::Pack::new();
        pack.put(init);
        rt::handle(unsafe {
            sys::js_construct_with(type_.as_ptr(), type_.len(), pack.as_ptr(), pack.len())
        })
    }

    /// The **`filename`** read-only property of the ErrorEvent interface returns a string containing the name of the script file in which the error occurred.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ErrorEvent/filename)
    #[inline]
    pub fn filename(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_filename(self.raw()) }))
    }

    /// The **`message`** read-only property of the ErrorEvent interface returns a string containing a human-readable error message describing the problem.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ErrorEvent/message)
    #[inline]
    pub fn message(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_message(self.raw()) }))
    }

    /// The **`lineno`** read-only property of the ErrorEvent interface returns an integer containing the line number of the script file on which the error occurred.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ErrorEvent/lineno)
    #[inline]
    pub fn lineno(&self) -> u32 {
        rt::attribute(rt::number(unsafe { sys::js_lineno(self.raw()) }))
    }

    /// The **`colno`** read-only property of the ErrorEvent interface returns an integer containing the column number of the script file on which the error occurred.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ErrorEvent/colno)
    #[inline]
    pub fn colno(&self) -> u32 {
        rt::attribute(rt::number(unsafe { sys::js_colno(self.raw()) }))
    }

    /// The **`error`** read-only property of the ErrorEvent interface returns a JavaScript value, such as an Error or DOMException, representing the error associated with this event.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ErrorEvent/error)
    #[inline]
    pub fn error(&self) -> Js {
        rt::attribute(rt::handle(unsafe { sys::js_error(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:events";
        "ErrorEvent.constructor" => fn js_construct(type_: *const u8, type_len: usize) -> RawHandle;
        "ErrorEvent.constructor:with" => fn js_construct_with(
            type_: *const u8,
            type_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "ErrorEvent.filename" => fn js_filename(this: RawHandle) -> i32;
        "ErrorEvent.message" => fn js_message(this: RawHandle) -> i32;
        "ErrorEvent.lineno" => fn js_lineno(this: RawHandle) -> f64;
        "ErrorEvent.colno" => fn js_colno(this: RawHandle) -> f64;
        "ErrorEvent.error" => fn js_error(this: RawHandle) -> RawHandle;
    }
}
