//! `StreamVideos`: The interface [`StreamVideos`](https://developers.cloudflare.com/stream/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{StreamVideo, StreamVideosListParams};
use crate::rt::{self, Js, Promise};

/// The interface [`StreamVideos`](https://developers.cloudflare.com/stream/).
#[repr(transparent)]
pub struct StreamVideos(Js);

rt::handle_type!(StreamVideos: Js);

impl StreamVideos {
    /// Lists all videos in a users account.
    ///
    /// Returns The list of videos.
    ///
    /// # Errors
    ///
    /// - `BadRequestError` if the parameters are invalid
    /// - `InternalError` if an unexpected error occurs
    #[inline]
    pub fn list(&self) -> Promise<Vec<StreamVideo>> {
        rt::promise(|slot| unsafe { sys::js_list(self.raw(), slot) })
    }

    /// Lists all videos in a users account.
    ///
    /// Returns The list of videos.
    ///
    /// # Errors
    ///
    /// - `BadRequestError` if the parameters are invalid
    /// - `InternalError` if an unexpected error occurs
    #[doc(alias = "list")]
    #[inline]
    pub fn list_with(&self, params: &StreamVideosListParams) -> Promise<Vec<StreamVideo>> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe {
            sys::js_list_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:stream";
        "StreamVideos.list" => fn js_list(this: RawHandle, slot: Slot);
        "StreamVideos.list:with" => fn js_list_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
