//! `SendEmail.send(message)`: `EmailMessage` or `EmailMessageBuilder`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{EmailMessage, EmailMessageBuilder};
use crate::rt;

/// `EmailMessage` or `EmailMessageBuilder`.
#[derive(Clone, Debug)]
pub enum SendEmailSendMessage {
    /// `EmailMessage`
    Message(EmailMessage),
    /// `EmailMessageBuilder`
    Builder(EmailMessageBuilder),
}

rt::union_type! {
    SendEmailSendMessage [from encode]
    {}
    {
        Message(0): handle EmailMessage,
        Builder(1): value EmailMessageBuilder,
    }
    []
}
