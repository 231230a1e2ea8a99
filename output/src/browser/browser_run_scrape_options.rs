//! `BrowserRunScrapeOptions`: The dictionary [`BrowserRunScrapeOptions`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;
use std::time::Duration;

use super::{
    BrowserRunBaseOptionsAddScriptTagItem, BrowserRunBaseOptionsAddStyleTagItem,
    BrowserRunBaseOptionsAuthenticate, BrowserRunBaseOptionsCookie,
    BrowserRunBaseOptionsGotoOptions, BrowserRunBaseOptionsViewport,
    BrowserRunBaseOptionsWaitForSelector, BrowserRunResourceType, BrowserRunScrapeOptionsBrowser,
    BrowserRunScrapeOptionsElement,
};
use crate::rt;

/// The dictionary [`BrowserRunScrapeOptions`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug)]
pub struct BrowserRunScrapeOptions {
    add_script_tag: Option<Vec<BrowserRunBaseOptionsAddScriptTagItem>>,
    add_style_tag: Option<Vec<BrowserRunBaseOptionsAddStyleTagItem>>,
    authenticate: Option<BrowserRunBaseOptionsAuthenticate>,
    cookies: Option<Vec<BrowserRunBaseOptionsCookie>>,
    emulate_media_type: Option<String>,
    goto_options: Option<BrowserRunBaseOptionsGotoOptions>,
    reject_request_pattern: Option<Vec<String>>,
    allow_request_pattern: Option<Vec<String>>,
    reject_resource_types: Option<Vec<BrowserRunResourceType>>,
    allow_resource_types: Option<Vec<BrowserRunResourceType>>,
    set_extra_http_headers: Option<HashMap<String, String>>,
    set_java_script_enabled: Option<bool>,
    user_agent: Option<String>,
    viewport: Option<BrowserRunBaseOptionsViewport>,
    wait_for_selector: Option<BrowserRunBaseOptionsWaitForSelector>,
    wait_for_timeout: Option<Duration>,
    best_attempt: Option<bool>,
    action_timeout: Option<Duration>,
    cache_ttl: Option<Duration>,
    browser: Option<BrowserRunScrapeOptionsBrowser>,
    url: Option<String>,
    html: Option<String>,
    elements: Vec<BrowserRunScrapeOptionsElement>,
}

impl BrowserRunScrapeOptions {
    /// With what must be set, and nothing else.
    ///
    /// - `elements`: CSS selectors to scrape. At least one element is required.
    #[inline]
    pub fn new(elements: Vec<BrowserRunScrapeOptionsElement>) -> Self {
        Self {
            add_script_tag: None,
            add_style_tag: None,
            authenticate: None,
            cookies: None,
            emulate_media_type: None,
            goto_options: None,
            reject_request_pattern: None,
            allow_request_pattern: None,
            reject_resource_types: None,
            allow_resource_types: None,
            set_extra_http_headers: None,
            set_java_script_enabled: None,
            user_agent: None,
            viewport: None,
            wait_for_selector: None,
            wait_for_timeout: None,
            best_attempt: None,
            action_timeout: None,
            cache_ttl: None,
            browser: None,
            url: None,
            html: None,
            elements,
        }
    }

    /// Adds `<script>` tags into the page with the desired URL or content.
    ///
    /// See <https://pptr.dev/api/puppeteer.frameaddscripttagoptions>
    #[doc(alias = "addScriptTag")]
    #[inline]
    pub fn add_script_tag(
        mut self,
        add_script_tag: Vec<BrowserRunBaseOptionsAddScriptTagItem>,
    ) -> Self {
        self.add_script_tag = Some(add_script_tag);
        self
    }

    /// Adds `<link rel="stylesheet">` or `<style>` tags into the page.
    ///
    /// See <https://pptr.dev/api/puppeteer.frameaddstyletagoptions>
    #[doc(alias = "addStyleTag")]
    #[inline]
    pub fn add_style_tag(
        mut self,
        add_style_tag: Vec<BrowserRunBaseOptionsAddStyleTagItem>,
    ) -> Self {
        self.add_style_tag = Some(add_style_tag);
        self
    }

    /// Provide credentials for HTTP authentication. @see <https://pptr.dev/api/puppeteer.credentials>
    #[inline]
    pub fn authenticate(mut self, authenticate: BrowserRunBaseOptionsAuthenticate) -> Self {
        self.authenticate = Some(authenticate);
        self
    }

    /// Set cookies before navigating. @see <https://pptr.dev/api/puppeteer.cookieparam>
    #[inline]
    pub fn cookies(mut self, cookies: Vec<BrowserRunBaseOptionsCookie>) -> Self {
        self.cookies = Some(cookies);
        self
    }

    /// Emulate a specific CSS media type (e.g. `"screen"`, `"print"`).
    #[doc(alias = "emulateMediaType")]
    #[inline]
    pub fn emulate_media_type(mut self, emulate_media_type: impl Into<String>) -> Self {
        self.emulate_media_type = Some(emulate_media_type.into());
        self
    }

    /// Navigation options. @see <https://pptr.dev/api/puppeteer.gotooptions>
    #[doc(alias = "gotoOptions")]
    #[inline]
    pub fn goto_options(mut self, goto_options: BrowserRunBaseOptionsGotoOptions) -> Self {
        self.goto_options = Some(goto_options);
        self
    }

    /// Block requests matching these regex patterns. Mutually exclusive with `allowRequestPattern`.
    #[doc(alias = "rejectRequestPattern")]
    #[inline]
    pub fn reject_request_pattern(mut self, reject_request_pattern: Vec<String>) -> Self {
        self.reject_request_pattern = Some(reject_request_pattern);
        self
    }

    /// Only allow requests matching these regex patterns. Mutually exclusive with `rejectRequestPattern`.
    #[doc(alias = "allowRequestPattern")]
    #[inline]
    pub fn allow_request_pattern(mut self, allow_request_pattern: Vec<String>) -> Self {
        self.allow_request_pattern = Some(allow_request_pattern);
        self
    }

    /// Block requests of these resource types. Mutually exclusive with `allowResourceTypes`.
    #[doc(alias = "rejectResourceTypes")]
    #[inline]
    pub fn reject_resource_types(
        mut self,
        reject_resource_types: Vec<BrowserRunResourceType>,
    ) -> Self {
        self.reject_resource_types = Some(reject_resource_types);
        self
    }

    /// Only allow requests of these resource types. Mutually exclusive with `rejectResourceTypes`.
    #[doc(alias = "allowResourceTypes")]
    #[inline]
    pub fn allow_resource_types(
        mut self,
        allow_resource_types: Vec<BrowserRunResourceType>,
    ) -> Self {
        self.allow_resource_types = Some(allow_resource_types);
        self
    }

    /// Additional HTTP headers sent with every request.
    #[doc(alias = "setExtraHTTPHeaders")]
    #[inline]
    pub fn set_extra_http_headers(
        mut self,
        set_extra_http_headers: HashMap<String, String>,
    ) -> Self {
        self.set_extra_http_headers = Some(set_extra_http_headers);
        self
    }

    /// Whether JavaScript is enabled on the page.
    #[doc(alias = "setJavaScriptEnabled")]
    #[inline]
    pub fn set_java_script_enabled(mut self, set_java_script_enabled: bool) -> Self {
        self.set_java_script_enabled = Some(set_java_script_enabled);
        self
    }

    /// Override the default user agent string.
    ///
    /// Defaults to `"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/119.0.0.0 Safari/537.36"`.
    #[doc(alias = "userAgent")]
    #[inline]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Set the browser viewport size.
    ///
    /// Defaults to `{width:1920,height:1080}`.
    ///
    /// See <https://pptr.dev/api/puppeteer.viewport>
    #[inline]
    pub fn viewport(mut self, viewport: BrowserRunBaseOptionsViewport) -> Self {
        self.viewport = Some(viewport);
        self
    }

    /// Wait for a CSS selector to appear in the page before proceeding.
    ///
    /// See <https://pptr.dev/api/puppeteer.waitforselectoroptions>
    #[doc(alias = "waitForSelector")]
    #[inline]
    pub fn wait_for_selector(
        mut self,
        wait_for_selector: BrowserRunBaseOptionsWaitForSelector,
    ) -> Self {
        self.wait_for_selector = Some(wait_for_selector);
        self
    }

    /// Wait for a fixed delay in milliseconds before proceeding. Max 120000
    #[doc(alias = "waitForTimeout")]
    #[inline]
    pub fn wait_for_timeout(mut self, wait_for_timeout: Duration) -> Self {
        self.wait_for_timeout = Some(wait_for_timeout);
        self
    }

    /// When true, continue on best-effort when awaited events fail or timeout.
    #[doc(alias = "bestAttempt")]
    #[inline]
    pub fn best_attempt(mut self, best_attempt: bool) -> Self {
        self.best_attempt = Some(best_attempt);
        self
    }

    /// Maximum duration in milliseconds for the browser action after page load. Max 120000
    #[doc(alias = "actionTimeout")]
    #[inline]
    pub fn action_timeout(mut self, action_timeout: Duration) -> Self {
        self.action_timeout = Some(action_timeout);
        self
    }

    /// Cache time to live in seconds (0-86400). Set to 0 to disable.
    ///
    /// Defaults to `5`.
    #[doc(alias = "cacheTTL")]
    #[inline]
    pub fn cache_ttl(mut self, cache_ttl: Duration) -> Self {
        self.cache_ttl = Some(cache_ttl);
        self
    }

    /// Render with an alternate browser backend instead of the default one.
    #[inline]
    pub fn browser(mut self, browser: BrowserRunScrapeOptionsBrowser) -> Self {
        self.browser = Some(browser);
        self
    }

    /// URL to navigate to, e.g. `"https://example.com"`.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Set the HTML content of the page directly.
    #[inline]
    pub fn html(mut self, html: impl Into<String>) -> Self {
        self.html = Some(html.into());
        self
    }
}

impl rt::Encode for BrowserRunScrapeOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.add_script_tag);
        pack.put(&self.add_style_tag);
        pack.put(&self.authenticate);
        pack.put(&self.cookies);
        pack.put(&self.emulate_media_type);
        pack.put(&self.goto_options);
        pack.put(&self.reject_request_pattern);
        pack.put(&self.allow_request_pattern);
        pack.put(&self.reject_resource_types);
        pack.put(&self.allow_resource_types);
        pack.put(&self.set_extra_http_headers);
        pack.put(&self.set_java_script_enabled);
        pack.put(&self.user_agent);
        pack.put(&self.viewport);
        pack.put(&self.wait_for_selector);
        pack.optional(&self.wait_for_timeout, |pack, x| pack.milliseconds(x));
        pack.put(&self.best_attempt);
        pack.optional(&self.action_timeout, |pack, x| pack.milliseconds(x));
        pack.optional(&self.cache_ttl, |pack, x| pack.seconds(x));
        pack.put(&self.browser);
        pack.put(&self.url);
        pack.put(&self.html);
        pack.put(&self.elements);
    }
}
