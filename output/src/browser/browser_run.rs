//! `BrowserRun`: Browser Run API binding for automating headless browsers.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    BrowserRunAccessibilityTreeOptions, BrowserRunAcquireOptions, BrowserRunAcquireResult,
    BrowserRunCloseSessionResult, BrowserRunCommonOptions, BrowserRunConnectOptions,
    BrowserRunConnection, BrowserRunDevtools, BrowserRunFetchInput, BrowserRunHistoryOptions,
    BrowserRunJsonOptions, BrowserRunLimits, BrowserRunLinksOptions, BrowserRunListSessionsOptions,
    BrowserRunLiveView, BrowserRunLiveViewOptions, BrowserRunPdfOptions, BrowserRunScrapeOptions,
    BrowserRunScreenshotOptions, BrowserRunScriptOptions, BrowserRunScriptSessionOptions,
    BrowserRunSession, BrowserRunSnapshotOptions,
};
use crate::rt::{self, Js, Promise};

/// Browser Run API binding for automating headless browsers.
///
/// # Example
/// ```no_run
/// use workers::browser::BrowserRunScreenshotOptions;
/// use workers::prelude::*;
///
/// /// A picture of a page.
/// #[event(fetch)]
/// async fn fetch(env: Env) -> Result<Response> {
///     let page = BrowserRunScreenshotOptions::new().url("https://example.com");
///     env.browser("BROWSER")?.quick_action_screenshot(&page).await
/// }
/// ```
///
/// See <https://developers.cloudflare.com/browser-run/>
#[repr(transparent)]
pub struct BrowserRun(Js);

rt::handle_type!(BrowserRun: Js);

impl BrowserRun {
    /// Send a raw HTTP request to the Browser Run API.
    /// Used by libraries like `@cloudflare/puppeteer` to acquire and connect to a browser instance.
    ///
    /// See <https://developers.cloudflare.com/browser-run/>
    #[inline]
    pub fn fetch<'a>(
        &self,
        input: impl Into<BrowserRunFetchInput<'a>>,
    ) -> Promise<crate::http::Response> {
        let input = input.into();
        let mut pack = rt::Pack::new();
        pack.put(&input);
        rt::promise(|slot| unsafe { sys::js_fetch(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Send a raw HTTP request to the Browser Run API.
    /// Used by libraries like `@cloudflare/puppeteer` to acquire and connect to a browser instance.
    ///
    /// See <https://developers.cloudflare.com/browser-run/>
    #[doc(alias = "fetch")]
    #[inline]
    pub fn fetch_with<'a>(
        &self,
        input: impl Into<BrowserRunFetchInput<'a>>,
        init: &crate::http::RequestInit,
    ) -> Promise<crate::http::Response> {
        let input = input.into();
        let mut pack = rt::Pack::new();
        pack.put(&input);
        pack.put(init);
        if let Some(error) = pack.refused() {
            return rt::promise_failed(error);
        }
        rt::promise(|slot| unsafe {
            sys::js_fetch_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Take a screenshot of a web page.
    ///
    /// Returns A `Response` containing one of: **Success (HTTP 200):** - Binary image data with `Content-Type: image/png`, `image/jpeg`, or `image/webp` (when `encoding: 'binary'`, the default) - Data URI string with `Content-Type: text/plain` (when `encoding: 'base64'`) **Error:** - `BrowserRunErrorResponse` JSON with appropriate HTTP status code (400, 422, 429, 500, 503) **Headers:** - `X-Browser-Ms-Used`: Browser time consumed in milliseconds (set when status < 500)
    ///
    /// # Arguments
    ///
    /// - `options`: Screenshot options including viewport, selectors, and image format.
    #[doc(alias = "quickAction")]
    #[inline]
    pub fn quick_action_screenshot(
        &self,
        options: &BrowserRunScreenshotOptions,
    ) -> Promise<crate::http::Response> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_quick_action_screenshot(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Generate a PDF of a web page.
    ///
    /// Returns A `Response` containing one of: **Success (HTTP 200):** - Binary PDF data with `Content-Type: application/pdf` **Error:** - `BrowserRunErrorResponse` JSON with appropriate HTTP status code (400, 422, 429, 500, 503) **Headers:** - `X-Browser-Ms-Used`: Browser time consumed in milliseconds (set when status < 500)
    ///
    /// # Arguments
    ///
    /// - `options`: PDF generation options including page size, margins, and headers/footers.
    #[doc(alias = "quickAction")]
    #[inline]
    pub fn quick_action_pdf(
        &self,
        options: &BrowserRunPdfOptions,
    ) -> Promise<crate::http::Response> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_quick_action_pdf(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Get the HTML content of a web page.
    ///
    /// Returns A `Response` containing one of: **Success (HTTP 200):** - `BrowserRunContentSuccessResponse` JSON with `Content-Type: application/json` **Error:** - `BrowserRunErrorResponse` JSON with appropriate HTTP status code (400, 422, 429, 500, 503) **Headers:** - `X-Browser-Ms-Used`: Browser time consumed in milliseconds (set when status < 500)
    ///
    /// # Arguments
    ///
    /// - `options`: Navigation and page interaction options.
    #[doc(alias = "quickAction")]
    #[inline]
    pub fn quick_action_content(
        &self,
        options: &BrowserRunCommonOptions,
    ) -> Promise<crate::http::Response> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_quick_action_content(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Scrape elements from a web page by CSS selector.
    ///
    /// Returns A `Response` containing one of: **Success (HTTP 200):** - `BrowserRunScrapeSuccessResponse` JSON with `Content-Type: application/json` **Error:** - `BrowserRunErrorResponse` JSON with appropriate HTTP status code (400, 422, 429, 500, 503) **Headers:** - `X-Browser-Ms-Used`: Browser time consumed in milliseconds (set when status < 500)
    ///
    /// # Arguments
    ///
    /// - `options`: Scrape options with CSS selectors for elements to extract.
    #[doc(alias = "quickAction")]
    #[inline]
    pub fn quick_action_scrape(
        &self,
        options: &BrowserRunScrapeOptions,
    ) -> Promise<crate::http::Response> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_quick_action_scrape(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Extract all links from a web page.
    ///
    /// Returns A `Response` containing one of: **Success (HTTP 200):** - `BrowserRunLinksSuccessResponse` JSON with `Content-Type: application/json` **Error:** - `BrowserRunErrorResponse` JSON with appropriate HTTP status code (400, 422, 429, 500, 503) **Headers:** - `X-Browser-Ms-Used`: Browser time consumed in milliseconds (set when status < 500)
    ///
    /// # Arguments
    ///
    /// - `options`: Options to filter visible or internal links only.
    #[doc(alias = "quickAction")]
    #[inline]
    pub fn quick_action_links(
        &self,
        options: &BrowserRunLinksOptions,
    ) -> Promise<crate::http::Response> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_quick_action_links(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Get several representations of a web page in one request.
    ///
    /// Returns A `Response` containing one of: **Success (HTTP 200):** - `BrowserRunSnapshotSuccessResponse` JSON with `Content-Type: application/json` **Error:** - `BrowserRunErrorResponse` JSON with appropriate HTTP status code (400, 422, 429, 500, 503) **Headers:** - `X-Browser-Ms-Used`: Browser time consumed in milliseconds (set when status < 500)
    ///
    /// # Arguments
    ///
    /// - `options`: Snapshot options including the `formats` to return and screenshot settings (encoding is always base64).
    #[doc(alias = "quickAction")]
    #[inline]
    pub fn quick_action_snapshot(
        &self,
        options: &BrowserRunSnapshotOptions,
    ) -> Promise<crate::http::Response> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_quick_action_snapshot(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Extract structured JSON data from a web page using AI.
    ///
    /// Returns A `Response` containing one of: **Success (HTTP 200):** - `BrowserRunJsonSuccessResponse` JSON with `Content-Type: application/json` **Error:** - `BrowserRunErrorResponse` JSON with appropriate HTTP status code (400, 422, 429, 500, 503) - HTTP 422 with code `2012` for HTML-to-markdown conversion failures - HTTP 422/500 for AI extraction failures (may include `rawAiResponse` field) **Headers:** - `X-Browser-Ms-Used`: Browser time consumed in milliseconds (set when status < 500)
    ///
    /// # Arguments
    ///
    /// - `options`: JSON extraction options with prompt or response_format schema.
    #[doc(alias = "quickAction")]
    #[inline]
    pub fn quick_action_json(
        &self,
        options: &BrowserRunJsonOptions,
    ) -> Promise<crate::http::Response> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_quick_action_json(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Convert a web page to Markdown.
    ///
    /// Returns A `Response` containing one of: **Success (HTTP 200):** - `BrowserRunMarkdownSuccessResponse` JSON with `Content-Type: application/json` **Error:** - `BrowserRunErrorResponse` JSON with appropriate HTTP status code (400, 422, 429, 500, 503) - HTTP 422 with code `2012` for HTML-to-markdown conversion failures **Headers:** - `X-Browser-Ms-Used`: Browser time consumed in milliseconds (set when status < 500)
    ///
    /// # Arguments
    ///
    /// - `options`: Navigation and page interaction options.
    #[doc(alias = "quickAction")]
    #[inline]
    pub fn quick_action_markdown(
        &self,
        options: &BrowserRunCommonOptions,
    ) -> Promise<crate::http::Response> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_quick_action_markdown(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Get the accessibility tree of a web page.
    ///
    /// Returns A `Response` containing one of: **Success (HTTP 200):** - `BrowserRunAccessibilityTreeSuccessResponse` JSON with `Content-Type: application/json` - `result.accessibilityTree` is `null` when `root` matched no element **Error:** - `BrowserRunErrorResponse` JSON with appropriate HTTP status code (400, 422, 429, 500, 503) - HTTP 422 for a malformed `root` selector - HTTP 500 with code `2017` or `2018` when the tree could not be built **Headers:** - `X-Browser-Ms-Used`: Browser time consumed in milliseconds (set when status < 500)
    ///
    /// # Arguments
    ///
    /// - `options`: Options to scope the tree to a subtree and to control whether semantically uninteresting nodes are pruned.
    #[doc(alias = "quickAction")]
    #[inline]
    pub fn quick_action_accessibility_tree(
        &self,
        options: &BrowserRunAccessibilityTreeOptions,
    ) -> Promise<crate::http::Response> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_quick_action_accessibility_tree(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Acquire a new browser session and return its metadata.
    #[inline]
    pub fn acquire(&self) -> Promise<BrowserRunAcquireResult> {
        rt::promise(|slot| unsafe { sys::js_acquire(self.raw(), slot) })
    }

    /// Acquire a new browser session and return its metadata.
    #[doc(alias = "acquire")]
    #[inline]
    pub fn acquire_with(
        &self,
        options: &BrowserRunAcquireOptions,
    ) -> Promise<BrowserRunAcquireResult> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_acquire_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Acquire a browser session and return a session-pinned WebSocket capability.
    #[inline]
    pub fn launch(&self) -> Promise<BrowserRunConnection> {
        rt::promise(|slot| unsafe { sys::js_launch(self.raw(), slot) })
    }

    /// Acquire a browser session and return a session-pinned WebSocket capability.
    #[doc(alias = "launch")]
    #[inline]
    pub fn launch_with(&self, options: &BrowserRunAcquireOptions) -> Promise<BrowserRunConnection> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_launch_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Return a session-pinned WebSocket capability for an existing session.
    #[doc(alias = "connectSession")]
    #[inline]
    pub fn connect_session(&self, session_id: &str) -> Promise<BrowserRunConnection> {
        rt::promise(|slot| unsafe {
            sys::js_connect_session(self.raw(), session_id.as_ptr(), session_id.len(), slot)
        })
    }

    /// Return a session-pinned WebSocket capability for an existing session.
    #[doc(alias = "connectSession")]
    #[inline]
    pub fn connect_session_with(
        &self,
        session_id: &str,
        options: &BrowserRunConnectOptions,
    ) -> Promise<BrowserRunConnection> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_connect_session_with(
                self.raw(),
                session_id.as_ptr(),
                session_id.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Mint an authenticated live-view link for a browser session.
    #[doc(alias = "getLiveView")]
    #[inline]
    pub fn get_live_view(&self, session_id: &str) -> Promise<BrowserRunLiveView> {
        rt::promise(|slot| unsafe {
            sys::js_get_live_view(self.raw(), session_id.as_ptr(), session_id.len(), slot)
        })
    }

    /// Mint an authenticated live-view link for a browser session.
    #[doc(alias = "getLiveView")]
    #[inline]
    pub fn get_live_view_with(
        &self,
        session_id: &str,
        options: &BrowserRunLiveViewOptions,
    ) -> Promise<BrowserRunLiveView> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_get_live_view_with(
                self.raw(),
                session_id.as_ptr(),
                session_id.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// List the caller's active browser sessions.
    #[doc(alias = "listSessions")]
    #[inline]
    pub fn list_sessions(&self) -> Promise<Vec<BrowserRunSession>> {
        rt::promise(|slot| unsafe { sys::js_list_sessions(self.raw(), slot) })
    }

    /// List the caller's active browser sessions.
    #[doc(alias = "listSessions")]
    #[inline]
    pub fn list_sessions_with(
        &self,
        options: &BrowserRunListSessionsOptions,
    ) -> Promise<Vec<BrowserRunSession>> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_list_sessions_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// List recent active and closed browser sessions.
    #[inline]
    pub fn history(&self) -> Promise<Vec<BrowserRunSession>> {
        rt::promise(|slot| unsafe { sys::js_history(self.raw(), slot) })
    }

    /// List recent active and closed browser sessions.
    #[doc(alias = "history")]
    #[inline]
    pub fn history_with(
        &self,
        options: &BrowserRunHistoryOptions,
    ) -> Promise<Vec<BrowserRunSession>> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_history_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Return the caller's browser-session and browser-time limits.
    #[inline]
    pub fn limits(&self) -> Promise<BrowserRunLimits> {
        rt::promise(|slot| unsafe { sys::js_limits(self.raw(), slot) })
    }

    /// Return details for one browser session, or `null` when it does not exist.
    #[doc(alias = "getSession")]
    #[inline]
    pub fn get_session(&self, session_id: &str) -> Promise<Option<BrowserRunSession>> {
        rt::promise(|slot| unsafe {
            sys::js_get_session(self.raw(), session_id.as_ptr(), session_id.len(), slot)
        })
    }

    /// Close a browser session.
    #[doc(alias = "closeSession")]
    #[inline]
    pub fn close_session(&self, session_id: &str) -> Promise<BrowserRunCloseSessionResult> {
        rt::promise(|slot| unsafe {
            sys::js_close_session(self.raw(), session_id.as_ptr(), session_id.len(), slot)
        })
    }

    /// Run a script against a new browser session.
    ///
    /// Returns A `Response` containing one of: **Success (HTTP 200):** - `BrowserRunScriptSuccessResponse` JSON with `Content-Type: application/json` when the script returns a JSON-serializable value or nothing - The raw body and content type when the script returns binary or other non-JSON output **Error:** - JSON error body with an HTTP status code (400, 404, 408, 422, 429, 500, 503) - HTTP 408 when the script exceeds `timeout` - HTTP 422 when the script fails to compile or throws - HTTP errors are returned as a `Response`, not thrown. Invalid `options` throw before any request is made. **Headers:** - `cf-browser-session-id`: Session kept open for `scriptInSession()` - `cf-browser-target-id`: Page target the script ran on - `X-Browser-Ms-Used`: Browser time consumed in milliseconds
    ///
    /// # Arguments
    ///
    /// - `code`: Source of an async function. It receives the selected library's objects (Playwright `{ page, context, browser }`, Puppeteer `{ page, browser }`) or, without `library`, a CDP client.
    #[inline]
    pub fn script(&self, code: &str) -> Promise<crate::http::Response> {
        rt::promise(|slot| unsafe { sys::js_script(self.raw(), code.as_ptr(), code.len(), slot) })
    }

    /// Run a script against a new browser session.
    ///
    /// Returns A `Response` containing one of: **Success (HTTP 200):** - `BrowserRunScriptSuccessResponse` JSON with `Content-Type: application/json` when the script returns a JSON-serializable value or nothing - The raw body and content type when the script returns binary or other non-JSON output **Error:** - JSON error body with an HTTP status code (400, 404, 408, 422, 429, 500, 503) - HTTP 408 when the script exceeds `timeout` - HTTP 422 when the script fails to compile or throws - HTTP errors are returned as a `Response`, not thrown. Invalid `options` throw before any request is made. **Headers:** - `cf-browser-session-id`: Session kept open for `scriptInSession()` - `cf-browser-target-id`: Page target the script ran on - `X-Browser-Ms-Used`: Browser time consumed in milliseconds
    ///
    /// # Arguments
    ///
    /// - `code`: Source of an async function. It receives the selected library's objects (Playwright `{ page, context, browser }`, Puppeteer `{ page, browser }`) or, without `library`, a CDP client.
    /// - `options`: Library, timeout and session launch options.
    #[doc(alias = "script")]
    #[inline]
    pub fn script_with(
        &self,
        code: &str,
        options: &BrowserRunScriptOptions,
    ) -> Promise<crate::http::Response> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_script_with(
                self.raw(),
                code.as_ptr(),
                code.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Run a script against an existing browser session, such as one kept open by
    /// `script()`.
    ///
    /// Returns A `Response` with the same success bodies as `script()`. **Error:** - JSON error body with an HTTP status code (400, 401, 404, 408, 410, 422, 500) - HTTP 404 when the session or `targetId` does not exist - HTTP 410 when the session is already closed - HTTP errors are returned as a `Response`, not thrown. Invalid `options` throw before any request is made. **Headers:** - `X-Browser-Ms-Used`: Browser time consumed in milliseconds
    ///
    /// # Arguments
    ///
    /// - `session_id`: Session to run in, such as the `cf-browser-session-id` header returned by `script()`.
    /// - `code`: Source of an async function, as for `script()`.
    #[doc(alias = "scriptInSession")]
    #[inline]
    pub fn script_in_session(
        &self,
        session_id: &str,
        code: &str,
    ) -> Promise<crate::http::Response> {
        rt::promise(|slot| unsafe {
            sys::js_script_in_session(
                self.raw(),
                session_id.as_ptr(),
                session_id.len(),
                code.as_ptr(),
                code.len(),
                slot,
            )
        })
    }

    /// Run a script against an existing browser session, such as one kept open by
    /// `script()`.
    ///
    /// Returns A `Response` with the same success bodies as `script()`. **Error:** - JSON error body with an HTTP status code (400, 401, 404, 408, 410, 422, 500) - HTTP 404 when the session or `targetId` does not exist - HTTP 410 when the session is already closed - HTTP errors are returned as a `Response`, not thrown. Invalid `options` throw before any request is made. **Headers:** - `X-Browser-Ms-Used`: Browser time consumed in milliseconds
    ///
    /// # Arguments
    ///
    /// - `session_id`: Session to run in, such as the `cf-browser-session-id` header returned by `script()`.
    /// - `code`: Source of an async function, as for `script()`.
    /// - `options`: Library, timeout and page target options.
    #[doc(alias = "scriptInSession")]
    #[inline]
    pub fn script_in_session_with(
        &self,
        session_id: &str,
        code: &str,
        options: &BrowserRunScriptSessionOptions,
    ) -> Promise<crate::http::Response> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_script_in_session_with(
                self.raw(),
                session_id.as_ptr(),
                session_id.len(),
                code.as_ptr(),
                code.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// DevTools JSON methods exposed through one nested binding target.
    #[inline]
    pub fn devtools(&self) -> BrowserRunDevtools {
        rt::attribute(rt::handle(unsafe { sys::js_devtools(self.raw()) }))
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:browser";
        "BrowserRun.fetch" => fn js_fetch(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRun.fetch:with" => fn js_fetch_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRun.quickAction:screenshot" => fn js_quick_action_screenshot(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRun.quickAction:pdf" => fn js_quick_action_pdf(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRun.quickAction:content" => fn js_quick_action_content(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRun.quickAction:scrape" => fn js_quick_action_scrape(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRun.quickAction:links" => fn js_quick_action_links(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRun.quickAction:snapshot" => fn js_quick_action_snapshot(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRun.quickAction:json" => fn js_quick_action_json(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRun.quickAction:markdown" => fn js_quick_action_markdown(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRun.quickAction:accessibility-tree" => fn js_quick_action_accessibility_tree(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRun.acquire" => fn js_acquire(this: RawHandle, slot: Slot);
        "BrowserRun.acquire:with" => fn js_acquire_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRun.launch" => fn js_launch(this: RawHandle, slot: Slot);
        "BrowserRun.launch:with" => fn js_launch_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRun.connectSession" => fn js_connect_session(
            this: RawHandle,
            session_id: *const u8,
            session_id_len: usize,
            slot: Slot,
        );
        "BrowserRun.connectSession:with" => fn js_connect_session_with(
            this: RawHandle,
            session_id: *const u8,
            session_id_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRun.getLiveView" => fn js_get_live_view(
            this: RawHandle,
            session_id: *const u8,
            session_id_len: usize,
            slot: Slot,
        );
        "BrowserRun.getLiveView:with" => fn js_get_live_view_with(
            this: RawHandle,
            session_id: *const u8,
            session_id_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRun.listSessions" => fn js_list_sessions(this: RawHandle, slot: Slot);
        "BrowserRun.listSessions:with" => fn js_list_sessions_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRun.history" => fn js_history(this: RawHandle, slot: Slot);
        "BrowserRun.history:with" => fn js_history_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRun.limits" => fn js_limits(this: RawHandle, slot: Slot);
        "BrowserRun.getSession" => fn js_get_session(
            this: RawHandle,
            session_id: *const u8,
            session_id_len: usize,
            slot: Slot,
        );
        "BrowserRun.closeSession" => fn js_close_session(
            this: RawHandle,
            session_id: *const u8,
            session_id_len: usize,
            slot: Slot,
        );
        "BrowserRun.script" => fn js_script(
            this: RawHandle,
            code: *const u8,
            code_len: usize,
            slot: Slot,
        );
        "BrowserRun.script:with" => fn js_script_with(
            this: RawHandle,
            code: *const u8,
            code_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRun.scriptInSession" => fn js_script_in_session(
            this: RawHandle,
            session_id: *const u8,
            session_id_len: usize,
            code: *const u8,
            code_len: usize,
            slot: Slot,
        );
        "BrowserRun.scriptInSession:with" => fn js_script_in_session_with(
            this: RawHandle,
            session_id: *const u8,
            session_id_len: usize,
            code: *const u8,
            code_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRun.devtools" => fn js_devtools(this: RawHandle) -> RawHandle;
    }
}
