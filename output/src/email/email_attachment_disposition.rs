//! `EmailAttachment.disposition`: The values of `EmailAttachment.disposition`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `EmailAttachment.disposition`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailAttachmentDisposition {
    /// `"inline"`
    Inline,
    /// `"attachment"`
    Attachment,
}

rt::closed_enum! {
    EmailAttachmentDisposition {
        Inline = "inline",
        Attachment = "attachment",
    }
}
