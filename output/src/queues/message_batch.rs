//! `MessageBatch`: The interface [`MessageBatch`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{Message, MessageBatchMetadata, QueueRetryOptions};
use crate::rt::{self, Js, Result};

/// The interface [`MessageBatch`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
/// use workers::queues::MessageBatch;
///
/// #[event(queue)]
/// async fn consume(batch: MessageBatch) -> Result<()> {
///     for message in batch.messages() {
///         match message.body::<String>() {
///             Ok(text) => {
///                 console_log!("{text}");
///                 message.ack()?;
///             }
///             Err(_) => message.retry()?,
///         }
///     }
///     Ok(())
/// }
/// ```
#[repr(transparent)]
pub struct MessageBatch(Js);

rt::handle_type!(MessageBatch: Js);

impl MessageBatch {
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

    /// Calls [`MessageBatch.retryAll`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
    #[doc(alias = "retryAll")]
    #[inline]
    pub fn retry_all(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_retry_all(self.raw()) })
    }

    /// Calls [`MessageBatch.retryAll`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
    #[doc(alias = "retryAll")]
    #[inline]
    pub fn retry_all_with(&self, options: &QueueRetryOptions) -> Result<()> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::unit(unsafe { sys::js_retry_all_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`MessageBatch.ackAll`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
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
        "MessageBatch.messages" => fn js_messages(this: RawHandle) -> i32;
        "MessageBatch.queue" => fn js_queue(this: RawHandle) -> i32;
        "MessageBatch.metadata" => fn js_metadata(this: RawHandle) -> i32;
        "MessageBatch.retryAll" => fn js_retry_all(this: RawHandle) -> i32;
        "MessageBatch.retryAll:with" => fn js_retry_all_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "MessageBatch.ackAll" => fn js_ack_all(this: RawHandle) -> i32;
    }
}
