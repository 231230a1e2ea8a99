//! `MessageChannel`: The **`MessageChannel`** interface of the Channel Messaging API allows us to create a new message channel and send data through it via its two MessagePort properties.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::MessagePort;
use crate::rt::{self, Js, Result};

/// The **`MessageChannel`** interface of the Channel Messaging API allows us to create a new message channel and send data through it via its two MessagePort properties.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/MessageChannel)
#[repr(transparent)]
pub struct MessageChannel(Js);

rt::handle_type!(MessageChannel: Js);

impl MessageChannel {
    /// Calls [`new MessageChannel`](https://developer.mozilla.org/docs/Web/API/MessageChannel).
    #[inline]
    pub fn new() -> Result<MessageChannel> {
        rt::handle(unsafe { sys::js_construct() })
    }

    /// The **`port1`** read-only property of the MessageChannel interface returns the first port of the message channel — the port attached to the context that originated the channel.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/MessageChannel/port1)
    #[inline]
    pub fn port1(&self) -> MessagePort {
        rt::attribute(rt::handle(unsafe { sys::js_port1(self.raw()) }))
    }

    /// The **`port2`** read-only property of the MessageChannel interface returns the second port of the message channel — the port attached to the context at the other end of the channel, which the message is initially sent to.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/MessageChannel/port2)
    #[inline]
    pub fn port2(&self) -> MessagePort {
        rt::attribute(rt::handle(unsafe { sys::js_port2(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:events";
        "MessageChannel.constructor" => fn js_construct() -> RawHandle;
        "MessageChannel.port1" => fn js_port1(this: RawHandle) -> RawHandle;
        "MessageChannel.port2" => fn js_port2(this: RawHandle) -> RawHandle;
    }
}
