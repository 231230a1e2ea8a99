//! `EmailAttachment`: A file attachment for an email message
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/email.jsonc`.

use super::EmailAttachmentDisposition;
use crate::rt::{self, IntoJs, Js, Result};

/// A file attachment for an email message
#[derive(Clone, Debug)]
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
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | ArrayBuffer | ArrayBufferView`).
    pub content: Js,
}

impl EmailAttachment {
    /// A `EmailAttachment` with what it must have.
    pub fn new(
        disposition: EmailAttachmentDisposition,
        filename: impl Into<String>,
        type_: impl Into<String>,
        content: impl IntoJs,
    ) -> Self {
        Self {
            disposition,
            content_id: None,
            filename: filename.into(),
            type_: type_.into(),
            content: content.into_js(),
        }
    }

    /// The member `contentId`.
    #[doc(alias = "contentId")]
    pub fn content_id(mut self, content_id: impl Into<String>) -> Self {
        self.content_id = Some(content_id.into());
        self
    }
}

impl rt::Encode for EmailAttachment {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.disposition);
        pack.put(&self.content_id);
        pack.put(&self.filename);
        pack.put(&self.type_);
        pack.put(&self.content);
    }
}

impl rt::Decode for EmailAttachment {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let disposition = r.get();
        let content_id = r.get();
        let filename = r.get();
        let type_ = r.get();
        let content = r.get();
        Ok(Self {
            disposition: disposition?,
            content_id: content_id?,
            filename: filename?,
            type_: type_?,
            content: content?,
        })
    }
}
