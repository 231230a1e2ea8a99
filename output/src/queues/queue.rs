//! `Queue`: The interface [`Queue`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    MessageSendRequest, QueueMetrics, QueueSendBatchOptions, QueueSendBatchResponse,
    QueueSendOptions, QueueSendResponse,
};
use crate::rt::{self, IntoJs, Js, Promise};

/// The interface [`Queue`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
///
/// # Example
/// ```no_run
/// use std::time::Duration;
///
/// use workers::prelude::*;
/// use workers::queues::QueueSendOptions;
///
/// #[derive(IntoJs)]
/// struct Order {
///     item: String,
///     count: u32,
/// }
///
/// async fn order(env: &Env, item: String) -> Result<()> {
///     let options = QueueSendOptions::new().delay(Duration::from_secs(60));
///     env.queue("ORDERS")?.send_with(Order { item, count: 1 }, &options).await?;
///     Ok(())
/// }
/// ```
#[repr(transparent)]
pub struct Queue(Js);

rt::handle_type!(Queue: Js);

impl Queue {
    /// Calls [`Queue.metrics`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
    #[inline]
    pub fn metrics(&self) -> Promise<QueueMetrics> {
        rt::promise(|slot| unsafe { sys::js_metrics(self.raw(), slot) })
    }

    /// Calls [`Queue.send`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
    #[inline]
    pub fn send<T: IntoJs>(&self, message: T) -> Promise<QueueSendResponse> {
        let message = message.into_js();
        rt::promise(|slot| unsafe { sys::js_send(self.raw(), message.raw(), slot) })
    }

    /// Calls [`Queue.send`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
    #[doc(alias = "send")]
    #[inline]
    pub fn send_with<T: IntoJs>(
        &self,
        message: T,
        options: &QueueSendOptions,
    ) -> Promise<QueueSendResponse> {
        let message = message.into_js();
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_send_with(self.raw(), message.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`Queue.sendBatch`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
    #[doc(alias = "sendBatch")]
    #[inline]
    pub fn send_batch(&self, messages: &[MessageSendRequest]) -> Promise<QueueSendBatchResponse> {
        let mut pack = rt::Pack::new();
        pack.put(messages);
        rt::promise(|slot| unsafe {
            sys::js_send_batch(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`Queue.sendBatch`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
    #[doc(alias = "sendBatch")]
    #[inline]
    pub fn send_batch_with(
        &self,
        messages: &[MessageSendRequest],
        options: &QueueSendBatchOptions,
    ) -> Promise<QueueSendBatchResponse> {
        let mut pack = rt::Pack::new();
        pack.put(messages);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_send_batch_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:queues";
        "Queue.metrics" => fn js_metrics(this: RawHandle, slot: Slot);
        "Queue.send" => fn js_send(this: RawHandle, message: RawHandle, slot: Slot);
        "Queue.send:with" => fn js_send_with(
            this: RawHandle,
            message: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Queue.sendBatch" => fn js_send_batch(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Queue.sendBatch:with" => fn js_send_batch_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
