//! `ForwardableEmailMessage.reply(message)`: `EmailMessage` or `EmailReplyMessageBuilder`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{EmailMessage, EmailReplyMessageBuilder};
use crate::rt;

/// `EmailMessage` or `EmailReplyMessageBuilder`.
#[derive(Clone, Debug)]
pub enum ForwardableEmailMessageReplyMessage {
    /// `EmailMessage`
    Message(EmailMessage),
    /// `EmailReplyMessageBuilder`
    ReplyMessageBuilder(EmailReplyMessageBuilder),
}

rt::union_type! {
    ForwardableEmailMessageReplyMessage [from encode]
    {}
    {
        Message(0): handle EmailMessage,
        ReplyMessageBuilder(1): value EmailReplyMessageBuilder,
    }
    []
}
