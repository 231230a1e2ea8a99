//! `AiSearchItem`: Single item service for an AI Search instance.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiSearchItemChunksParams, AiSearchItemChunksResponse, AiSearchItemContentResult,
    AiSearchItemInfo, AiSearchItemLogsParams, AiSearchItemLogsResponse,
};
use crate::rt::{self, Js, Promise};

/// Single item service for an AI Search instance.
/// Provides info, download, sync, logs, and chunks operations on a specific item.
///
/// [Documentation](https://developers.cloudflare.com/ai-search/)
#[repr(transparent)]
pub struct AiSearchItem(Js);

rt::handle_type!(AiSearchItem: Js);

impl AiSearchItem {
    /// Get metadata about this item.
    #[inline]
    pub fn info(&self) -> Promise<AiSearchItemInfo> {
        rt::promise(|slot| unsafe { sys::js_info(self.raw(), slot) })
    }

    /// Download the item's content.
    ///
    /// Returns Object with body stream, content type, filename, and size.
    #[inline]
    pub fn download(&self) -> Promise<AiSearchItemContentResult> {
        rt::promise(|slot| unsafe { sys::js_download(self.raw(), slot) })
    }

    /// Trigger re-indexing of this item.
    ///
    /// Returns The updated item info.
    #[inline]
    pub fn sync(&self) -> Promise<AiSearchItemInfo> {
        rt::promise(|slot| unsafe { sys::js_sync(self.raw(), slot) })
    }

    /// Retrieve processing logs for this item (cursor-based pagination).
    ///
    /// Returns Paginated log entries for this item.
    #[inline]
    pub fn logs(&self) -> Promise<AiSearchItemLogsResponse> {
        rt::promise(|slot| unsafe { sys::js_logs(self.raw(), slot) })
    }

    /// Retrieve processing logs for this item (cursor-based pagination).
    ///
    /// Returns Paginated log entries for this item.
    ///
    /// # Arguments
    ///
    /// - `params`: Optional pagination parameters (limit, cursor).
    #[doc(alias = "logs")]
    #[inline]
    pub fn logs_with(&self, params: &AiSearchItemLogsParams) -> Promise<AiSearchItemLogsResponse> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe {
            sys::js_logs_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// List indexed chunks for this item (offset-based pagination).
    ///
    /// Returns Paginated chunk entries for this item.
    #[inline]
    pub fn chunks(&self) -> Promise<AiSearchItemChunksResponse> {
        rt::promise(|slot| unsafe { sys::js_chunks(self.raw(), slot) })
    }

    /// List indexed chunks for this item (offset-based pagination).
    ///
    /// Returns Paginated chunk entries for this item.
    ///
    /// # Arguments
    ///
    /// - `params`: Optional pagination parameters (limit, offset).
    #[doc(alias = "chunks")]
    #[inline]
    pub fn chunks_with(
        &self,
        params: &AiSearchItemChunksParams,
    ) -> Promise<AiSearchItemChunksResponse> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe {
            sys::js_chunks_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:ai-search";
        "AiSearchItem.info" => fn js_info(this: RawHandle, slot: Slot);
        "AiSearchItem.download" => fn js_download(this: RawHandle, slot: Slot);
        "AiSearchItem.sync" => fn js_sync(this: RawHandle, slot: Slot);
        "AiSearchItem.logs" => fn js_logs(this: RawHandle, slot: Slot);
        "AiSearchItem.logs:with" => fn js_logs_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AiSearchItem.chunks" => fn js_chunks(this: RawHandle, slot: Slot);
        "AiSearchItem.chunks:with" => fn js_chunks_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
