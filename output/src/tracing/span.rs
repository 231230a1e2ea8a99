//! `Span`: The interface [`Span`](https://developers.cloudflare.com/workers/observability/traces/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{
    SpanRecordExceptionExceptionOrStr, SpanSetAttributeValue, StrOrNumberOrBool,
    TracingSpanContext, TracingSpanStatus,
};
use crate::rt::{self, Js, Result};

/// The interface [`Span`](https://developers.cloudflare.com/workers/observability/traces/).
#[repr(transparent)]
pub struct Span(Js);

rt::handle_type!(Span: Js);

impl Span {
    /// The attribute [`isTraced`](https://developers.cloudflare.com/workers/observability/traces/).
    #[doc(alias = "isTraced")]
    #[inline]
    pub fn is_traced(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_is_traced(self.raw()) }))
    }

    /// Calls [`Span.spanContext`](https://developers.cloudflare.com/workers/observability/traces/).
    #[doc(alias = "spanContext")]
    #[inline]
    pub fn span_context(&self) -> Result<TracingSpanContext> {
        rt::take(unsafe { sys::js_span_context(self.raw()) })
    }

    /// Calls [`Span.setAttribute`](https://developers.cloudflare.com/workers/observability/traces/).
    #[doc(alias = "setAttribute")]
    #[inline]
    pub fn set_attribute<'a>(
        &self,
        key: &str,
        value: impl Into<SpanSetAttributeValue<'a>>,
    ) -> Result<Span> {
        let value = value.into();
        let mut pack = rt::Pack::new();
        pack.put(&value);
        rt::handle(unsafe {
            sys::js_set_attribute(self.raw(), key.as_ptr(), key.len(), pack.as_ptr(), pack.len())
        })
    }

    /// Calls [`Span.setAttributes`](https://developers.cloudflare.com/workers/observability/traces/).
    #[doc(alias = "setAttributes")]
    #[inline]
    pub fn set_attributes(
        &self,
        attributes: &HashMap<String, Option<StrOrNumberOrBool>>,
    ) -> Result<Span> {
        let mut pack = rt::Pack::new();
        pack.put(attributes);
        rt::handle(unsafe { sys::js_set_attributes(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Span.recordException`](https://developers.cloudflare.com/workers/observability/traces/).
    #[doc(alias = "recordException")]
    #[inline]
    pub fn record_exception<'a>(
        &self,
        exception: impl Into<SpanRecordExceptionExceptionOrStr<'a>>,
    ) -> Result<()> {
        let exception = exception.into();
        let mut pack = rt::Pack::new();
        pack.put(&exception);
        rt::unit(unsafe { sys::js_record_exception(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Span.updateName`](https://developers.cloudflare.com/workers/observability/traces/).
    #[doc(alias = "updateName")]
    #[inline]
    pub fn update_name(&self, name: &str) -> Result<Span> {
        rt::handle(unsafe { sys::js_update_name(self.raw(), name.as_ptr(), name.len()) })
    }

    /// Calls [`Span.setStatus`](https://developers.cloudflare.com/workers/observability/traces/).
    #[doc(alias = "setStatus")]
    #[inline]
    pub fn set_status(&self, status: &TracingSpanStatus) -> Result<Span> {
        let mut pack = rt::Pack::new();
        pack.put(status);
        rt::handle(unsafe { sys::js_set_status(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Span.end`](https://developers.cloudflare.com/workers/observability/traces/).
    #[inline]
    pub fn end(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_end(self.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:tracing";
        "Span.isTraced" => fn js_is_traced(this: RawHandle) -> i32;
        "Span.spanContext" => fn js_span_context(this: RawHandle) -> i32;
        "Span.setAttribute" => fn js_set_attribute(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Span.setAttributes" => fn js_set_attributes(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Span.recordException" => fn js_record_exception(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "Span.updateName" => fn js_update_name(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
        ) -> RawHandle;
        "Span.setStatus" => fn js_set_status(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Span.end" => fn js_end(this: RawHandle) -> i32;
    }
}
