//! `cloudflare:email._EmailMessage`: The interface [`cloudflare:email._EmailMessage`](https://developers.cloudflare.com/email-routing/email-workers/runtime-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{CloudflareEmailEmailMessageRaw, EmailMessage};
use crate::rt::{self, Js, Result};

/// The interface [`cloudflare:email._EmailMessage`](https://developers.cloudflare.com/email-routing/email-workers/runtime-api/).
#[doc(alias = "cloudflare:email._EmailMessage")]
#[repr(transparent)]
pub struct OutgoingEmailMessage(Js);

rt::handle_type!(OutgoingEmailMessage: Js);

impl OutgoingEmailMessage {
    /// Calls [`new cloudflare:email._EmailMessage`](https://developers.cloudflare.com/email-routing/email-workers/runtime-api/).
    #[inline]
    pub fn new<'a>(
        from: &str,
        to: &str,
        raw: impl Into<CloudflareEmailEmailMessageRaw<'a>>,
    ) -> Result<EmailMessage> {
        let raw = raw.into();
        let mut pack = rt::Pack::new();
        pack.put(&raw);
        rt::handle(unsafe {
            sys::js_construct(
                from.as_ptr(),
                from.len(),
                to.as_ptr(),
                to.len(),
                pack.as_ptr(),
                pack.len(),
            )
        })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:email";
        "cloudflare:email._EmailMessage.constructor" => fn js_construct(
            from: *const u8,
            from_len: usize,
            to: *const u8,
            to_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
    }
}
