//! `TailStream.TailEventHandlerObject`: The dictionary [`TailStream.TailEventHandlerObject`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    TailStreamAttributes, TailStreamDiagnosticChannelEvent, TailStreamEvent, TailStreamException,
    TailStreamLog, TailStreamOutcome, TailStreamReturn, TailStreamSpanClose, TailStreamSpanOpen,
    TailStreamSpanUpdate, TailStreamStreamDiagnostic,
};
use crate::rt::{self, Reply};

/// The dictionary [`TailStream.TailEventHandlerObject`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[doc(alias = "TailStream.TailEventHandlerObject")]
#[derive(Clone, Debug, Default)]
pub struct TailStreamHandlers {
    outcome: Option<rt::Callback>,
    span_open: Option<rt::Callback>,
    span_close: Option<rt::Callback>,
    span_update: Option<rt::Callback>,
    diagnostic_channel: Option<rt::Callback>,
    exception: Option<rt::Callback>,
    log: Option<rt::Callback>,
    stream_diag_event: Option<rt::Callback>,
    return_: Option<rt::Callback>,
    attributes: Option<rt::Callback>,
}

impl TailStreamHandlers {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `outcome`.
    #[inline]
    pub fn outcome<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut outcome: impl FnMut(TailStreamEvent<TailStreamOutcome>) -> R + 'static,
    ) -> Self {
        self.outcome =
            Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut outcome))));
        self
    }

    /// The member `spanOpen`.
    #[doc(alias = "spanOpen")]
    #[inline]
    pub fn span_open<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut span_open: impl FnMut(TailStreamEvent<TailStreamSpanOpen>) -> R + 'static,
    ) -> Self {
        self.span_open =
            Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut span_open))));
        self
    }

    /// The member `spanClose`.
    #[doc(alias = "spanClose")]
    #[inline]
    pub fn span_close<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut span_close: impl FnMut(TailStreamEvent<TailStreamSpanClose>) -> R + 'static,
    ) -> Self {
        self.span_close =
            Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut span_close))));
        self
    }

    /// The member `spanUpdate`.
    #[doc(alias = "spanUpdate")]
    #[inline]
    pub fn span_update<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut span_update: impl FnMut(TailStreamEvent<TailStreamSpanUpdate>) -> R + 'static,
    ) -> Self {
        self.span_update =
            Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut span_update))));
        self
    }

    /// The member `diagnosticChannel`.
    #[doc(alias = "diagnosticChannel")]
    #[inline]
    pub fn diagnostic_channel<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut diagnostic_channel: impl FnMut(TailStreamEvent<TailStreamDiagnosticChannelEvent>) -> R
            + 'static,
    ) -> Self {
        self.diagnostic_channel = Some(rt::callback(rt::replying(rt::Void, move |a| {
            a.get().map(&mut diagnostic_channel)
        })));
        self
    }

    /// The member `exception`.
    #[inline]
    pub fn exception<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut exception: impl FnMut(TailStreamEvent<TailStreamException>) -> R + 'static,
    ) -> Self {
        self.exception =
            Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut exception))));
        self
    }

    /// The member `log`.
    #[inline]
    pub fn log<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut log: impl FnMut(TailStreamEvent<TailStreamLog>) -> R + 'static,
    ) -> Self {
        self.log = Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut log))));
        self
    }

    /// The member `streamDiagEvent`.
    #[doc(alias = "streamDiagEvent")]
    #[inline]
    pub fn stream_diag_event<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut stream_diag_event: impl FnMut(TailStreamEvent<TailStreamStreamDiagnostic>) -> R + 'static,
    ) -> Self {
        self.stream_diag_event = Some(rt::callback(rt::replying(rt::Void, move |a| {
            a.get().map(&mut stream_diag_event)
        })));
        self
    }

    /// The member `return`.
    #[doc(alias = "return")]
    #[inline]
    pub fn return_<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut return_: impl FnMut(TailStreamEvent<TailStreamReturn>) -> R + 'static,
    ) -> Self {
        self.return_ =
            Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut return_))));
        self
    }

    /// The member `attributes`.
    #[inline]
    pub fn attributes<M: 'static, R: Reply<rt::Void, M>>(
        mut self,
        mut attributes: impl FnMut(TailStreamEvent<TailStreamAttributes>) -> R + 'static,
    ) -> Self {
        self.attributes =
            Some(rt::callback(rt::replying(rt::Void, move |a| a.get().map(&mut attributes))));
        self
    }
}

impl rt::Encode for TailStreamHandlers {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.outcome);
        pack.put(&self.span_open);
        pack.put(&self.span_close);
        pack.put(&self.span_update);
        pack.put(&self.diagnostic_channel);
        pack.put(&self.exception);
        pack.put(&self.log);
        pack.put(&self.stream_diag_event);
        pack.put(&self.return_);
        pack.put(&self.attributes);
    }
}

rt::object_type!(TailStreamHandlers, sys::js_object);

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:tail";
        "TailStream.TailEventHandlerObject" => fn js_object(
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
    }
}
