//! `EndTag`: The interface [`EndTag`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ContentOptions, EndTagAfterContent, EndTagBeforeContent};
use crate::rt::{self, Js, Result};

/// The interface [`EndTag`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
#[repr(transparent)]
pub struct EndTag(Js);

rt::handle_type!(EndTag: Js);

impl EndTag {
    /// The attribute [`name`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn name(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_name(self.raw()) }))
    }

    /// Sets [`name`](Self::name).
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        rt::attribute(rt::unit(unsafe {
            sys::js_name_set(self.raw(), value.as_ptr(), value.len())
        }))
    }

    /// Calls [`EndTag.before`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn before<'a>(&self, content: impl Into<EndTagBeforeContent<'a>>) -> Result<EndTag> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        rt::handle(unsafe { sys::js_before(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`EndTag.before`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "before")]
    #[inline]
    pub fn before_with<'a>(
        &self,
        content: impl Into<EndTagBeforeContent<'a>>,
        options: &ContentOptions,
    ) -> Result<EndTag> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        pack.put(options);
        rt::handle(unsafe { sys::js_before_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`EndTag.after`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn after<'a>(&self, content: impl Into<EndTagAfterContent<'a>>) -> Result<EndTag> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        rt::handle(unsafe { sys::js_after(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`EndTag.after`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "after")]
    #[inline]
    pub fn after_with<'a>(
        &self,
        content: impl Into<EndTagAfterContent<'a>>,
        options: &ContentOptions,
    ) -> Result<EndTag> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        pack.put(options);
        rt::handle(unsafe { sys::js_after_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`EndTag.remove`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn remove(&self) -> Result<EndTag> {
        rt::handle(unsafe { sys::js_remove(self.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:html-rewriter";
        "EndTag.name" => fn js_name(this: RawHandle) -> i32;
        "EndTag.name:set" => fn js_name_set(
            this: RawHandle,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "EndTag.before" => fn js_before(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "EndTag.before:with" => fn js_before_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "EndTag.after" => fn js_after(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "EndTag.after:with" => fn js_after_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "EndTag.remove" => fn js_remove(this: RawHandle) -> RawHandle;
    }
}
