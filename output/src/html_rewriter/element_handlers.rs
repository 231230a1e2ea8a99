//! `HTMLRewriterElementContentHandlers`: The dictionary [`HTMLRewriterElementContentHandlers`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{Comment, Element, Text};
use crate::rt::{self, Reply};

/// The dictionary [`HTMLRewriterElementContentHandlers`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
#[doc(alias = "HTMLRewriterElementContentHandlers")]
#[derive(Clone, Debug, Default)]
pub struct ElementHandlers {
    element: Option<rt::Callback>,
    comments: Option<rt::Callback>,
    text: Option<rt::Callback>,
}

impl ElementHandlers {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `element`.
    #[inline]
    pub fn element<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut element: impl FnMut(Element) -> R + 'static,
    ) -> Self {
        self.element =
            Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut element))));
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
}

impl rt::Encode for ElementHandlers {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.element);
        pack.put(&self.comments);
        pack.put(&self.text);
    }
}
