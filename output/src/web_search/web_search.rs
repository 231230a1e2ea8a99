//! `WebSearch`: Cloudflare Web Search binding.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{WebSearchSearchOptions, WebSearchSearchResponse};
use crate::rt::{self, Js, Promise};

/// Cloudflare Web Search binding.
///
/// Discovery-only primitive for agents and Workers. Returns URLs and catalog
/// metadata for a query; never returns page content or excerpts. To read a
/// result's body, fetch the URL with the global `fetch()` API.
///
/// Declared in wrangler with a single object (there is exactly one corpus, the
/// public web, so there is no name, namespace, or instance to specify):
///
/// ```jsonc
/// { "web_search": { "binding": "WEBSEARCH" } }
/// ```
///
/// [Documentation](https://developers.cloudflare.com/workers/runtime-apis/bindings/)
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
/// use workers::web_search::{WebSearch, WebSearchSearchOptions};
///
/// async fn links(env: &Env, query: &str) -> Result<Vec<String>> {
///     let search: WebSearch = env.binding("SEARCH")?;
///     let found = search.search(&WebSearchSearchOptions::new(query).limit(5)).await?;
///     Ok(found.items.into_iter().map(|one| format!("{} {}", one.title, one.url)).collect())
/// }
/// ```
///
/// # In JavaScript
///
/// ```ts
/// const { items, metadata } = await env.WEBSEARCH.search({
///   query: "Cloudflare Workers",
/// });
///
/// const top = items[0];
/// console.log(top.url, top.title, metadata.latencyMs);
///
/// // Read content yourself; pay-per-crawl and other publisher
/// // controls apply at the fetch site, not at search time.
/// const page = await fetch(top.url);
/// ```
#[repr(transparent)]
pub struct WebSearch(Js);

rt::handle_type!(WebSearch: Js);

impl WebSearch {
    /// Run a Web Search query.
    ///
    /// Returns The matching results plus per-response metadata.
    ///
    /// # Arguments
    ///
    /// - `options`: Search options. Only `query` is required.
    #[inline]
    pub fn search(&self, options: &WebSearchSearchOptions) -> Promise<WebSearchSearchResponse> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe { sys::js_search(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:web-search";
        "WebSearch.search" => fn js_search(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
