//! `AutoRAG`: The interface [`AutoRAG`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

#![allow(deprecated)]

use super::{
    AutoRagAiSearchRequest, AutoRagAiSearchResponse, AutoRagListResponseItem, AutoRagSearchRequest,
    AutoRagSearchResponse,
};
use crate::rt::{self, Js, Promise};

/// The interface [`AutoRAG`](https://developers.cloudflare.com/ai-search/).
#[doc(alias = "AutoRAG")]
#[deprecated(
    note = "Use the standalone AI Search Workers binding instead. See https://developers.cloudflare.com/ai-search/usage/workers-binding/"
)]
#[repr(transparent)]
pub struct AutoRag(Js);

rt::handle_type!(AutoRag: Js);

impl AutoRag {
    /// Calls [`AutoRAG.list`](https://developers.cloudflare.com/ai-search/).
    #[deprecated(
        note = "Use the standalone AI Search Workers binding instead. See https://developers.cloudflare.com/ai-search/usage/workers-binding/"
    )]
    #[inline]
    pub fn list(&self) -> Promise<Vec<AutoRagListResponseItem>> {
        rt::promise(|slot| unsafe { sys::js_list(self.raw(), slot) })
    }

    /// Calls [`AutoRAG.search`](https://developers.cloudflare.com/ai-search/).
    #[deprecated(
        note = "Use the standalone AI Search Workers binding instead. See https://developers.cloudflare.com/ai-search/usage/workers-binding/"
    )]
    #[inline]
    pub fn search(&self, params: &AutoRagSearchRequest) -> Promise<AutoRagSearchResponse> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe { sys::js_search(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Calls [`AutoRAG.aiSearch`](https://developers.cloudflare.com/ai-search/) with `stream: true`.
    #[doc(alias = "aiSearch")]
    #[deprecated(
        note = "Use the standalone AI Search Workers binding instead. See https://developers.cloudflare.com/ai-search/usage/workers-binding/"
    )]
    #[inline]
    pub fn ai_search_stream(
        &self,
        params: &AutoRagAiSearchRequest,
    ) -> Promise<crate::http::Response> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe {
            sys::js_ai_search_stream(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`AutoRAG.aiSearch`](https://developers.cloudflare.com/ai-search/).
    #[doc(alias = "aiSearch")]
    #[deprecated(
        note = "Use the standalone AI Search Workers binding instead. See https://developers.cloudflare.com/ai-search/usage/workers-binding/"
    )]
    #[inline]
    pub fn ai_search(&self, params: &AutoRagAiSearchRequest) -> Promise<AutoRagAiSearchResponse> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe {
            sys::js_ai_search(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:ai-search";
        "AutoRAG.list" => fn js_list(this: RawHandle, slot: Slot);
        "AutoRAG.search" => fn js_search(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AutoRAG.aiSearch:stream" => fn js_ai_search_stream(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AutoRAG.aiSearch" => fn js_ai_search(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
