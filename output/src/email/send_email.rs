//! `SendEmail`: A binding that allows a Worker to send email messages.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{EmailSendResult, SendEmailSendMessage};
use crate::rt::{self, Js, Promise};

/// A binding that allows a Worker to send email messages.
///
/// [Documentation](https://developers.cloudflare.com/email-routing/email-workers/runtime-api/)
///
/// # Example
/// ```no_run
/// use workers::email::OutgoingEmailMessage;
/// use workers::prelude::*;
///
/// async fn greet(env: &Env) -> Result<String> {
///     let raw = "From: <me@example.com>\r\nTo: <you@example.com>\r\nMessage-ID: <1@example.com>\r\nSubject: Hi\r\n\r\nHello!\r\n";
///     let mail = OutgoingEmailMessage::new("me@example.com", "you@example.com", raw)?;
///     Ok(env.send_email("MAIL")?.send(&mail).await?.message_id)
/// }
/// ```
#[repr(transparent)]
pub struct SendEmail(Js);

rt::handle_type!(SendEmail: Js);

impl SendEmail {
    /// Calls [`SendEmail.send`](https://developers.cloudflare.com/email-routing/email-workers/runtime-api/).
    #[inline]
    pub fn send(&self, message: impl Into<SendEmailSendMessage>) -> Promise<EmailSendResult> {
        let message = message.into();
        let mut pack = rt::Pack::new();
        pack.put(&message);
        rt::promise(|slot| unsafe { sys::js_send(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:email";
        "SendEmail.send" => fn js_send(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
