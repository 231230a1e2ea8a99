//! `QueueEvent`: The interface [`QueueEvent`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{Message, MessageBatchMetadata, QueueRetryOptions};
use crate::rt::{self, Result};

/// The interface [`QueueEvent`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
#[repr(transparent)]
pub struct QueueEvent(crate::events::ExtendableEvent);

rt::handle_type!(QueueEvent: crate::events::ExtendableEvent);
rt::ancestors!(QueueEvent, crate::events::Event);

impl QueueEvent {
    /// The attribute [`messages`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
    #[inline]
    pub fn messages(&self) -> Vec<Message> {
        rt::attribute(rt::take(unsafe { sys::js_messages(self.raw()) }))
    }

    /// The attribute [`queue`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
    #[inline]
    pub fn queue(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_queue(self.raw()) }))
    }

    /// The attribute [`metadata`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
    #[inline]
    pub fn metadata(&self) -> Result<MessageBatchMetadata> {
        rt::take(unsafe { sys::js_metadata(self.raw()) })
    }

    /// Calls [`QueueEvent.retryAll`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
    #[doc(alias = "retryAll")]
    #[inline]
    pub fn retry_all(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_retry_all(self.raw()) })
    }

    /// Calls [`QueueEvent.retryAll`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
    #[doc(alias = "retryAll")]
    #[inline]
    pub fn retry_all_with(&self, options: &QueueRetryOptions) -> Result<()> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::unit(unsafe { sys::js_retry_all_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`QueueEvent.ackAll`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
    #[doc(alias = "ackAll")]
    #[inline]
    pub fn ack_all(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_ack_all(self.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:queues";
        "QueueEvent.messages" => fn js_messages(this: RawHandle) -> i32;
        "QueueEvent.queue" => fn js_queue(this: RawHandle) -> i32;
        "QueueEvent.metadata" => fn js_metadata(this: RawHandle) -> i32;
        "QueueEvent.retryAll" => fn js_retry_all(this: RawHandle) -> i32;
        "QueueEvent.retryAll:with" => fn js_retry_all_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "QueueEvent.ackAll" => fn js_ack_all(this: RawHandle) -> i32;
    }
}
