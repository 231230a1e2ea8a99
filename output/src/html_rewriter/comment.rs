//! `Comment`: The interface [`Comment`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ContentOptions;
use crate::rt::{self, Js, Result};

/// The interface [`Comment`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
#[repr(transparent)]
pub struct Comment(Js);

rt::handle_type!(Comment: Js);

impl Comment {
    /// The attribute [`text`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn text(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_text(self.raw()) }))
    }

    /// Sets [`text`](Self::text).
    #[doc(alias = "text")]
    #[inline]
    pub fn set_text(&self, value: &str) {
        rt::attribute(rt::unit(unsafe {
            sys::js_text_set(self.raw(), value.as_ptr(), value.len())
        }))
    }

    /// The attribute [`removed`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn removed(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_removed(self.raw()) }))
    }

    /// Calls [`Comment.before`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn before(&self, content: &str) -> Result<Comment> {
        rt::handle(unsafe { sys::js_before(self.raw(), content.as_ptr(), content.len()) })
    }

    /// Calls [`Comment.before`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "before")]
    #[inline]
    pub fn before_with(&self, content: &str, options: &ContentOptions) -> Result<Comment> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::handle(unsafe {
            sys::js_before_with(
                self.raw(),
                content.as_ptr(),
                content.len(),
                pack.as_ptr(),
                pack.len(),
            )
        })
    }

    /// Calls [`Comment.after`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn after(&self, content: &str) -> Result<Comment> {
        rt::handle(unsafe { sys::js_after(self.raw(), content.as_ptr(), content.len()) })
    }

    /// Calls [`Comment.after`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "after")]
    #[inline]
    pub fn after_with(&self, content: &str, options: &ContentOptions) -> Result<Comment> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::handle(unsafe {
            sys::js_after_with(
                self.raw(),
                content.as_ptr(),
                content.len(),
                pack.as_ptr(),
                pack.len(),
            )
        })
    }

    /// Calls [`Comment.replace`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn replace(&self, content: &str) -> Result<Comment> {
        rt::handle(unsafe { sys::js_replace(self.raw(), content.as_ptr(), content.len()) })
    }

    /// Calls [`Comment.replace`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "replace")]
    #[inline]
    pub fn replace_with(&self, content: &str, options: &ContentOptions) -> Result<Comment> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::handle(unsafe {
            sys::js_replace_with(
                self.raw(),
                content.as_ptr(),
                content.len(),
                pack.as_ptr(),
                pack.len(),
            )
        })
    }

    /// Calls [`Comment.remove`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn remove(&self) -> Result<Comment> {
        rt::handle(unsafe { sys::js_remove(self.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:html-rewriter";
        "Comment.text" => fn js_text(this: RawHandle) -> i32;
        "Comment.text:set" => fn js_text_set(
            this: RawHandle,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "Comment.removed" => fn js_removed(this: RawHandle) -> i32;
        "Comment.before" => fn js_before(
            this: RawHandle,
            content: *const u8,
            content_len: usize,
        ) -> RawHandle;
        "Comment.before:with" => fn js_before_with(
            this: RawHandle,
            content: *const u8,
            content_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Comment.after" => fn js_after(
            this: RawHandle,
            content: *const u8,
            content_len: usize,
        ) -> RawHandle;
        "Comment.after:with" => fn js_after_with(
            this: RawHandle,
            content: *const u8,
            content_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Comment.replace" => fn js_replace(
            this: RawHandle,
            content: *const u8,
            content_len: usize,
        ) -> RawHandle;
        "Comment.replace:with" => fn js_replace_with(
            this: RawHandle,
            content: *const u8,
            content_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Comment.remove" => fn js_remove(this: RawHandle) -> RawHandle;
    }
}
