//! `Element`: The interface [`Element`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    ContentOptions, ElementAfterContent, ElementAppendContent, ElementBeforeContent,
    ElementPrependContent, ElementReplaceContent, ElementSetInnerContentContent, EndTag,
};
use crate::rt::{self, Js, Reply, Result};

/// The interface [`Element`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
#[repr(transparent)]
pub struct Element(Js);

rt::handle_type!(Element: Js);

impl Element {
    /// The attribute [`tagName`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "tagName")]
    #[inline]
    pub fn tag_name(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_tag_name(self.raw()) }))
    }

    /// Sets [`tag_name`](Self::tag_name).
    #[doc(alias = "tagName")]
    #[inline]
    pub fn set_tag_name(&self, value: &str) {
        rt::attribute(rt::unit(unsafe {
            sys::js_tag_name_set(self.raw(), value.as_ptr(), value.len())
        }))
    }

    /// The attribute [`attributes`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn attributes(&self) -> Vec<(String, String)> {
        rt::attribute(rt::take(unsafe { sys::js_attributes(self.raw()) }))
    }

    /// The attribute [`removed`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn removed(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_removed(self.raw()) }))
    }

    /// The attribute [`namespaceURI`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "namespaceURI")]
    #[inline]
    pub fn namespace_uri(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_namespace_uri(self.raw()) }))
    }

    /// Calls [`Element.getAttribute`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "getAttribute")]
    #[inline]
    pub fn get_attribute(&self, name: &str) -> Result<Option<String>> {
        rt::take(unsafe { sys::js_get_attribute(self.raw(), name.as_ptr(), name.len()) })
    }

    /// Calls [`Element.hasAttribute`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "hasAttribute")]
    #[inline]
    pub fn has_attribute(&self, name: &str) -> Result<bool> {
        rt::boolean(unsafe { sys::js_has_attribute(self.raw(), name.as_ptr(), name.len()) })
    }

    /// Calls [`Element.setAttribute`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "setAttribute")]
    #[inline]
    pub fn set_attribute(&self, name: &str, value: &str) -> Result<Element> {
        rt::handle(unsafe {
            sys::js_set_attribute(
                self.raw(),
                name.as_ptr(),
                name.len(),
                value.as_ptr(),
                value.len(),
            )
        })
    }

    /// Calls [`Element.removeAttribute`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "removeAttribute")]
    #[inline]
    pub fn remove_attribute(&self, name: &str) -> Result<Element> {
        rt::handle(unsafe { sys::js_remove_attribute(self.raw(), name.as_ptr(), name.len()) })
    }

    /// Calls [`Element.before`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn before<'a>(&self, content: impl Into<ElementBeforeContent<'a>>) -> Result<Element> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        rt::handle(unsafe { sys::js_before(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Element.before`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "before")]
    #[inline]
    pub fn before_with<'a>(
        &self,
        content: impl Into<ElementBeforeContent<'a>>,
        options: &ContentOptions,
    ) -> Result<Element> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        pack.put(options);
        rt::handle(unsafe { sys::js_before_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Element.after`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn after<'a>(&self, content: impl Into<ElementAfterContent<'a>>) -> Result<Element> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        rt::handle(unsafe { sys::js_after(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Element.after`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "after")]
    #[inline]
    pub fn after_with<'a>(
        &self,
        content: impl Into<ElementAfterContent<'a>>,
        options: &ContentOptions,
    ) -> Result<Element> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        pack.put(options);
        rt::handle(unsafe { sys::js_after_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Element.prepend`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn prepend<'a>(&self, content: impl Into<ElementPrependContent<'a>>) -> Result<Element> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        rt::handle(unsafe { sys::js_prepend(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Element.prepend`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "prepend")]
    #[inline]
    pub fn prepend_with<'a>(
        &self,
        content: impl Into<ElementPrependContent<'a>>,
        options: &ContentOptions,
    ) -> Result<Element> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        pack.put(options);
        rt::handle(unsafe { sys::js_prepend_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Element.append`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn append<'a>(&self, content: impl Into<ElementAppendContent<'a>>) -> Result<Element> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        rt::handle(unsafe { sys::js_append(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Element.append`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "append")]
    #[inline]
    pub fn append_with<'a>(
        &self,
        content: impl Into<ElementAppendContent<'a>>,
        options: &ContentOptions,
    ) -> Result<Element> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        pack.put(options);
        rt::handle(unsafe { sys::js_append_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Element.replace`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn replace<'a>(&self, content: impl Into<ElementReplaceContent<'a>>) -> Result<Element> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        rt::handle(unsafe { sys::js_replace(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Element.replace`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "replace")]
    #[inline]
    pub fn replace_with<'a>(
        &self,
        content: impl Into<ElementReplaceContent<'a>>,
        options: &ContentOptions,
    ) -> Result<Element> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        pack.put(options);
        rt::handle(unsafe { sys::js_replace_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Element.remove`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn remove(&self) -> Result<Element> {
        rt::handle(unsafe { sys::js_remove(self.raw()) })
    }

    /// Calls [`Element.removeAndKeepContent`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "removeAndKeepContent")]
    #[inline]
    pub fn remove_and_keep_content(&self) -> Result<Element> {
        rt::handle(unsafe { sys::js_remove_and_keep_content(self.raw()) })
    }

    /// Calls [`Element.setInnerContent`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "setInnerContent")]
    #[inline]
    pub fn set_inner_content<'a>(
        &self,
        content: impl Into<ElementSetInnerContentContent<'a>>,
    ) -> Result<Element> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        rt::handle(unsafe { sys::js_set_inner_content(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Element.setInnerContent`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "setInnerContent")]
    #[inline]
    pub fn set_inner_content_with<'a>(
        &self,
        content: impl Into<ElementSetInnerContentContent<'a>>,
        options: &ContentOptions,
    ) -> Result<Element> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        pack.put(options);
        rt::handle(unsafe { sys::js_set_inner_content_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Element.onEndTag`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "onEndTag")]
    #[inline]
    pub fn on_end_tag<M: 'static, R: Reply<rt::Void, M>>(
        &self,
        mut handler: impl FnMut(EndTag) -> R + 'static,
    ) -> Result<()> {
        let handler = rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut handler)));
        rt::unit(unsafe { sys::js_on_end_tag(self.raw(), handler.give()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:html-rewriter";
        "Element.tagName" => fn js_tag_name(this: RawHandle) -> i32;
        "Element.tagName:set" => fn js_tag_name_set(
            this: RawHandle,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "Element.attributes" => fn js_attributes(this: RawHandle) -> i32;
        "Element.removed" => fn js_removed(this: RawHandle) -> i32;
        "Element.namespaceURI" => fn js_namespace_uri(this: RawHandle) -> i32;
        "Element.getAttribute" => fn js_get_attribute(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
        ) -> i32;
        "Element.hasAttribute" => fn js_has_attribute(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
        ) -> i32;
        "Element.setAttribute" => fn js_set_attribute(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            value: *const u8,
            value_len: usize,
        ) -> RawHandle;
        "Element.removeAttribute" => fn js_remove_attribute(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
        ) -> RawHandle;
        "Element.before" => fn js_before(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Element.before:with" => fn js_before_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Element.after" => fn js_after(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Element.after:with" => fn js_after_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Element.prepend" => fn js_prepend(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Element.prepend:with" => fn js_prepend_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Element.append" => fn js_append(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Element.append:with" => fn js_append_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Element.replace" => fn js_replace(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Element.replace:with" => fn js_replace_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Element.remove" => fn js_remove(this: RawHandle) -> RawHandle;
        "Element.removeAndKeepContent" => fn js_remove_and_keep_content(
            this: RawHandle,
        ) -> RawHandle;
        "Element.setInnerContent" => fn js_set_inner_content(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Element.setInnerContent:with" => fn js_set_inner_content_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Element.onEndTag" => fn js_on_end_tag(this: RawHandle, handler: u32) -> i32;
    }
}
