//! `AiSearchInstance`: Instance-level AI Search service.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiSearchChatCompletionsRequest, AiSearchChatCompletionsResponse, AiSearchInstanceInfo,
    AiSearchInstanceUpdateConfig, AiSearchItems, AiSearchJobs, AiSearchSearchRequest,
    AiSearchSearchResponse, AiSearchStatsResponse,
};
use crate::rt::{self, Js, Promise};

/// Instance-level AI Search service.
///
/// Used as:
/// - The return type of `AiSearchNamespace.get(name)` (namespace binding)
/// - The type of `env.BLOG_SEARCH` (single instance binding via `ai_search`)
///
/// Provides search, chat, update, stats, items, and jobs operations.
///
/// [Documentation](https://developers.cloudflare.com/ai-search/)
///
/// # Example
/// ```no_run
/// use workers::ai_search::{AiSearchInstance, AiSearchSearchRequest};
/// use workers::prelude::*;
///
/// async fn passages(search: &AiSearchInstance, question: &str) -> Result<Vec<String>> {
///     let found = search.search(&AiSearchSearchRequest::new().query(question)).await?;
///     Ok(found.chunks.into_iter().map(|chunk| chunk.text).collect())
/// }
/// ```
///
/// # In JavaScript
///
/// ```ts
/// // Via namespace binding
/// const instance = env.AI_SEARCH.get("blog");
/// const results = await instance.search({
///   query: "How does caching work?",
/// });
///
/// // Via single instance binding
/// const results = await env.BLOG_SEARCH.search({
///   messages: [{ role: "user", content: "How does caching work?" }],
/// });
/// ```
#[repr(transparent)]
pub struct AiSearchInstance(Js);

rt::handle_type!(AiSearchInstance: Js);

impl AiSearchInstance {
    /// Search the AI Search instance for relevant chunks.
    ///
    /// Returns Search response with matching chunks and search query.
    ///
    /// # Arguments
    ///
    /// - `params`: Search request with query or messages and optional AI search options.
    #[inline]
    pub fn search(&self, params: &AiSearchSearchRequest) -> Promise<AiSearchSearchResponse> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe { sys::js_search(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Generate chat completions with AI Search context (streaming).
    ///
    /// Returns ReadableStream of server-sent events.
    ///
    /// # Arguments
    ///
    /// - `params`: Chat completions request with stream: true.
    #[doc(alias = "chatCompletions")]
    #[inline]
    pub fn chat_completions_stream(
        &self,
        params: &AiSearchChatCompletionsRequest,
    ) -> Promise<crate::streams::ReadableStream> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe {
            sys::js_chat_completions_stream(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Generate chat completions with AI Search context.
    ///
    /// Returns Chat completion response with choices and RAG chunks.
    ///
    /// # Arguments
    ///
    /// - `params`: Chat completions request.
    #[doc(alias = "chatCompletions")]
    #[inline]
    pub fn chat_completions(
        &self,
        params: &AiSearchChatCompletionsRequest,
    ) -> Promise<AiSearchChatCompletionsResponse> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe {
            sys::js_chat_completions(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Update the instance configuration.
    ///
    /// Returns Updated instance info.
    ///
    /// # Arguments
    ///
    /// - `config`: Partial configuration to update.
    #[inline]
    pub fn update(&self, config: &AiSearchInstanceUpdateConfig) -> Promise<AiSearchInstanceInfo> {
        let mut pack = rt::Pack::new();
        pack.put(config);
        rt::promise(|slot| unsafe { sys::js_update(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Get metadata about this instance.
    #[inline]
    pub fn info(&self) -> Promise<AiSearchInstanceInfo> {
        rt::promise(|slot| unsafe { sys::js_info(self.raw(), slot) })
    }

    /// Get instance statistics (item count, indexing status, etc.).
    ///
    /// Returns Statistics with counts per status, last activity time, and engine details.
    #[inline]
    pub fn stats(&self) -> Promise<AiSearchStatsResponse> {
        rt::promise(|slot| unsafe { sys::js_stats(self.raw(), slot) })
    }

    /// Items collection — list, upload, and manage items in this instance.
    #[inline]
    pub fn items(&self) -> AiSearchItems {
        rt::attribute(rt::handle(unsafe { sys::js_items(self.raw()) }))
    }

    /// Jobs collection — list, create, and inspect indexing jobs.
    #[inline]
    pub fn jobs(&self) -> AiSearchJobs {
        rt::attribute(rt::handle(unsafe { sys::js_jobs(self.raw()) }))
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:ai-search";
        "AiSearchInstance.search" => fn js_search(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AiSearchInstance.chatCompletions:stream" => fn js_chat_completions_stream(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AiSearchInstance.chatCompletions" => fn js_chat_completions(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AiSearchInstance.update" => fn js_update(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AiSearchInstance.info" => fn js_info(this: RawHandle, slot: Slot);
        "AiSearchInstance.stats" => fn js_stats(this: RawHandle, slot: Slot);
        "AiSearchInstance.items" => fn js_items(this: RawHandle) -> RawHandle;
        "AiSearchInstance.jobs" => fn js_jobs(this: RawHandle) -> RawHandle;
    }
}
