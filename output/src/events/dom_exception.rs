//! `DOMException`: The **`DOMException`** interface represents an abnormal event (called an exception) that occurs as a result of calling a method or accessing a property of a web API.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Result};

/// The **`DOMException`** interface represents an abnormal event (called an exception) that occurs as a result of calling a method or accessing a property of a web API. This is how error conditions are described in web APIs.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/DOMException)
#[doc(alias = "DOMException")]
#[repr(transparent)]
pub struct DomException(Js);

rt::handle_type!(DomException: Js);
rt::error_type!(DomException);

impl DomException {
    /// The constant `INDEX_SIZE_ERR`.
    pub const INDEX_SIZE_ERR: u32 = 1;

    /// The constant `DOMSTRING_SIZE_ERR`.
    pub const DOMSTRING_SIZE_ERR: u32 = 2;

    /// The constant `HIERARCHY_REQUEST_ERR`.
    pub const HIERARCHY_REQUEST_ERR: u32 = 3;

    /// The constant `WRONG_DOCUMENT_ERR`.
    pub const WRONG_DOCUMENT_ERR: u32 = 4;

    /// The constant `INVALID_CHARACTER_ERR`.
    pub const INVALID_CHARACTER_ERR: u32 = 5;

    /// The constant `NO_DATA_ALLOWED_ERR`.
    pub const NO_DATA_ALLOWED_ERR: u32 = 6;

    /// The constant `NO_MODIFICATION_ALLOWED_ERR`.
    pub const NO_MODIFICATION_ALLOWED_ERR: u32 = 7;

    /// The constant `NOT_FOUND_ERR`.
    pub const NOT_FOUND_ERR: u32 = 8;

    /// The constant `NOT_SUPPORTED_ERR`.
    pub const NOT_SUPPORTED_ERR: u32 = 9;

    /// The constant `INUSE_ATTRIBUTE_ERR`.
    pub const INUSE_ATTRIBUTE_ERR: u32 = 10;

    /// The constant `INVALID_STATE_ERR`.
    pub const INVALID_STATE_ERR: u32 = 11;

    /// The constant `SYNTAX_ERR`.
    pub const SYNTAX_ERR: u32 = 12;

    /// The constant `INVALID_MODIFICATION_ERR`.
    pub const INVALID_MODIFICATION_ERR: u32 = 13;

    /// The constant `NAMESPACE_ERR`.
    pub const NAMESPACE_ERR: u32 = 14;

    /// The constant `INVALID_ACCESS_ERR`.
    pub const INVALID_ACCESS_ERR: u32 = 15;

    /// The constant `VALIDATION_ERR`.
    pub const VALIDATION_ERR: u32 = 16;

    /// The constant `TYPE_MISMATCH_ERR`.
    pub const TYPE_MISMATCH_ERR: u32 = 17;

    /// The constant `SECURITY_ERR`.
    pub const SECURITY_ERR: u32 = 18;

    /// The constant `NETWORK_ERR`.
    pub const NETWORK_ERR: u32 = 19;

    /// The constant `ABORT_ERR`.
    pub const ABORT_ERR: u32 = 20;

    /// The constant `URL_MISMATCH_ERR`.
    pub const URL_MISMATCH_ERR: u32 = 21;

    /// The constant `QUOTA_EXCEEDED_ERR`.
    pub const QUOTA_EXCEEDED_ERR: u32 = 22;

    /// The constant `TIMEOUT_ERR`.
    pub const TIMEOUT_ERR: u32 = 23;

    /// The constant `INVALID_NODE_TYPE_ERR`.
    pub const INVALID_NODE_TYPE_ERR: u32 = 24;

    /// The constant `DATA_CLONE_ERR`.
    pub const DATA_CLONE_ERR: u32 = 25;

    /// Calls [`new DOMException`](https://developer.mozilla.org/docs/Web/API/DOMException).
    #[inline]
    pub fn new() -> Result<DomException> {
        rt::handle(unsafe { sys::js_construct() })
    }

    /// Calls [`new DOMException`](https://developer.mozilla.org/docs/Web/API/DOMException).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(message: Option<&str>, name: Option<&str>) -> Result<DomException> {
        rt::handle(unsafe {
            sys::js_construct_with(
                rt::opt_ptr(message),
                rt::opt_len(message),
                rt::opt_ptr(name),
                rt::opt_len(name),
            )
        })
    }

    /// The **`message`** read-only property of the DOMException interface returns a string representing a message or description associated with the given error name.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/DOMException/message)
    #[inline]
    pub fn message(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_message(self.raw()) }))
    }

    /// The **`name`** read-only property of the DOMException interface returns a string that contains one of the strings associated with an error name.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/DOMException/name)
    #[inline]
    pub fn name(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_name(self.raw()) }))
    }

    /// The **`code`** read-only property of the DOMException interface returns one of the legacy error code constants, or 0 if none match.
    #[deprecated(
        note = "[MDN Reference](https://developer.mozilla.org/docs/Web/API/DOMException/code)"
    )]
    #[inline]
    pub fn code(&self) -> u16 {
        rt::attribute(rt::number(unsafe { sys::js_code(self.raw()) }))
    }

    /// The attribute [`stack`](https://developer.mozilla.org/docs/Web/API/EventTarget).
    #[inline]
    pub fn stack(&self) -> Js {
        rt::attribute(rt::handle(unsafe { sys::js_stack(self.raw()) }))
    }

    /// Sets [`stack`](Self::stack).
    #[doc(alias = "stack")]
    #[inline]
    pub fn set_stack(&self, value: &Js) {
        rt::attribute(rt::unit(unsafe { sys::js_stack_set(self.raw(), value.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:events";
        "DOMException.constructor" => fn js_construct() -> RawHandle;
        "DOMException.constructor:with" => fn js_construct_with(
            message: *const u8,
            message_len: usize,
            name: *const u8,
            name_len: usize,
        ) -> RawHandle;
        "DOMException.message" => fn js_message(this: RawHandle) -> i32;
        "DOMException.name" => fn js_name(this: RawHandle) -> i32;
        "DOMException.code" => fn js_code(this: RawHandle) -> f64;
        "DOMException.stack" => fn js_stack(this: RawHandle) -> RawHandle;
        "DOMException.stack:set" => fn js_stack_set(this: RawHandle, value: RawHandle) -> i32;
    }
}
