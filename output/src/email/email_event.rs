//! `EmailEvent`: The interface [`EmailEvent`](https://developers.cloudflare.com/email-routing/email-workers/runtime-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ForwardableEmailMessage;
use crate::rt;

/// The interface [`EmailEvent`](https://developers.cloudflare.com/email-routing/email-workers/runtime-api/).
#[repr(transparent)]
pub struct EmailEvent(crate::events::ExtendableEvent);

rt::handle_type!(EmailEvent: crate::events::ExtendableEvent);
rt::ancestors!(EmailEvent, crate::events::Event);

impl EmailEvent {
    /// The attribute [`message`](https://developers.cloudflare.com/email-routing/email-workers/runtime-api/).
    #[inline]
    pub fn message(&self) -> ForwardableEmailMessage {
        rt::attribute(rt::handle(unsafe { sys::js_message(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:email";
        "EmailEvent.message" => fn js_message(this: RawHandle) -> RawHandle;
    }
}
