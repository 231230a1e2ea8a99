//! `ToMarkdownService`: The interface [`ToMarkdownService`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ConversionRequestOptions, ConversionResponse, MarkdownDocument, SupportedFileFormat};
use crate::rt::{self, Js, Promise};

/// The interface [`ToMarkdownService`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[repr(transparent)]
pub struct ToMarkdownService(Js);

rt::handle_type!(ToMarkdownService: Js);

impl ToMarkdownService {
    /// Calls [`ToMarkdownService.transform`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
    #[doc(alias = "transform")]
    #[inline]
    pub fn transform_many(&self, files: &[MarkdownDocument]) -> Promise<Vec<ConversionResponse>> {
        let mut pack = rt::Pack::new();
        pack.put(files);
        rt::promise(|slot| unsafe {
            sys::js_transform_many(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`ToMarkdownService.transform`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
    #[doc(alias = "transform")]
    #[inline]
    pub fn transform_many_with(
        &self,
        files: &[MarkdownDocument],
        options: &ConversionRequestOptions,
    ) -> Promise<Vec<ConversionResponse>> {
        let mut pack = rt::Pack::new();
        pack.put(files);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_transform_many_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`ToMarkdownService.transform`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
    #[inline]
    pub fn transform(&self, files: &MarkdownDocument) -> Promise<ConversionResponse> {
        let mut pack = rt::Pack::new();
        pack.put(files);
        rt::promise(|slot| unsafe {
            sys::js_transform(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`ToMarkdownService.transform`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
    #[doc(alias = "transform")]
    #[inline]
    pub fn transform_with(
        &self,
        files: &MarkdownDocument,
        options: &ConversionRequestOptions,
    ) -> Promise<ConversionResponse> {
        let mut pack = rt::Pack::new();
        pack.put(files);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_transform_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`ToMarkdownService.supported`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
    #[inline]
    pub fn supported(&self) -> Promise<Vec<SupportedFileFormat>> {
        rt::promise(|slot| unsafe { sys::js_supported(self.raw(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:ai";
        "ToMarkdownService.transform:many" => fn js_transform_many(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "ToMarkdownService.transform:many-with" => fn js_transform_many_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "ToMarkdownService.transform" => fn js_transform(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "ToMarkdownService.transform:with" => fn js_transform_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "ToMarkdownService.supported" => fn js_supported(this: RawHandle, slot: Slot);
    }
}
