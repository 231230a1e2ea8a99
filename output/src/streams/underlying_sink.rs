//! `UnderlyingSink`: The dictionary [`UnderlyingSink`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WritableStreamDefaultController;
use crate::rt::{self, FromJs, Js, Reply};

/// The dictionary [`UnderlyingSink`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
#[derive(Clone, Debug, Default)]
pub struct UnderlyingSink {
    type_: Option<String>,
    start: Option<rt::Callback>,
    write: Option<rt::Callback>,
    abort: Option<rt::Callback>,
    close: Option<rt::Callback>,
}

impl UnderlyingSink {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `type`.
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// The member `start`.
    #[inline]
    pub fn start<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut start: impl FnMut(WritableStreamDefaultController) -> R + 'static,
    ) -> Self {
        self.start = Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut start))));
        self
    }

    /// The member `write`.
    #[inline]
    pub fn write<T: FromJs, M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut write: impl FnMut(T, WritableStreamDefaultController) -> R + 'static,
    ) -> Self {
        self.write = Some(rt::callback(rt::replying(rt::Void, move |a| {
            Ok((a.value()?, a.get()?)).map(|(x1, x2)| write(x1, x2))
        })));
        self
    }

    /// The member `abort`.
    #[inline]
    pub fn abort<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut abort: impl FnMut(Js) -> R + 'static,
    ) -> Self {
        self.abort = Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut abort))));
        self
    }

    /// The member `close`.
    #[inline]
    pub fn close<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut close: impl FnMut() -> R + 'static,
    ) -> Self {
        self.close = Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(|()| close()))));
        self
    }
}

impl rt::Encode for UnderlyingSink {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.start);
        pack.put(&self.write);
        pack.put(&self.abort);
        pack.put(&self.close);
    }
}
