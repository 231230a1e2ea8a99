//! `HTMLRewriter`: The interface [`HTMLRewriter`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{DocumentHandlers, ElementHandlers};
use crate::rt::{self, Js, Result};

/// The interface [`HTMLRewriter`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
///
/// # Example
/// ```no_run
/// use workers::html_rewriter::{Element, ElementHandlers, HtmlRewriter};
/// use workers::prelude::*;
///
/// #[event(fetch)]
/// async fn fetch(req: Request) -> Result<Response> {
///     let page = workers::http::fetch(&req).await?;
///     let links = ElementHandlers::new().element(|link: Element| -> Result<()> {
///         link.set_attribute("rel", "nofollow")?;
///         Ok(())
///     });
///     HtmlRewriter::new()?.on("a[href]", &links)?.transform(&page)
/// }
/// ```
#[doc(alias = "HTMLRewriter")]
#[repr(transparent)]
pub struct HtmlRewriter(Js);

rt::handle_type!(HtmlRewriter: Js);

impl HtmlRewriter {
    /// Calls [`new HTMLRewriter`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn new() -> Result<HtmlRewriter> {
        rt::handle(unsafe { sys::js_construct() })
    }

    /// Calls [`HTMLRewriter.on`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn on(&self, selector: &str, handlers: &ElementHandlers) -> Result<HtmlRewriter> {
        let mut pack = rt::Pack::new();
        pack.put(handlers);
        rt::handle(unsafe {
            sys::js_on(self.raw(), selector.as_ptr(), selector.len(), pack.as_ptr(), pack.len())
        })
    }

    /// Calls [`HTMLRewriter.onDocument`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[doc(alias = "onDocument")]
    #[inline]
    pub fn on_document(&self, handlers: &DocumentHandlers) -> Result<HtmlRewriter> {
        let mut pack = rt::Pack::new();
        pack.put(handlers);
        rt::handle(unsafe { sys::js_on_document(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`HTMLRewriter.transform`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
    #[inline]
    pub fn transform(&self, response: &crate::http::Response) -> Result<crate::http::Response> {
        rt::handle(unsafe { sys::js_transform(self.raw(), response.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:html-rewriter";
        "HTMLRewriter.constructor" => fn js_construct() -> RawHandle;
        "HTMLRewriter.on" => fn js_on(
            this: RawHandle,
            selector: *const u8,
            selector_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "HTMLRewriter.onDocument" => fn js_on_document(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "HTMLRewriter.transform" => fn js_transform(
            this: RawHandle,
            response: RawHandle,
        ) -> RawHandle;
    }
}
