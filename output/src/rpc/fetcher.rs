//! `Fetcher`: The interface [`Fetcher`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{FetcherConnectAddress, FetcherFetchInput};
use crate::rt::{self, Js, Promise, Result};

/// The interface [`Fetcher`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
///
/// /// Another Worker answers, without a way through the network.
/// #[event(fetch)]
/// async fn fetch(req: Request, env: Env) -> Result<Response> {
///     let answer = env.service("AUTH")?.fetch(&req).await?;
///     if answer.status() == 401 {
///         return Ok(answer);
///     }
///     Response::ok("you may pass")
/// }
/// ```
#[repr(transparent)]
pub struct Fetcher(Js);

rt::handle_type!(Fetcher: Js);

impl Fetcher {
    /// Calls [`Fetcher.fetch`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    #[inline]
    pub fn fetch<'a>(
        &self,
        input: impl Into<FetcherFetchInput<'a>>,
    ) -> Promise<crate::http::Response> {
        let input = input.into();
        let mut pack = rt::Pack::new();
        pack.put(&input);
        rt::promise(|slot| unsafe { sys::js_fetch(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Calls [`Fetcher.fetch`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    #[doc(alias = "fetch")]
    #[inline]
    pub fn fetch_with<'a>(
        &self,
        input: impl Into<FetcherFetchInput<'a>>,
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

    /// Calls [`Fetcher.connect`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    #[inline]
    pub fn connect<'a>(
        &self,
        address: impl Into<FetcherConnectAddress<'a>>,
    ) -> Result<crate::sockets::Socket> {
        let address = address.into();
        let mut pack = rt::Pack::new();
        pack.put(&address);
        rt::handle(unsafe { sys::js_connect(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Fetcher.connect`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    #[doc(alias = "connect")]
    #[inline]
    pub fn connect_with<'a>(
        &self,
        address: impl Into<FetcherConnectAddress<'a>>,
        options: &crate::sockets::SocketOptions,
    ) -> Result<crate::sockets::Socket> {
        let address = address.into();
        let mut pack = rt::Pack::new();
        pack.put(&address);
        pack.put(options);
        rt::handle(unsafe { sys::js_connect_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Fetcher.queue`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn queue(
        &self,
        queue_name: &str,
        messages: &[super::ServiceBindingQueueMessage],
    ) -> Promise<super::FetcherQueueResult> {
        let mut pack = rt::Pack::new();
        pack.put(messages);
        rt::promise(|slot| unsafe {
            sys::js_queue(
                self.raw(),
                queue_name.as_ptr(),
                queue_name.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`Fetcher.queue`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "queue")]
    #[inline]
    pub fn queue_with(
        &self,
        queue_name: &str,
        messages: &[super::ServiceBindingQueueMessage],
        metadata: &crate::queues::MessageBatchMetadata,
    ) -> Promise<super::FetcherQueueResult> {
        let mut pack = rt::Pack::new();
        pack.put(messages);
        pack.put(metadata);
        if let Some(error) = pack.refused() {
            return rt::promise_failed(error);
        }
        rt::promise(|slot| unsafe {
            sys::js_queue_with(
                self.raw(),
                queue_name.as_ptr(),
                queue_name.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`Fetcher.scheduled`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn scheduled(&self) -> Promise<super::FetcherScheduledResult> {
        rt::promise(|slot| unsafe { sys::js_scheduled(self.raw(), slot) })
    }

    /// Calls [`Fetcher.scheduled`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "scheduled")]
    #[inline]
    pub fn scheduled_with(
        &self,
        options: &super::FetcherScheduledOptions,
    ) -> Promise<super::FetcherScheduledResult> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_scheduled_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:rpc";
        "Fetcher.fetch" => fn js_fetch(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Fetcher.fetch:with" => fn js_fetch_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Fetcher.connect" => fn js_connect(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Fetcher.connect:with" => fn js_connect_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        #[cfg(feature = "experimental")]
        "Fetcher.queue" => fn js_queue(
            this: RawHandle,
            queue_name: *const u8,
            queue_name_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "Fetcher.queue:with" => fn js_queue_with(
            this: RawHandle,
            queue_name: *const u8,
            queue_name_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "Fetcher.scheduled" => fn js_scheduled(this: RawHandle, slot: Slot);
        #[cfg(feature = "experimental")]
        "Fetcher.scheduled:with" => fn js_scheduled_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
