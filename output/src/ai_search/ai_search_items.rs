//! `AiSearchItems`: Items collection service for an AI Search instance.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiSearchItem, AiSearchItemInfo, AiSearchItemsUploadAndPollContent,
    AiSearchItemsUploadAndPollOptions, AiSearchItemsUploadContent, AiSearchListItemsParams,
    AiSearchListItemsResponse, AiSearchUploadItemOptions,
};
use crate::rt::{self, Js, Promise, Result};

/// Items collection service for an AI Search instance.
/// Provides list, upload, and access to individual items.
///
/// [Documentation](https://developers.cloudflare.com/ai-search/)
#[repr(transparent)]
pub struct AiSearchItems(Js);

rt::handle_type!(AiSearchItems: Js);

impl AiSearchItems {
    /// List items in this instance.
    #[inline]
    pub fn list(&self) -> Promise<AiSearchListItemsResponse> {
        rt::promise(|slot| unsafe { sys::js_list(self.raw(), slot) })
    }

    /// List items in this instance.
    #[doc(alias = "list")]
    #[inline]
    pub fn list_with(
        &self,
        params: &AiSearchListItemsParams,
    ) -> Promise<AiSearchListItemsResponse> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe {
            sys::js_list_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Upload a file as an item. Behaves as an upsert: if an item with the same
    /// filename already exists, it is overwritten and re-indexed.
    ///
    /// Returns The created item info.
    ///
    /// # Arguments
    ///
    /// - `name`: Filename for the uploaded item.
    /// - `content`: File content as a ReadableStream, Blob, or string.
    #[inline]
    pub fn upload<'a>(
        &self,
        name: &str,
        content: impl Into<AiSearchItemsUploadContent<'a>>,
    ) -> Promise<AiSearchItemInfo> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        rt::promise(|slot| unsafe {
            sys::js_upload(self.raw(), name.as_ptr(), name.len(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Upload a file as an item. Behaves as an upsert: if an item with the same
    /// filename already exists, it is overwritten and re-indexed.
    ///
    /// Returns The created item info.
    ///
    /// # Arguments
    ///
    /// - `name`: Filename for the uploaded item.
    /// - `content`: File content as a ReadableStream, Blob, or string.
    /// - `options`: Optional metadata to attach to the item.
    #[doc(alias = "upload")]
    #[inline]
    pub fn upload_with<'a>(
        &self,
        name: &str,
        content: impl Into<AiSearchItemsUploadContent<'a>>,
        options: &AiSearchUploadItemOptions,
    ) -> Promise<AiSearchItemInfo> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_upload_with(
                self.raw(),
                name.as_ptr(),
                name.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Upload a file and poll until processing completes.
    /// Behaves as an upsert: if an item with the same filename already exists,
    /// it is overwritten and re-indexed.
    ///
    /// Returns The item info after processing completes (or timeout).
    ///
    /// # Arguments
    ///
    /// - `name`: Filename for the uploaded item.
    /// - `content`: File content as a ReadableStream, Blob, or string.
    #[doc(alias = "uploadAndPoll")]
    #[inline]
    pub fn upload_and_poll<'a>(
        &self,
        name: &str,
        content: impl Into<AiSearchItemsUploadAndPollContent<'a>>,
    ) -> Promise<AiSearchItemInfo> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        rt::promise(|slot| unsafe {
            sys::js_upload_and_poll(
                self.raw(),
                name.as_ptr(),
                name.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Upload a file and poll until processing completes.
    /// Behaves as an upsert: if an item with the same filename already exists,
    /// it is overwritten and re-indexed.
    ///
    /// Returns The item info after processing completes (or timeout).
    ///
    /// # Arguments
    ///
    /// - `name`: Filename for the uploaded item.
    /// - `content`: File content as a ReadableStream, Blob, or string.
    /// - `options`: Optional metadata and polling configuration.
    #[doc(alias = "uploadAndPoll")]
    #[inline]
    pub fn upload_and_poll_with<'a>(
        &self,
        name: &str,
        content: impl Into<AiSearchItemsUploadAndPollContent<'a>>,
        options: &AiSearchItemsUploadAndPollOptions,
    ) -> Promise<AiSearchItemInfo> {
        let content = content.into();
        let mut pack = rt::Pack::new();
        pack.put(&content);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_upload_and_poll_with(
                self.raw(),
                name.as_ptr(),
                name.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Get an item by ID.
    ///
    /// Returns Item service for info, download, sync, logs, and chunks operations.
    ///
    /// # Arguments
    ///
    /// - `item_id`: The item identifier.
    #[inline]
    pub fn get(&self, item_id: &str) -> Result<AiSearchItem> {
        rt::handle(unsafe { sys::js_get(self.raw(), item_id.as_ptr(), item_id.len()) })
    }

    /// Delete an item from the instance.
    ///
    /// # Arguments
    ///
    /// - `item_id`: The item identifier.
    #[inline]
    pub fn delete(&self, item_id: &str) -> Promise<()> {
        rt::promise(|slot| unsafe {
            sys::js_delete(self.raw(), item_id.as_ptr(), item_id.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:ai-search";
        "AiSearchItems.list" => fn js_list(this: RawHandle, slot: Slot);
        "AiSearchItems.list:with" => fn js_list_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AiSearchItems.upload" => fn js_upload(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AiSearchItems.upload:with" => fn js_upload_with(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AiSearchItems.uploadAndPoll" => fn js_upload_and_poll(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AiSearchItems.uploadAndPoll:with" => fn js_upload_and_poll_with(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AiSearchItems.get" => fn js_get(
            this: RawHandle,
            item_id: *const u8,
            item_id_len: usize,
        ) -> RawHandle;
        "AiSearchItems.delete" => fn js_delete(
            this: RawHandle,
            item_id: *const u8,
            item_id_len: usize,
            slot: Slot,
        );
    }
}
