//! `HTMLRewriterDocumentContentHandlers`: The dictionary [`HTMLRewriterDocumentContentHandlers`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{Comment, Doctype, DocumentEnd, Text};
use crate::rt::{self, Reply};

/// The dictionary [`HTMLRewriterDocumentContentHandlers`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
#[doc(alias = "HTMLRewriterDocumentContentHandlers")]
#[derive(Clone, Debug, Default)]
pub struct DocumentHandlers {
    doctype: Option<rt::Callback>,
    comments: Option<rt::Callback>,
    text: Option<rt::Callback>,
    end: Option<rt::Callback>,
}

impl DocumentHandlers {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `doctype`.
    #[inline]
    pub fn doctype<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut doctype: impl FnMut(Doctype) -> R + 'static,
    ) -> Self {
        self.doctype =
            Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut doctype))));
        self
    }

    /// The member `comments`.
    #[inline]
    pub fn comments<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut comments: impl FnMut(Comment) -> R + 'static,
    ) -> Self {
        self.comments =
            Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut comments))));
        self
    }

    /// The member `text`.
    #[inline]
    pub fn text<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut text: impl FnMut(Text) -> R + 'static,
    ) -> Self {
        self.text = Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut text))));
        self
    }

    /// The member `end`.
    #[inline]
    pub fn end<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut end: impl FnMut(DocumentEnd) -> R + 'static,
    ) -> Self {
        self.end = Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut end))));
        self
    }
}

impl rt::Encode for DocumentHandlers {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.doctype);
        pack.put(&self.comments);
        pack.put(&self.text);
        pack.put(&self.end);
    }
}
