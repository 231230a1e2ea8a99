//! `Event`: The **`Event`** interface represents an event which takes place on an EventTarget.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{EventInit, EventTarget};
use crate::rt::{self, Js, Result};

/// The **`Event`** interface represents an event which takes place on an EventTarget.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Event)
#[repr(transparent)]
pub struct Event(Js);

rt::handle_type!(Event: Js);

impl Event {
    /// The constant `NONE`.
    pub const NONE: u32 = 0;

    /// The constant `CAPTURING_PHASE`.
    pub const CAPTURING_PHASE: u32 = 1;

    /// The constant `AT_TARGET`.
    pub const AT_TARGET: u32 = 2;

    /// The constant `BUBBLING_PHASE`.
    pub const BUBBLING_PHASE: u32 = 3;

    /// Calls [`new Event`](https://developer.mozilla.org/docs/Web/API/Event).
    #[inline]
    pub fn new(type_: &str) -> Result<Event> {
        rt::handle(unsafe { sys::js_construct(type_.as_ptr(), type_.len()) })
    }

    /// Calls [`new Event`](https://developer.mozilla.org/docs/Web/API/Event).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(type_: &str, init: &EventInit) -> Result<Event> {
        let mut pack = rt::Pack::new();
        pack.put(init);
        rt::handle(unsafe {
            sys::js_construct_with(type_.as_ptr(), type_.len(), pack.as_ptr(), pack.len())
        })
    }

    /// The **`type`** read-only property of the Event interface returns a string containing the event's type. It is set when the event is constructed and is the name commonly used to refer to the specific event, such as click, load, or error.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Event/type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_type(self.raw()) }))
    }

    /// The **`eventPhase`** read-only property of the Event interface indicates which phase of the event flow is currently being evaluated.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Event/eventPhase)
    #[doc(alias = "eventPhase")]
    #[inline]
    pub fn event_phase(&self) -> u16 {
        rt::attribute(rt::number(unsafe { sys::js_event_phase(self.raw()) }))
    }

    /// The read-only **`composed`** property of the Event interface returns a boolean value which indicates whether or not the event will propagate across the shadow DOM boundary into the standard DOM.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Event/composed)
    #[inline]
    pub fn composed(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_composed(self.raw()) }))
    }

    /// The **`bubbles`** read-only property of the Event interface indicates whether the event bubbles up through the DOM tree or not.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Event/bubbles)
    #[inline]
    pub fn bubbles(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_bubbles(self.raw()) }))
    }

    /// The **`cancelable`** read-only property of the Event interface indicates whether the event can be canceled, and therefore prevented as if the event never happened.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Event/cancelable)
    #[inline]
    pub fn cancelable(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_cancelable(self.raw()) }))
    }

    /// The **`defaultPrevented`** read-only property of the Event interface returns a boolean value indicating whether or not the call to Event.preventDefault() canceled the event.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Event/defaultPrevented)
    #[doc(alias = "defaultPrevented")]
    #[inline]
    pub fn default_prevented(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_default_prevented(self.raw()) }))
    }

    /// The Event property **`returnValue`** indicates whether the default action for this event has been prevented or not.
    #[doc(alias = "returnValue")]
    #[deprecated(
        note = "[MDN Reference](https://developer.mozilla.org/docs/Web/API/Event/returnValue)"
    )]
    #[inline]
    pub fn return_value(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_return_value(self.raw()) }))
    }

    /// The **`currentTarget`** read-only property of the Event interface identifies the element to which the event handler has been attached.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Event/currentTarget)
    #[doc(alias = "currentTarget")]
    #[inline]
    pub fn current_target(&self) -> Option<EventTarget> {
        rt::attribute(rt::optional_handle(unsafe { sys::js_current_target(self.raw()) }))
    }

    /// The read-only **`target`** property of the Event interface is a reference to the object onto which the event was dispatched. It is different from Event.currentTarget when the event handler is called during the bubbling or capturing phase of the event.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Event/target)
    #[inline]
    pub fn target(&self) -> Option<EventTarget> {
        rt::attribute(rt::optional_handle(unsafe { sys::js_target(self.raw()) }))
    }

    /// The deprecated **`Event.srcElement`** is an alias for the Event.target property. Use Event.target instead.
    #[doc(alias = "srcElement")]
    #[deprecated(
        note = "[MDN Reference](https://developer.mozilla.org/docs/Web/API/Event/srcElement)"
    )]
    #[inline]
    pub fn src_element(&self) -> Option<EventTarget> {
        rt::attribute(rt::optional_handle(unsafe { sys::js_src_element(self.raw()) }))
    }

    /// The **`timeStamp`** read-only property of the Event interface returns the time (in milliseconds) at which the event was created.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Event/timeStamp)
    #[doc(alias = "timeStamp")]
    #[inline]
    pub fn time_stamp(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_time_stamp(self.raw()) }))
    }

    /// The **`isTrusted`** read-only property of the Event interface is a boolean value that is true when the event was generated by the user agent (including via user actions and programmatic methods such as HTMLElement.focus()), and false when the event was dispatched via EventTarget.dispatchEvent(). The only exception is the click event, which initializes the isTrusted property to false in user agents.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Event/isTrusted)
    #[doc(alias = "isTrusted")]
    #[inline]
    pub fn is_trusted(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_is_trusted(self.raw()) }))
    }

    /// The **`cancelBubble`** property of the Event interface is deprecated. Use Event.stopPropagation() instead. Setting its value to true before returning from an event handler prevents propagation of the event. In later implementations, setting this to false does nothing. See Browser compatibility for details.
    #[doc(alias = "cancelBubble")]
    #[deprecated(
        note = "[MDN Reference](https://developer.mozilla.org/docs/Web/API/Event/cancelBubble)"
    )]
    #[inline]
    pub fn cancel_bubble(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_cancel_bubble(self.raw()) }))
    }

    /// Sets [`cancel_bubble`](Self::cancel_bubble).
    #[doc(alias = "cancelBubble")]
    #[deprecated(
        note = "[MDN Reference](https://developer.mozilla.org/docs/Web/API/Event/cancelBubble)"
    )]
    #[inline]
    pub fn set_cancel_bubble(&self, value: bool) {
        rt::attribute(rt::unit(unsafe { sys::js_cancel_bubble_set(self.raw(), u32::from(value)) }))
    }

    /// The **`stopImmediatePropagation()`** method of the Event interface prevents other listeners of the same event from being called.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Event/stopImmediatePropagation)
    #[doc(alias = "stopImmediatePropagation")]
    #[inline]
    pub fn stop_immediate_propagation(&self) {
        rt::attribute(rt::unit(unsafe { sys::js_stop_immediate_propagation(self.raw()) }))
    }

    /// The **`preventDefault()`** method of the Event interface tells the user agent that the event is being explicitly handled, so its default action, such as page scrolling, link navigation, or pasting text, should not be taken.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Event/preventDefault)
    #[doc(alias = "preventDefault")]
    #[inline]
    pub fn prevent_default(&self) {
        rt::attribute(rt::unit(unsafe { sys::js_prevent_default(self.raw()) }))
    }

    /// The **`stopPropagation()`** method of the Event interface prevents further propagation of the current event in the capturing and bubbling phases. It does not, however, prevent any default behaviors from occurring; for instance, clicks on links are still processed. If you want to stop those behaviors, see the preventDefault() method. It also does not prevent propagation to other event-handlers of the current element. If you want to stop those, see stopImmediatePropagation().
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Event/stopPropagation)
    #[doc(alias = "stopPropagation")]
    #[inline]
    pub fn stop_propagation(&self) {
        rt::attribute(rt::unit(unsafe { sys::js_stop_propagation(self.raw()) }))
    }

    /// The **`composedPath()`** method of the Event interface returns the event's path which is an array of the objects on which listeners will be invoked. This does not include nodes in shadow trees if the shadow root was created with its ShadowRoot.mode closed.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Event/composedPath)
    #[doc(alias = "composedPath")]
    #[inline]
    pub fn composed_path(&self) -> Vec<EventTarget> {
        rt::attribute(rt::take(unsafe { sys::js_composed_path(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:events";
        "Event.constructor" => fn js_construct(type_: *const u8, type_len: usize) -> RawHandle;
        "Event.constructor:with" => fn js_construct_with(
            type_: *const u8,
            type_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Event.type" => fn js_type(this: RawHandle) -> i32;
        "Event.eventPhase" => fn js_event_phase(this: RawHandle) -> f64;
        "Event.composed" => fn js_composed(this: RawHandle) -> i32;
        "Event.bubbles" => fn js_bubbles(this: RawHandle) -> i32;
        "Event.cancelable" => fn js_cancelable(this: RawHandle) -> i32;
        "Event.defaultPrevented" => fn js_default_prevented(this: RawHandle) -> i32;
        "Event.returnValue" => fn js_return_value(this: RawHandle) -> i32;
        "Event.currentTarget" => fn js_current_target(this: RawHandle) -> RawHandle;
        "Event.target" => fn js_target(this: RawHandle) -> RawHandle;
        "Event.srcElement" => fn js_src_element(this: RawHandle) -> RawHandle;
        "Event.timeStamp" => fn js_time_stamp(this: RawHandle) -> f64;
        "Event.isTrusted" => fn js_is_trusted(this: RawHandle) -> i32;
        "Event.cancelBubble" => fn js_cancel_bubble(this: RawHandle) -> i32;
        "Event.cancelBubble:set" => fn js_cancel_bubble_set(this: RawHandle, value: u32) -> i32;
        "Event.stopImmediatePropagation" => fn js_stop_immediate_propagation(
            this: RawHandle,
        ) -> i32;
        "Event.preventDefault" => fn js_prevent_default(this: RawHandle) -> i32;
        "Event.stopPropagation" => fn js_stop_propagation(this: RawHandle) -> i32;
        "Event.composedPath" => fn js_composed_path(this: RawHandle) -> i32;
    }
}
