//! `ForwardableEmailMessage`: An email message that is sent to a consumer Worker and can be rejected/forwarded.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{EmailMessage, EmailSendResult, ForwardableEmailMessageReplyMessage};
use crate::rt::{self, Promise, Result};

/// An email message that is sent to a consumer Worker and can be rejected/forwarded.
///
/// [Documentation](https://developers.cloudflare.com/email-routing/email-workers/runtime-api/)
///
/// # Example
/// ```no_run
/// use workers::email::ForwardableEmailMessage;
/// use workers::prelude::*;
///
/// #[event(email)]
/// async fn receive(message: ForwardableEmailMessage) -> Result<()> {
///     if message.sender().ends_with("@example.com") {
///         message.forward("me@example.org").await?;
///         return Ok(());
///     }
///     message.set_reject("only letters from friends, please")
/// }
/// ```
#[repr(transparent)]
pub struct ForwardableEmailMessage(EmailMessage);

rt::handle_type!(ForwardableEmailMessage: EmailMessage);

impl ForwardableEmailMessage {
    /// Stream of the email message content.
    #[inline]
    pub fn raw(&self) -> crate::streams::ReadableStream {
        rt::attribute(rt::handle(unsafe { sys::js_raw(rt::raw(self)) }))
    }

    /// An [Headers object](https://developer.mozilla.org/en-US/docs/Web/API/Headers).
    #[inline]
    pub fn headers(&self) -> crate::http::Headers {
        rt::attribute(rt::handle(unsafe { sys::js_headers(rt::raw(self)) }))
    }

    /// Size of the email message content.
    #[doc(alias = "rawSize")]
    #[inline]
    pub fn raw_size(&self) -> u64 {
        rt::attribute(rt::number(unsafe { sys::js_raw_size(rt::raw(self)) }))
    }

    /// Whether this email message can be forwarded with `forward()`.
    #[doc(alias = "canBeForwarded")]
    #[inline]
    pub fn can_be_forwarded(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_can_be_forwarded(rt::raw(self)) }))
    }

    /// Reject this email message by returning a permanent SMTP error back to the connecting client including the given reason.
    ///
    /// Returns void
    ///
    /// # Arguments
    ///
    /// - `reason`: The reject reason.
    #[doc(alias = "setReject")]
    #[inline]
    pub fn set_reject(&self, reason: &str) -> Result<()> {
        rt::unit(unsafe { sys::js_set_reject(rt::raw(self), reason.as_ptr(), reason.len()) })
    }

    /// Forward this email message to a verified destination address of the account.
    ///
    /// Returns A promise that resolves when the email message is forwarded.
    ///
    /// # Arguments
    ///
    /// - `rcpt_to`: Verified destination address.
    #[inline]
    pub fn forward(&self, rcpt_to: &str) -> Promise<EmailSendResult> {
        rt::promise(|slot| unsafe {
            sys::js_forward(rt::raw(self), rcpt_to.as_ptr(), rcpt_to.len(), slot)
        })
    }

    /// Forward this email message to a verified destination address of the account.
    ///
    /// Returns A promise that resolves when the email message is forwarded.
    ///
    /// # Arguments
    ///
    /// - `rcpt_to`: Verified destination address.
    /// - `headers`: A [Headers object](https://developer.mozilla.org/en-US/docs/Web/API/Headers).
    #[doc(alias = "forward")]
    #[inline]
    pub fn forward_with(
        &self,
        rcpt_to: &str,
        headers: &crate::http::Headers,
    ) -> Promise<EmailSendResult> {
        rt::promise(|slot| unsafe {
            sys::js_forward_with(
                rt::raw(self),
                rcpt_to.as_ptr(),
                rcpt_to.len(),
                headers.raw(),
                slot,
            )
        })
    }

    /// Reply to the sender of this email message with a new EmailMessage object.
    ///
    /// Returns A promise that resolves when the email message is replied.
    ///
    /// # Arguments
    ///
    /// - `message`: The reply message.
    #[inline]
    pub fn reply(
        &self,
        message: impl Into<ForwardableEmailMessageReplyMessage>,
    ) -> Promise<EmailSendResult> {
        let message = message.into();
        let mut pack = rt::Pack::new();
        pack.put(&message);
        rt::promise(|slot| unsafe { sys::js_reply(rt::raw(self), pack.as_ptr(), pack.len(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:email";
        "ForwardableEmailMessage.raw" => fn js_raw(this: RawHandle) -> RawHandle;
        "ForwardableEmailMessage.headers" => fn js_headers(this: RawHandle) -> RawHandle;
        "ForwardableEmailMessage.rawSize" => fn js_raw_size(this: RawHandle) -> f64;
        "ForwardableEmailMessage.canBeForwarded" => fn js_can_be_forwarded(this: RawHandle) -> i32;
        "ForwardableEmailMessage.setReject" => fn js_set_reject(
            this: RawHandle,
            reason: *const u8,
            reason_len: usize,
        ) -> i32;
        "ForwardableEmailMessage.forward" => fn js_forward(
            this: RawHandle,
            rcpt_to: *const u8,
            rcpt_to_len: usize,
            slot: Slot,
        );
        "ForwardableEmailMessage.forward:with" => fn js_forward_with(
            this: RawHandle,
            rcpt_to: *const u8,
            rcpt_to_len: usize,
            headers: RawHandle,
            slot: Slot,
        );
        "ForwardableEmailMessage.reply" => fn js_reply(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
