//! `Message`: The interface [`Message`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::QueueRetryOptions;
use crate::rt::{self, Date, FromJs, Js, Result};

/// The interface [`Message`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
#[repr(transparent)]
pub struct Message(Js);

rt::handle_type!(Message: Js);

impl Message {
    /// The attribute [`id`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
    #[inline]
    pub fn id(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_id(self.raw()) }))
    }

    /// The attribute [`timestamp`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
    #[inline]
    pub fn timestamp(&self) -> Date {
        rt::attribute(rt::take(unsafe { sys::js_timestamp(self.raw()) }))
    }

    /// The attribute [`body`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
    #[inline]
    pub fn body<T: FromJs>(&self) -> Result<T> {
        rt::value(unsafe { sys::js_body(self.raw()) })
    }

    /// The attribute [`attempts`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
    #[inline]
    pub fn attempts(&self) -> u16 {
        rt::attribute(rt::number(unsafe { sys::js_attempts(self.raw()) }))
    }

    /// Calls [`Message.retry`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
    #[inline]
    pub fn retry(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_retry(self.raw()) })
    }

    /// Calls [`Message.retry`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
    #[doc(alias = "retry")]
    #[inline]
    pub fn retry_with(&self, options: &QueueRetryOptions) -> Result<()> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::unit(unsafe { sys::js_retry_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Message.ack`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
    #[inline]
    pub fn ack(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_ack(self.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:queues";
        "Message.id" => fn js_id(this: RawHandle) -> i32;
        "Message.timestamp" => fn js_timestamp(this: RawHandle) -> i32;
        "Message.body" => fn js_body(this: RawHandle) -> RawHandle;
        "Message.attempts" => fn js_attempts(this: RawHandle) -> f64;
        "Message.retry" => fn js_retry(this: RawHandle) -> i32;
        "Message.retry:with" => fn js_retry_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "Message.ack" => fn js_ack(this: RawHandle) -> i32;
    }
}
