//! `DocumentEnd`: The interface [`DocumentEnd`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ContentOptions;
use crate::rt::{self, Js, Result};

/// The interface [`DocumentEnd`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
#[repr(transparent)]
pub struct DocumentEnd(Js);

rt::handle_type!(DocumentEnd: Js);

impl DocumentEnd {
    /// Calls [`DocumentEnd.append`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn append(&self, content: &str) -> Result<DocumentEnd> {
        rt::handle(unsafe { sys::js_append(self.raw(), content.as_ptr(), content.len()) })
    }

    /// Calls [`DocumentEnd.append`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "append")]
    #[inline]
    pub fn append_with(&self, content: &str, options: &ContentOptions) -> Result<DocumentEnd> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::handle(unsafe {
            sys::js_append_with(
                self.raw(),
                content.as_ptr(),
                content.len(),
                pack.as_ptr(),
                pack.len(),
            )
        })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:html-rewriter";
        "DocumentEnd.append" => fn js_append(
            this: RawHandle,
            content: *const u8,
            content_len: usize,
        ) -> RawHandle;
        "DocumentEnd.append:with" => fn js_append_with(
            this: RawHandle,
            content: *const u8,
            content_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
    }
}
