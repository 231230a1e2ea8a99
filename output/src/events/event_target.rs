//! `EventTarget`: The **`EventTarget`** interface is implemented by objects that can receive events and may have listeners for them.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{Event, EventTargetAddEventListenerOptionsOrBool};
use crate::rt::{self, Js, Listener, Result};

/// The **`EventTarget`** interface is implemented by objects that can receive events and may have listeners for them. In other words, any target of events implements the three methods associated with this interface.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/EventTarget)
#[repr(transparent)]
pub struct EventTarget(Js);

rt::handle_type!(EventTarget: Js);

impl EventTarget {
    /// Calls [`new EventTarget`](https://developer.mozilla.org/docs/Web/API/EventTarget).
    #[inline]
    pub fn new() -> Result<EventTarget> {
        rt::handle(unsafe { sys::js_construct() })
    }

    /// The **`addEventListener()`** method of the EventTarget interface sets up a function that will be called whenever the specified event is delivered to the target.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/EventTarget/addEventListener)
    #[doc(alias = "addEventListener")]
    #[inline]
    pub fn add_event_listener(
        &self,
        type_: &str,
        mut handler: impl FnMut(Event) + 'static,
    ) -> Result<Listener> {
        let handler = rt::callback(rt::sync(rt::Void, move |a| a.get().map(&mut handler)));
        rt::register(&handler, |handler| {
            rt::unit(unsafe {
                sys::js_add_event_listener(self.raw(), type_.as_ptr(), type_.len(), handler)
            })
        })
    }

    /// The **`addEventListener()`** method of the EventTarget interface sets up a function that will be called whenever the specified event is delivered to the target.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/EventTarget/addEventListener)
    #[doc(alias = "addEventListener")]
    #[inline]
    pub fn add_event_listener_with(
        &self,
        type_: &str,
        options: impl Into<EventTargetAddEventListenerOptionsOrBool>,
        mut handler: impl FnMut(Event) + 'static,
    ) -> Result<Listener> {
        let options = options.into();
        let handler = rt::callback(rt::sync(rt::Void, move |a| a.get().map(&mut handler)));
        let mut pack = rt::Pack::new();
        pack.put(&options);
        rt::register(&handler, |handler| {
            rt::unit(unsafe {
                sys::js_add_event_listener_with(
                    self.raw(),
                    type_.as_ptr(),
                    type_.len(),
                    handler,
                    pack.as_ptr(),
                    pack.len(),
                )
            })
        })
    }

    /// The **`dispatchEvent()`** method of the EventTarget sends an Event to the object, (synchronously) invoking the affected event listeners in the appropriate order. The normal event processing rules (including the capturing and optional bubbling phase) also apply to events dispatched manually with dispatchEvent().
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/EventTarget/dispatchEvent)
    #[doc(alias = "dispatchEvent")]
    #[inline]
    pub fn dispatch_event(&self, event: &Event) -> Result<bool> {
        rt::boolean(unsafe { sys::js_dispatch_event(self.raw(), event.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:events";
        "EventTarget.constructor" => fn js_construct() -> RawHandle;
        "EventTarget.addEventListener" => fn js_add_event_listener(
            this: RawHandle,
            type_: *const u8,
            type_len: usize,
            handler: u32,
        ) -> i32;
        "EventTarget.addEventListener:with" => fn js_add_event_listener_with(
            this: RawHandle,
            type_: *const u8,
            type_len: usize,
            handler: u32,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "EventTarget.dispatchEvent" => fn js_dispatch_event(
            this: RawHandle,
            event: RawHandle,
        ) -> i32;
    }
}
