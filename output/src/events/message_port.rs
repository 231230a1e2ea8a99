//! `MessagePort`: The **`MessagePort`** interface of the Channel Messaging API represents one of the two ports of a MessageChannel, allowing messages to be sent from one port and listening out for them arriving at the other.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{EventTarget, MessageEvent, MessagePortPostMessageOptionsOrList};
use crate::rt::{self, IntoJs, Listener, Result};

/// The **`MessagePort`** interface of the Channel Messaging API represents one of the two ports of a MessageChannel, allowing messages to be sent from one port and listening out for them arriving at the other.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/MessagePort)
///
/// # Example
/// ```no_run
/// use workers::events::{MessageEvent, MessagePort};
/// use workers::prelude::*;
///
/// /// Prints what comes.
/// fn listen(port: &MessagePort) -> Result<()> {
///     let listener = port.on_message(|event: MessageEvent| console_log!("{:?}", event.data()))?;
///     listener.detach();
///     port.start()
/// }
/// ```
#[repr(transparent)]
pub struct MessagePort(EventTarget);

rt::handle_type!(MessagePort: EventTarget);

impl MessagePort {
    /// The **`postMessage()`** method of the MessagePort interface sends a message from the port, and optionally, transfers ownership of objects to other browsing contexts.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/MessagePort/postMessage)
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message<T: IntoJs>(&self, data: T) -> Result<()> {
        let data = data.into_js();
        rt::unit(unsafe { sys::js_post_message(self.raw(), data.raw()) })
    }

    /// The **`postMessage()`** method of the MessagePort interface sends a message from the port, and optionally, transfers ownership of objects to other browsing contexts.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/MessagePort/postMessage)
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message_with<T: IntoJs>(
        &self,
        data: T,
        options: impl Into<MessagePortPostMessageOptionsOrList>,
    ) -> Result<()> {
        let data = data.into_js();
        let options = options.into();
        let mut pack = rt::Pack::new();
        pack.put(&options);
        rt::unit(unsafe {
            sys::js_post_message_with(self.raw(), data.raw(), pack.as_ptr(), pack.len())
        })
    }

    /// The **`close()`** method of the MessagePort interface disconnects the port, so it is no longer active. This stops the flow of messages to that port.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/MessagePort/close)
    #[inline]
    pub fn close(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_close(self.raw()) })
    }

    /// The **`start()`** method of the MessagePort interface starts the sending of messages queued on the port. This method is only needed when using EventTarget.addEventListener; it is implied when using onmessage.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/MessagePort/start)
    #[inline]
    pub fn start(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_start(self.raw()) })
    }

    /// Listens to `message`.
    #[doc(alias = "onmessage")]
    #[inline]
    pub fn on_message(&self, mut closure: impl FnMut(MessageEvent) + 'static) -> Result<Listener> {
        self.add_event_listener("message", move |event| closure(rt::narrow(event)))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:events";
        "MessagePort.postMessage" => fn js_post_message(this: RawHandle, data: RawHandle) -> i32;
        "MessagePort.postMessage:with" => fn js_post_message_with(
            this: RawHandle,
            data: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "MessagePort.close" => fn js_close(this: RawHandle) -> i32;
        "MessagePort.start" => fn js_start(this: RawHandle) -> i32;
    }
}
