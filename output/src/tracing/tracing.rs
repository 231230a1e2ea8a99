//! `Tracing`: The interface [`Tracing`](https://developers.cloudflare.com/workers/observability/traces/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::Span;
use crate::rt::{self, Js, Result};

/// The interface [`Tracing`](https://developers.cloudflare.com/workers/observability/traces/).
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
/// use workers::tracing::tracing;
///
/// async fn traced(kv: &workers::kv::KvNamespace, key: &str) -> Result<Option<String>> {
///     let span = tracing().start_span("look up")?;
///     span.set_attribute("key", key)?;
///     let found = kv.get_text(key).await;
///     span.end()?;
///     found
/// }
/// ```
#[repr(transparent)]
pub struct Tracing(Js);

rt::handle_type!(Tracing: Js);

impl Tracing {
    /// Calls [`Tracing.enterSpan`](https://developers.cloudflare.com/workers/observability/traces/).
    #[doc(alias = "enterSpan")]
    #[inline]
    pub fn enter_span<T>(&self, name: &str, callback: impl FnOnce(Span) -> Result<T>) -> Result<T> {
        let kept = rt::Kept::new();
        rt::lend!(callback, kept.keep(rt::one_time(move |a| a.get().and_then(callback))));
        kept.finish(rt::unit(unsafe {
            sys::js_enter_span(self.raw(), name.as_ptr(), name.len(), callback.give())
        }))
    }

    /// Calls [`Tracing.startActiveSpan`](https://developers.cloudflare.com/workers/observability/traces/).
    #[doc(alias = "startActiveSpan")]
    #[inline]
    pub fn start_active_span<T>(
        &self,
        name: &str,
        callback: impl FnOnce(Span) -> Result<T>,
    ) -> Result<T> {
        let kept = rt::Kept::new();
        rt::lend!(callback, kept.keep(rt::one_time(move |a| a.get().and_then(callback))));
        kept.finish(rt::unit(unsafe {
            sys::js_start_active_span(self.raw(), name.as_ptr(), name.len(), callback.give())
        }))
    }

    /// Calls [`Tracing.startSpan`](https://developers.cloudflare.com/workers/observability/traces/).
    #[doc(alias = "startSpan")]
    #[inline]
    pub fn start_span(&self, name: &str) -> Result<Span> {
        rt::handle(unsafe { sys::js_start_span(self.raw(), name.as_ptr(), name.len()) })
    }

    /// Calls [`Tracing.getActiveSpan`](https://developers.cloudflare.com/workers/observability/traces/).
    #[doc(alias = "getActiveSpan")]
    #[inline]
    pub fn get_active_span(&self) -> Result<Option<Span>> {
        rt::optional_handle(unsafe { sys::js_get_active_span(self.raw()) })
    }

    /// Calls [`Tracing.withActiveSpan`](https://developers.cloudflare.com/workers/observability/traces/).
    #[doc(alias = "withActiveSpan")]
    #[inline]
    pub fn with_active_span<T>(
        &self,
        span: &Span,
        callback: impl FnOnce() -> Result<T>,
    ) -> Result<T> {
        let kept = rt::Kept::new();
        rt::lend!(callback, kept.keep(rt::one_time(move |a| a.get().and_then(|()| callback()))));
        kept.finish(rt::unit(unsafe {
            sys::js_with_active_span(self.raw(), span.raw(), callback.give())
        }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:tracing";
        "Tracing.enterSpan" => fn js_enter_span(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            callback: u32,
        ) -> i32;
        "Tracing.startActiveSpan" => fn js_start_active_span(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            callback: u32,
        ) -> i32;
        "Tracing.startSpan" => fn js_start_span(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
        ) -> RawHandle;
        "Tracing.getActiveSpan" => fn js_get_active_span(this: RawHandle) -> RawHandle;
        "Tracing.withActiveSpan" => fn js_with_active_span(
            this: RawHandle,
            span: RawHandle,
            callback: u32,
        ) -> i32;
    }
}
