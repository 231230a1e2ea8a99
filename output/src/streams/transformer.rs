//! `Transformer`: The dictionary [`Transformer`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TransformStreamDefaultController;
use crate::rt::{self, FromJs, Js, Reply};

/// The dictionary [`Transformer`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
#[derive(Clone, Debug, Default)]
pub struct Transformer {
    readable_type: Option<String>,
    writable_type: Option<String>,
    start: Option<rt::Callback>,
    transform: Option<rt::Callback>,
    flush: Option<rt::Callback>,
    cancel: Option<rt::Callback>,
    expected_length: Option<u64>,
}

impl Transformer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `readableType`.
    #[doc(alias = "readableType")]
    #[inline]
    pub fn readable_type(mut self, readable_type: impl Into<String>) -> Self {
        self.readable_type = Some(readable_type.into());
        self
    }

    /// The member `writableType`.
    #[doc(alias = "writableType")]
    #[inline]
    pub fn writable_type(mut self, writable_type: impl Into<String>) -> Self {
        self.writable_type = Some(writable_type.into());
        self
    }

    /// The member `start`.
    #[inline]
    pub fn start<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut start: impl FnMut(TransformStreamDefaultController) -> R + 'static,
    ) -> Self {
        self.start = Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut start))));
        self
    }

    /// The member `transform`.
    #[inline]
    pub fn transform<T: FromJs, M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut transform: impl FnMut(T, TransformStreamDefaultController) -> R + 'static,
    ) -> Self {
        self.transform = Some(rt::callback(rt::replying(rt::Void, move |a| {
            Ok((a.value()?, a.get()?)).map(|(x1, x2)| transform(x1, x2))
        })));
        self
    }

    /// The member `flush`.
    #[inline]
    pub fn flush<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut flush: impl FnMut(TransformStreamDefaultController) -> R + 'static,
    ) -> Self {
        self.flush = Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut flush))));
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
    pub fn expected_length(mut self, expected_length: u64) -> Self {
        self.expected_length = Some(expected_length);
        self
    }
}

impl rt::Encode for Transformer {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.readable_type);
        pack.put(&self.writable_type);
        pack.put(&self.start);
        pack.put(&self.transform);
        pack.put(&self.flush);
        pack.put(&self.cancel);
        pack.put(&self.expected_length);
    }
}
