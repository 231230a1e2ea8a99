//! `UnderlyingSource`: The dictionary [`UnderlyingSource`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ReadableStreamDefaultController;
use crate::rt::{self, Js, Reply};

/// The dictionary [`UnderlyingSource`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
#[derive(Clone, Debug, Default)]
pub struct UnderlyingSource {
    start: Option<rt::Callback>,
    pull: Option<rt::Callback>,
    cancel: Option<rt::Callback>,
    expected_length: Option<i64>,
}

impl UnderlyingSource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `start`.
    #[inline]
    pub fn start<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut start: impl FnMut(ReadableStreamDefaultController) -> R + 'static,
    ) -> Self {
        self.start = Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut start))));
        self
    }

    /// The member `pull`.
    #[inline]
    pub fn pull<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut pull: impl FnMut(ReadableStreamDefaultController) -> R + 'static,
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

    /// The member `expectedLength`.
    #[doc(alias = "expectedLength")]
    #[inline]
    pub fn expected_length(mut self, expected_length: i64) -> Self {
        self.expected_length = Some(expected_length);
        self
    }
}

impl rt::Encode for UnderlyingSource {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.start);
        pack.put(&self.pull);
        pack.put(&self.cancel);
        pack.optional(&self.expected_length, |pack, x| pack.bigint(*x));
    }
}
