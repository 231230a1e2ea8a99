//! `EmailAttachment`: A file attachment for an email message
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{EmailAttachmentDisposition, StrOrBytes};
use crate::rt;

/// A file attachment for an email message
#[derive(Clone, Debug)]
pub struct EmailAttachment {
    disposition: EmailAttachmentDisposition,
    content_id: Option<String>,
    filename: String,
    type_: String,
    content: StrOrBytes,
}

impl EmailAttachment {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        disposition: EmailAttachmentDisposition,
        filename: impl Into<String>,
        type_: impl Into<String>,
        content: impl Into<StrOrBytes>,
    ) -> Self {
        Self {
            disposition,
            content_id: None,
            filename: filename.into(),
            type_: type_.into(),
            content: content.into(),
        }
    }

    /// The member `contentId`.
    #[doc(alias = "contentId")]
    #[inline]
    pub fn content_id(mut self, content_id: impl Into<String>) -> Self {
        self.content_id = Some(content_id.into());
        self
    }
}

impl rt::Encode for EmailAttachment {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.disposition);
        pack.put(&self.content_id);
        pack.put(&self.filename);
        pack.put(&self.type_);
        pack.put(&self.content);
    }
}
