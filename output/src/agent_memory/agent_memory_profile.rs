//! `AgentMemoryProfile`: A single Agent Memory profile, scoped to a profile name.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AgentMemoryGetSummaryOptions, AgentMemoryGetSummaryResponse, AgentMemoryIncomingMemory,
    AgentMemoryIngestOptions, AgentMemoryListMemoriesOptions, AgentMemoryListMemoriesResult,
    AgentMemoryMemory, AgentMemoryMessage, AgentMemoryRecallOptions, AgentMemoryRecallResult,
};
use crate::rt::{self, Js, Promise};

/// A single Agent Memory profile, scoped to a profile name.
///
/// Returned by `AgentMemoryNamespace.getProfile`.
///
/// [Documentation](https://developers.cloudflare.com/agents/)
#[repr(transparent)]
pub struct AgentMemoryProfile(Js);

rt::handle_type!(AgentMemoryProfile: Js);

impl AgentMemoryProfile {
    /// Retrieve a memory by ID.
    ///
    /// # Arguments
    ///
    /// - `memory_id`: ULID of the memory to retrieve.
    ///
    /// # Errors
    ///
    /// - if the memory does not exist.
    #[inline]
    pub fn get(&self, memory_id: &str) -> Promise<AgentMemoryMemory> {
        rt::promise(|slot| unsafe {
            sys::js_get(self.raw(), memory_id.as_ptr(), memory_id.len(), slot)
        })
    }

    /// Delete a memory by ID.
    ///
    /// Removes the memory and any source messages linked by the memory's
    /// source message IDs.
    ///
    /// # Arguments
    ///
    /// - `memory_id`: ULID of the memory to delete.
    ///
    /// # Errors
    ///
    /// - if the memory does not exist.
    #[inline]
    pub fn delete(&self, memory_id: &str) -> Promise<AgentMemoryMemory> {
        rt::promise(|slot| unsafe {
            sys::js_delete(self.raw(), memory_id.as_ptr(), memory_id.len(), slot)
        })
    }

    /// Store a memory in this profile. The content is automatically classified,
    /// summarized, and indexed.
    ///
    /// # Arguments
    ///
    /// - `memory`: Raw memory content to persist.
    #[inline]
    pub fn remember(&self, memory: &AgentMemoryIncomingMemory) -> Promise<AgentMemoryMemory> {
        let mut pack = rt::Pack::new();
        pack.put(memory);
        rt::promise(|slot| unsafe { sys::js_remember(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Extract memories from a conversation.
    ///
    /// # Arguments
    ///
    /// - `messages`: Conversation messages to extract memories from.
    #[inline]
    pub fn ingest(&self, messages: &[AgentMemoryMessage]) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(messages);
        rt::promise(|slot| unsafe { sys::js_ingest(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Extract memories from a conversation.
    ///
    /// # Arguments
    ///
    /// - `messages`: Conversation messages to extract memories from.
    /// - `options`: Optional ingest options.
    #[doc(alias = "ingest")]
    #[inline]
    pub fn ingest_with(
        &self,
        messages: &[AgentMemoryMessage],
        options: &AgentMemoryIngestOptions,
    ) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(messages);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_ingest_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Get a profile summary.
    #[doc(alias = "getSummary")]
    #[inline]
    pub fn get_summary(&self) -> Promise<AgentMemoryGetSummaryResponse> {
        rt::promise(|slot| unsafe { sys::js_get_summary(self.raw(), slot) })
    }

    /// Get a profile summary.
    ///
    /// # Arguments
    ///
    /// - `options`: Optional getSummary options.
    #[doc(alias = "getSummary")]
    #[inline]
    pub fn get_summary_with(
        &self,
        options: &AgentMemoryGetSummaryOptions,
    ) -> Promise<AgentMemoryGetSummaryResponse> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_get_summary_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Recall memories in this profile.
    ///
    /// Returns Matching memories with relevance scores and a synthesized answer.
    ///
    /// # Arguments
    ///
    /// - `query`: Recall query matched against memory content and keywords.
    #[inline]
    pub fn recall(&self, query: &str) -> Promise<AgentMemoryRecallResult> {
        rt::promise(|slot| unsafe { sys::js_recall(self.raw(), query.as_ptr(), query.len(), slot) })
    }

    /// Recall memories in this profile.
    ///
    /// Returns Matching memories with relevance scores and a synthesized answer.
    ///
    /// # Arguments
    ///
    /// - `query`: Recall query matched against memory content and keywords.
    /// - `options`: Optional recall parameters.
    #[doc(alias = "recall")]
    #[inline]
    pub fn recall_with(
        &self,
        query: &str,
        options: &AgentMemoryRecallOptions,
    ) -> Promise<AgentMemoryRecallResult> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_recall_with(
                self.raw(),
                query.as_ptr(),
                query.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// List active memories in this profile.
    ///
    /// Returns a paginated, filterable view of stored memories. Superseded
    /// versions are excluded. Use the returned `cursor` (when present) to
    /// fetch the next page.
    #[inline]
    pub fn list(&self) -> Promise<AgentMemoryListMemoriesResult> {
        rt::promise(|slot| unsafe { sys::js_list(self.raw(), slot) })
    }

    /// List active memories in this profile.
    ///
    /// Returns a paginated, filterable view of stored memories. Superseded
    /// versions are excluded. Use the returned `cursor` (when present) to
    /// fetch the next page.
    ///
    /// # Arguments
    ///
    /// - `options`: Optional pagination and filter options.
    #[doc(alias = "list")]
    #[inline]
    pub fn list_with(
        &self,
        options: &AgentMemoryListMemoriesOptions,
    ) -> Promise<AgentMemoryListMemoriesResult> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_list_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Soft-delete every memory and message in this profile that is tagged
    /// with `sessionId`.
    ///
    /// Idempotent: deleting a sessionId that has no rows is a no-op.
    ///
    /// # Arguments
    ///
    /// - `session_id`: Session to delete.
    #[doc(alias = "deleteSession")]
    #[inline]
    pub fn delete_session(&self, session_id: &str) -> Promise<()> {
        rt::promise(|slot| unsafe {
            sys::js_delete_session(self.raw(), session_id.as_ptr(), session_id.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:agent-memory";
        "AgentMemoryProfile.get" => fn js_get(
            this: RawHandle,
            memory_id: *const u8,
            memory_id_len: usize,
            slot: Slot,
        );
        "AgentMemoryProfile.delete" => fn js_delete(
            this: RawHandle,
            memory_id: *const u8,
            memory_id_len: usize,
            slot: Slot,
        );
        "AgentMemoryProfile.remember" => fn js_remember(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AgentMemoryProfile.ingest" => fn js_ingest(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AgentMemoryProfile.ingest:with" => fn js_ingest_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AgentMemoryProfile.getSummary" => fn js_get_summary(this: RawHandle, slot: Slot);
        "AgentMemoryProfile.getSummary:with" => fn js_get_summary_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AgentMemoryProfile.recall" => fn js_recall(
            this: RawHandle,
            query: *const u8,
            query_len: usize,
            slot: Slot,
        );
        "AgentMemoryProfile.recall:with" => fn js_recall_with(
            this: RawHandle,
            query: *const u8,
            query_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AgentMemoryProfile.list" => fn js_list(this: RawHandle, slot: Slot);
        "AgentMemoryProfile.list:with" => fn js_list_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AgentMemoryProfile.deleteSession" => fn js_delete_session(
            this: RawHandle,
            session_id: *const u8,
            session_id_len: usize,
            slot: Slot,
        );
    }
}
