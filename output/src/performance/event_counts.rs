//! `EventCounts`: The interface [`EventCounts`](https://developer.mozilla.org/docs/Web/API/EventCounts).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, IntoJs, Js, Result};

/// The interface [`EventCounts`](https://developer.mozilla.org/docs/Web/API/EventCounts).
#[repr(transparent)]
pub struct EventCounts(Js);

rt::handle_type!(EventCounts: Js);

impl EventCounts {
    /// The attribute [`size`](https://developer.mozilla.org/docs/Web/API/EventCounts/size).
    #[inline]
    pub fn size(&self) -> u32 {
        rt::attribute(rt::number(unsafe { sys::js_size(self.raw()) }))
    }

    /// Calls [`EventCounts.get`](https://developer.mozilla.org/docs/Web/API/EventCounts/get).
    #[inline]
    pub fn get(&self, event_type: &str) -> Result<Option<u64>> {
        rt::take(unsafe { sys::js_get(self.raw(), event_type.as_ptr(), event_type.len()) })
    }

    /// Calls [`EventCounts.has`](https://developer.mozilla.org/docs/Web/API/EventCounts/has).
    #[inline]
    pub fn has(&self, event_type: &str) -> Result<bool> {
        rt::boolean(unsafe { sys::js_has(self.raw(), event_type.as_ptr(), event_type.len()) })
    }

    /// Calls [`EventCounts.entries`](https://developer.mozilla.org/docs/Web/API/EventCounts/entries).
    #[inline]
    pub fn entries(&self) -> std::vec::IntoIter<Vec<String>> {
        rt::items(rt::take(unsafe { sys::js_entries(self.raw()) }))
    }

    /// Calls [`EventCounts.keys`](https://developer.mozilla.org/docs/Web/API/EventCounts/keys).
    #[inline]
    pub fn keys(&self) -> std::vec::IntoIter<String> {
        rt::items(rt::take(unsafe { sys::js_keys(self.raw()) }))
    }

    /// Calls [`EventCounts.values`](https://developer.mozilla.org/docs/Web/API/EventCounts/values).
    #[inline]
    pub fn values(&self) -> std::vec::IntoIter<u64> {
        rt::items(rt::take(unsafe { sys::js_values(self.raw()) }))
    }

    /// Calls [`EventCounts.forEach`](https://developer.mozilla.org/docs/Web/API/EventCounts/forEach).
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, mut argument_1: impl FnMut(u32, String)) -> Result<()> {
        rt::lend!(argument_1, rt::sync(rt::Void, |a| a.get().map(|(x1, x2)| argument_1(x1, x2))));
        rt::unit(unsafe { sys::js_for_each(self.raw(), argument_1.give()) })
    }

    /// Calls [`EventCounts.forEach`](https://developer.mozilla.org/docs/Web/API/EventCounts/forEach).
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each_with<T: IntoJs>(
        &self,
        argument_2: T,
        mut argument_1: impl FnMut(u32, String),
    ) -> Result<()> {
        let argument_2 = argument_2.into_js();
        rt::lend!(argument_1, rt::sync(rt::Void, |a| a.get().map(|(x1, x2)| argument_1(x1, x2))));
        rt::unit(unsafe { sys::js_for_each_with(self.raw(), argument_2.raw(), argument_1.give()) })
    }
}

rt::into_iterator!(EventCounts: entries, Vec<String>);

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:performance";
        "EventCounts.size" => fn js_size(this: RawHandle) -> f64;
        "EventCounts.get" => fn js_get(
            this: RawHandle,
            event_type: *const u8,
            event_type_len: usize,
        ) -> i32;
        "EventCounts.has" => fn js_has(
            this: RawHandle,
            event_type: *const u8,
            event_type_len: usize,
        ) -> i32;
        "EventCounts.entries" => fn js_entries(this: RawHandle) -> i32;
        "EventCounts.keys" => fn js_keys(this: RawHandle) -> i32;
        "EventCounts.values" => fn js_values(this: RawHandle) -> i32;
        "EventCounts.forEach" => fn js_for_each(this: RawHandle, argument_1: u32) -> i32;
        "EventCounts.forEach:with" => fn js_for_each_with(
            this: RawHandle,
            argument_2: RawHandle,
            argument_1: u32,
        ) -> i32;
    }
}
