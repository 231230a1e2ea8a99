//! `EmailMessage`: An email message that can be sent from a Worker.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// An email message that can be sent from a Worker.
///
/// [Documentation](https://developers.cloudflare.com/email-routing/email-workers/runtime-api/)
#[repr(transparent)]
pub struct EmailMessage(Js);

rt::handle_type!(EmailMessage: Js);

impl EmailMessage {
    /// Envelope From attribute of the email message.
    #[doc(alias = "from")]
    #[inline]
    pub fn sender(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_from_value(self.raw()) }))
    }

    /// Envelope To attribute of the email message.
    #[doc(alias = "to")]
    #[inline]
    pub fn recipient(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_to(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:email";
        "EmailMessage.from" => fn js_from_value(this: RawHandle) -> i32;
        "EmailMessage.to" => fn js_to(this: RawHandle) -> i32;
    }
}
