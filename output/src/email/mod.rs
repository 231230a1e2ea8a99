//! Email.
//!
//! [Documentation](https://developers.cloudflare.com/email-routing/email-workers/runtime-api/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod cloudflare_email_email_message_raw;
mod email_address;
mod email_attachment;
mod email_attachment_disposition;
mod email_destinations;
mod email_event;
mod email_message;
mod email_message_builder;
mod email_reply_message_builder;
mod email_send_result;
mod forwardable_email_message;
mod forwardable_email_message_reply_message;
mod outgoing_email_message;
mod send_email;
mod send_email_send_message;
mod str_or_bytes;
mod str_or_email_address;
mod str_or_email_address_or_many;

pub use cloudflare_email_email_message_raw::CloudflareEmailEmailMessageRaw;
pub use email_address::EmailAddress;
pub use email_attachment::EmailAttachment;
pub use email_attachment_disposition::EmailAttachmentDisposition;
pub use email_destinations::EmailDestinations;
pub use email_event::EmailEvent;
pub use email_message::EmailMessage;
pub use email_message_builder::EmailMessageBuilder;
pub use email_reply_message_builder::EmailReplyMessageBuilder;
pub use email_send_result::EmailSendResult;
pub use forwardable_email_message::ForwardableEmailMessage;
pub use forwardable_email_message_reply_message::ForwardableEmailMessageReplyMessage;
pub use outgoing_email_message::OutgoingEmailMessage;
pub use send_email::SendEmail;
pub use send_email_send_message::SendEmailSendMessage;
pub use str_or_bytes::StrOrBytes;
pub use str_or_email_address::StrOrEmailAddress;
pub use str_or_email_address_or_many::StrOrEmailAddressOrMany;
