//! `EmailReplyMessageBuilder`: Fields shared by all composed emails (no recipients).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/email.jsonc`.

use std::collections::HashMap;

use super::EmailAttachment;
use crate::rt::{self, IntoJs, Js, Result};

/// Fields shared by all composed emails (no recipients). Used directly by
/// `ForwardableEmailMessage.reply()`, which always replies to the original
/// sender, and extended by `EmailMessageBuilder` for `SendEmail.send()`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EmailReplyMessageBuilder {
    /// The member `from`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | EmailAddress`).
    pub from: Js,
    /// The member `subject`.
    pub subject: String,
    /// The member `replyTo`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | EmailAddress`).
    #[doc(alias = "replyTo")]
    pub reply_to: Option<Js>,
    /// The member `headers`.
    pub headers: Option<HashMap<String, String>>,
    /// The member `text`.
    pub text: Option<String>,
    /// The member `html`.
    pub html: Option<String>,
    /// The member `attachments`.
    pub attachments: Option<Vec<EmailAttachment>>,
}

impl EmailReplyMessageBuilder {
    /// A `EmailReplyMessageBuilder` with what it must have.
    pub fn new(from: impl IntoJs, subject: impl Into<String>) -> Self {
        Self {
            from: from.into_js(),
            subject: subject.into(),
            reply_to: None,
            headers: None,
            text: None,
            html: None,
            attachments: None,
        }
    }

    /// The member `replyTo`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | EmailAddress`).
    #[doc(alias = "replyTo")]
    pub fn reply_to(mut self, reply_to: impl IntoJs) -> Self {
        self.reply_to = Some(reply_to.into_js());
        self
    }

    /// The member `headers`.
    pub fn headers(mut self, headers: HashMap<String, String>) -> Self {
        self.headers = Some(headers);
        self
    }

    /// The member `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The member `html`.
    pub fn html(mut self, html: impl Into<String>) -> Self {
        self.html = Some(html.into());
        self
    }

    /// The member `attachments`.
    pub fn attachments(mut self, attachments: Vec<EmailAttachment>) -> Self {
        self.attachments = Some(attachments);
        self
    }
}

impl rt::Encode for EmailReplyMessageBuilder {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.from);
        pack.put(&self.subject);
        pack.put(&self.reply_to);
        pack.put(&self.headers);
        pack.put(&self.text);
        pack.put(&self.html);
        pack.put(&self.attachments);
    }
}

impl rt::Decode for EmailReplyMessageBuilder {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let from = r.get();
        let subject = r.get();
        let reply_to = r.get();
        let headers = r.get();
        let text = r.get();
        let html = r.get();
        let attachments = r.get();
        Ok(Self {
            from: from?,
            subject: subject?,
            reply_to: reply_to?,
            headers: headers?,
            text: text?,
            html: html?,
            attachments: attachments?,
        })
    }
}
