//! `Text`: The interface [`Text`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ContentOptions, TextAfterContent, TextBeforeContent, TextReplaceContent};
use crate::rt::{self, Js, Result};

/// The interface [`Text`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
#[repr(transparent)]
pub struct Text(Js);

rt::handle_type!(Text: Js);

impl Text {
    /// The attribute [`text`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn text(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_text(self.raw()) }))
    }

    /// The attribute [`lastInTextNode`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "lastInTextNode")]
    #[inline]
    pub fn last_in_text_node(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_last_in_text_node(self.raw()) }))
    }

    /// The attribute [`removed`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn removed(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_removed(self.raw()) }))
    }

    /// Calls [`Text.before`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn before<'a>(&self, content: impl Into<TextBeforeContent<'a>>) -> Result<Text> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        rt::handle(unsafe { sys::js_before(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Text.before`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "before")]
    #[inline]
    pub fn before_with<'a>(
        &self,
        content: impl Into<TextBeforeContent<'a>>,
        options: &ContentOptions,
    ) -> Result<Text> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        pack.put(options);
        rt::handle(unsafe { sys::js_before_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Text.after`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn after<'a>(&self, content: impl Into<TextAfterContent<'a>>) -> Result<Text> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        rt::handle(unsafe { sys::js_after(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Text.after`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "after")]
    #[inline]
    pub fn after_with<'a>(
        &self,
        content: impl Into<TextAfterContent<'a>>,
        options: &ContentOptions,
    ) -> Result<Text> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        pack.put(options);
        rt::handle(unsafe { sys::js_after_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Text.replace`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn replace<'a>(&self, content: impl Into<TextReplaceContent<'a>>) -> Result<Text> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        rt::handle(unsafe { sys::js_replace(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Text.replace`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "replace")]
    #[inline]
    pub fn replace_with<'a>(
        &self,
        content: impl Into<TextReplaceContent<'a>>,
        options: &ContentOptions,
    ) -> Result<Text> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        pack.put(options);
        rt::handle(unsafe { sys::js_replace_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Text.remove`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn remove(&self) -> Result<Text> {
        rt::handle(unsafe { sys::js_remove(self.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:html-rewriter";
        "Text.text" => fn js_text(this: RawHandle) -> i32;
        "Text.lastInTextNode" => fn js_last_in_text_node(this: RawHandle) -> i32;
        "Text.removed" => fn js_removed(this: RawHandle) -> i32;
        "Text.before" => fn js_before(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Text.before:with" => fn js_before_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Text.after" => fn js_after(this: RawHandle, pack: *const u8, pack_len: usize) -> RawHandle;
        "Text.after:with" => fn js_after_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Text.replace" => fn js_replace(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Text.replace:with" => fn js_replace_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Text.remove" => fn js_remove(this: RawHandle) -> RawHandle;
    }
}
