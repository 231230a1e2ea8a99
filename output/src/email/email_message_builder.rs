//! `EmailMessageBuilder`: Fields for composing an email without constructing raw MIME, for `SendEmail.send()`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{EmailAttachment, StrOrEmailAddress, StrOrEmailAddressOrMany};
use crate::rt;

/// Fields for composing an email without constructing raw MIME, for
/// `SendEmail.send()`. Requires at least one of `to`, `cc`, or `bcc`.
#[derive(Clone, Debug)]
pub struct EmailMessageBuilder {
    from: StrOrEmailAddress,
    subject: String,
    reply_to: Option<StrOrEmailAddress>,
    headers: Option<HashMap<String, String>>,
    text: Option<String>,
    html: Option<String>,
    attachments: Option<Vec<EmailAttachment>>,
    to: Option<StrOrEmailAddressOrMany>,
    cc: Option<StrOrEmailAddressOrMany>,
    bcc: Option<StrOrEmailAddressOrMany>,
}

impl EmailMessageBuilder {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(from: impl Into<StrOrEmailAddress>, subject: impl Into<String>) -> Self {
        Self {
            from: from.into(),
            subject: subject.into(),
            reply_to: None,
            headers: None,
            text: None,
            html: None,
            attachments: None,
            to: None,
            cc: None,
            bcc: None,
        }
    }

    /// The member `replyTo`.
    #[doc(alias = "replyTo")]
    #[inline]
    pub fn reply_to(mut self, reply_to: impl Into<StrOrEmailAddress>) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }

    /// The member `headers`.
    #[inline]
    pub fn headers(mut self, headers: HashMap<String, String>) -> Self {
        self.headers = Some(headers);
        self
    }

    /// The member `text`.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The member `html`.
    #[inline]
    pub fn html(mut self, html: impl Into<String>) -> Self {
        self.html = Some(html.into());
        self
    }

    /// The member `attachments`.
    #[inline]
    pub fn attachments(mut self, attachments: Vec<EmailAttachment>) -> Self {
        self.attachments = Some(attachments);
        self
    }

    /// The member `to`.
    #[inline]
    pub fn to(mut self, to: impl Into<StrOrEmailAddressOrMany>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// The member `cc`.
    #[inline]
    pub fn cc(mut self, cc: impl Into<StrOrEmailAddressOrMany>) -> Self {
        self.cc = Some(cc.into());
        self
    }

    /// The member `bcc`.
    #[inline]
    pub fn bcc(mut self, bcc: impl Into<StrOrEmailAddressOrMany>) -> Self {
        self.bcc = Some(bcc.into());
        self
    }
}

impl rt::Encode for EmailMessageBuilder {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.from);
        pack.put(&self.subject);
        pack.put(&self.reply_to);
        pack.put(&self.headers);
        pack.put(&self.text);
        pack.put(&self.html);
        pack.put(&self.attachments);
        pack.put(&self.to);
        pack.put(&self.cc);
        pack.put(&self.bcc);
    }
}
