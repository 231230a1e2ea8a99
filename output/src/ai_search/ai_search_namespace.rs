//! `AiSearchNamespace`: Namespace-level AI Search service.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiSearchConfig, AiSearchInstance, AiSearchListInstancesParams, AiSearchListResponse,
    AiSearchMultiChatCompletionsRequest, AiSearchMultiChatCompletionsResponse,
    AiSearchMultiSearchRequest, AiSearchMultiSearchResponse,
};
use crate::rt::{self, Js, Promise, Result};

/// Namespace-level AI Search service.
///
/// Used as the type of `env.AI_SEARCH` (namespace binding via `ai_search_namespaces`).
/// Scoped to a single namespace. Provides dynamic instance access, creation, deletion,
/// and multi-instance search/chat operations.
///
/// [Documentation](https://developers.cloudflare.com/ai-search/)
///
/// # In JavaScript
///
/// ```ts
/// // Access an instance within the namespace
/// const blog = env.AI_SEARCH.get("blog");
/// const results = await blog.search({ query: "How does caching work?" });
///
/// // List all instances in the namespace
/// const instances = await env.AI_SEARCH.list();
///
/// // Create a new instance with built-in storage
/// const tenant = await env.AI_SEARCH.create({ id: "tenant-123" });
///
/// // Upload items into the instance
/// await tenant.items.upload("doc.pdf", fileContent);
///
/// // Search across multiple instances
/// const multi = await env.AI_SEARCH.search({
///   query: "caching",
///   ai_search_options: { instance_ids: ["blog", "docs"] },
/// });
///
/// // Delete an instance
/// await env.AI_SEARCH.delete("tenant-123");
/// ```
#[repr(transparent)]
pub struct AiSearchNamespace(Js);

rt::handle_type!(AiSearchNamespace: Js);

impl AiSearchNamespace {
    /// Get an instance by name within the bound namespace.
    ///
    /// Returns Instance service for search, chat, update, stats, items, and jobs.
    ///
    /// # Arguments
    ///
    /// - `name`: Instance name.
    #[inline]
    pub fn get(&self, name: &str) -> Result<AiSearchInstance> {
        rt::handle(unsafe { sys::js_get(self.raw(), name.as_ptr(), name.len()) })
    }

    /// List instances in the bound namespace.
    ///
    /// Returns Array of instance metadata with pagination info.
    #[inline]
    pub fn list(&self) -> Promise<AiSearchListResponse> {
        rt::promise(|slot| unsafe { sys::js_list(self.raw(), slot) })
    }

    /// List instances in the bound namespace.
    ///
    /// Returns Array of instance metadata with pagination info.
    ///
    /// # Arguments
    ///
    /// - `params`: Optional pagination, search, and ordering parameters.
    #[doc(alias = "list")]
    #[inline]
    pub fn list_with(&self, params: &AiSearchListInstancesParams) -> Promise<AiSearchListResponse> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe {
            sys::js_list_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Create a new instance within the bound namespace.
    ///
    /// Returns Instance service for the newly created instance.
    ///
    /// # Arguments
    ///
    /// - `config`: Instance configuration. Only `id` is required — omit `type` and `source` to create with built-in storage.
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// // Create with built-in storage (upload items manually)
    /// const instance = await env.AI_SEARCH.create({ id: "my-search" });
    ///
    /// // Create with web crawler source
    /// const instance = await env.AI_SEARCH.create({
    ///   id: "docs-search",
    ///   type: "web-crawler",
    ///   source: "https://developers.cloudflare.com",
    /// });
    /// ```
    #[inline]
    pub fn create(&self, config: &AiSearchConfig) -> Promise<AiSearchInstance> {
        let mut pack = rt::Pack::new();
        pack.put(config);
        rt::promise(|slot| unsafe { sys::js_create(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Delete an instance from the bound namespace.
    ///
    /// # Arguments
    ///
    /// - `name`: Instance name to delete.
    #[inline]
    pub fn delete(&self, name: &str) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_delete(self.raw(), name.as_ptr(), name.len(), slot) })
    }

    /// Search across multiple instances within the bound namespace.
    /// Fans out to the specified instance_ids and merges results.
    ///
    /// Returns Search response with chunks tagged by instance_id and optional partial-failure errors.
    ///
    /// # Arguments
    ///
    /// - `params`: Search request with required `ai_search_options.instance_ids`.
    #[inline]
    pub fn search(
        &self,
        params: &AiSearchMultiSearchRequest,
    ) -> Promise<AiSearchMultiSearchResponse> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe { sys::js_search(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Generate chat completions across multiple instances within the bound namespace (streaming).
    /// Fans out to the specified instance_ids, merges context, and generates a response.
    ///
    /// Returns ReadableStream of server-sent events.
    ///
    /// # Arguments
    ///
    /// - `params`: Chat completions request with stream: true and required `ai_search_options.instance_ids`.
    #[doc(alias = "chatCompletions")]
    #[inline]
    pub fn chat_completions_stream(
        &self,
        params: &AiSearchMultiChatCompletionsRequest,
    ) -> Promise<crate::streams::ReadableStream> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe {
            sys::js_chat_completions_stream(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Generate chat completions across multiple instances within the bound namespace.
    /// Fans out to the specified instance_ids, merges context, and generates a response.
    ///
    /// Returns Chat completion response with choices, chunks tagged by instance_id, and optional partial-failure errors.
    ///
    /// # Arguments
    ///
    /// - `params`: Chat completions request with required `ai_search_options.instance_ids`.
    #[doc(alias = "chatCompletions")]
    #[inline]
    pub fn chat_completions(
        &self,
        params: &AiSearchMultiChatCompletionsRequest,
    ) -> Promise<AiSearchMultiChatCompletionsResponse> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe {
            sys::js_chat_completions(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:ai-search";
        "AiSearchNamespace.get" => fn js_get(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
        ) -> RawHandle;
        "AiSearchNamespace.list" => fn js_list(this: RawHandle, slot: Slot);
        "AiSearchNamespace.list:with" => fn js_list_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AiSearchNamespace.create" => fn js_create(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AiSearchNamespace.delete" => fn js_delete(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            slot: Slot,
        );
        "AiSearchNamespace.search" => fn js_search(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AiSearchNamespace.chatCompletions:stream" => fn js_chat_completions_stream(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AiSearchNamespace.chatCompletions" => fn js_chat_completions(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
