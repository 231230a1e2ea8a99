//! `UnderlyingByteSource`: The dictionary [`UnderlyingByteSource`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ReadableByteStreamController;
use crate::rt::{self, Js, Reply};

/// The dictionary [`UnderlyingByteSource`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
#[derive(Clone, Debug, Default)]
pub struct UnderlyingByteSource {
    auto_allocate_chunk_size: Option<u32>,
    start: Option<rt::Callback>,
    pull: Option<rt::Callback>,
    cancel: Option<rt::Callback>,
}

impl UnderlyingByteSource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `autoAllocateChunkSize`.
    #[doc(alias = "autoAllocateChunkSize")]
    #[inline]
    pub fn auto_allocate_chunk_size(mut self, auto_allocate_chunk_size: u32) -> Self {
        self.auto_allocate_chunk_size = Some(auto_allocate_chunk_size);
        self
    }

    /// The member `start`.
    #[inline]
    pub fn start<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut start: impl FnMut(ReadableByteStreamController) -> R + 'static,
    ) -> Self {
        self.start = Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut start))));
        self
    }

    /// The member `pull`.
    #[inline]
    pub fn pull<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut pull: impl FnMut(ReadableByteStreamController) -> R + 'static,
    ) -> Self {
        self.pull = Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut pull))));
        self
    }

    /// The member `cancel`.
    #[inline]
    pub fn cancel<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut cancel: impl FnMut(Js) -> R + 'static,
    ) -> Self {
        self.cancel = Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut cancel))));
        self
    }
}

impl rt::Encode for UnderlyingByteSource {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.auto_allocate_chunk_size);
        pack.put(&self.start);
        pack.put(&self.pull);
        pack.put(&self.cancel);
    }
}
