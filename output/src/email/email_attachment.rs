//! `EmailAttachment`: A file attachment for an email message
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{EmailAttachmentDisposition, StrOrBytes};
use crate::{FromJs, IntoJs};

/// A file attachment for an email message
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailAttachment {
    /// The member `disposition`.
    pub disposition: EmailAttachmentDisposition,
    /// The member `contentId`.
    #[doc(alias = "contentId")]
    pub content_id: Option<String>,
    /// The member `filename`.
    pub filename: String,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `content`.
    pub content: StrOrBytes,
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
