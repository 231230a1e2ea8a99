//! `TailStream.TailEventHandlerObject`: The dictionary [`TailStream.TailEventHandlerObject`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.TailEventHandlerObject`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[doc(alias = "TailStream.TailEventHandlerObject")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TailStreamTailEventHandlerObject {
    /// The member `outcome`.
    ///
    /// A JavaScript value, one of: `(event: TailStream.TailEvent<TailStream.Outcome>) => undefined`, `Pr...`.
    pub outcome: Option<Js>,
    /// The member `spanOpen`.
    ///
    /// A JavaScript value, one of: `(event: TailStream.TailEvent<TailStream.SpanOpen>) => undefined`, `P...`.
    #[doc(alias = "spanOpen")]
    pub span_open: Option<Js>,
    /// The member `spanClose`.
    ///
    /// A JavaScript value, one of: `(event: TailStream.TailEvent<TailStream.SpanClose>) => undefined`, `...`.
    #[doc(alias = "spanClose")]
    pub span_close: Option<Js>,
    /// The member `spanUpdate`.
    ///
    /// A JavaScript value, one of: `(event: TailStream.TailEvent<TailStream.SpanUpdate>) => undefined`, `...`.
    #[doc(alias = "spanUpdate")]
    pub span_update: Option<Js>,
    /// The member `diagnosticChannel`.
    ///
    /// A JavaScript value: `(event: TailStream.TailEvent<TailStream.DiagnosticChannelEvent>) =>...`.
    #[doc(alias = "diagnosticChannel")]
    pub diagnostic_channel: Option<Js>,
    /// The member `exception`.
    ///
    /// A JavaScript value, one of: `(event: TailStream.TailEvent<TailStream.Exception>) => undefined`, `...`.
    pub exception: Option<Js>,
    /// The member `log`.
    ///
    /// A JavaScript value, one of: `(event: TailStream.TailEvent<TailStream.Log>) => undefined`, `Promis...`.
    pub log: Option<Js>,
    /// The member `streamDiagEvent`.
    ///
    /// A JavaScript value: `(event: TailStream.TailEvent<TailStream.StreamDiagnostic>) => undef...`.
    #[doc(alias = "streamDiagEvent")]
    pub stream_diag_event: Option<Js>,
    /// The member `return`.
    ///
    /// A JavaScript value, one of: `(event: TailStream.TailEvent<TailStream.Return>) => undefined`, `Pro...`.
    #[doc(alias = "return")]
    pub return_: Option<Js>,
    /// The member `attributes`.
    ///
    /// A JavaScript value, one of: `(event: TailStream.TailEvent<TailStream.Attributes>) => undefined`, `...`.
    pub attributes: Option<Js>,
}

impl TailStreamTailEventHandlerObject {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `outcome`.
    ///
    /// A JavaScript value, one of: `(event: TailStream.TailEvent<TailStream.Outcome>) => undefined`, `Pr...`.
    #[inline]
    pub fn outcome(mut self, outcome: impl IntoJs) -> Self {
        self.outcome = Some(outcome.into_js());
        self
    }

    /// The member `spanOpen`.
    ///
    /// A JavaScript value, one of: `(event: TailStream.TailEvent<TailStream.SpanOpen>) => undefined`, `P...`.
    #[doc(alias = "spanOpen")]
    #[inline]
    pub fn span_open(mut self, span_open: impl IntoJs) -> Self {
        self.span_open = Some(span_open.into_js());
        self
    }

    /// The member `spanClose`.
    ///
    /// A JavaScript value, one of: `(event: TailStream.TailEvent<TailStream.SpanClose>) => undefined`, `...`.
    #[doc(alias = "spanClose")]
    #[inline]
    pub fn span_close(mut self, span_close: impl IntoJs) -> Self {
        self.span_close = Some(span_close.into_js());
        self
    }

    /// The member `spanUpdate`.
    ///
    /// A JavaScript value, one of: `(event: TailStream.TailEvent<TailStream.SpanUpdate>) => undefined`, `...`.
    #[doc(alias = "spanUpdate")]
    #[inline]
    pub fn span_update(mut self, span_update: impl IntoJs) -> Self {
        self.span_update = Some(span_update.into_js());
        self
    }

    /// The member `diagnosticChannel`.
    ///
    /// A JavaScript value: `(event: TailStream.TailEvent<TailStream.DiagnosticChannelEvent>) =>...`.
    #[doc(alias = "diagnosticChannel")]
    #[inline]
    pub fn diagnostic_channel(mut self, diagnostic_channel: impl IntoJs) -> Self {
        self.diagnostic_channel = Some(diagnostic_channel.into_js());
        self
    }

    /// The member `exception`.
    ///
    /// A JavaScript value, one of: `(event: TailStream.TailEvent<TailStream.Exception>) => undefined`, `...`.
    #[inline]
    pub fn exception(mut self, exception: impl IntoJs) -> Self {
        self.exception = Some(exception.into_js());
        self
    }

    /// The member `log`.
    ///
    /// A JavaScript value, one of: `(event: TailStream.TailEvent<TailStream.Log>) => undefined`, `Promis...`.
    #[inline]
    pub fn log(mut self, log: impl IntoJs) -> Self {
        self.log = Some(log.into_js());
        self
    }

    /// The member `streamDiagEvent`.
    ///
    /// A JavaScript value: `(event: TailStream.TailEvent<TailStream.StreamDiagnostic>) => undef...`.
    #[doc(alias = "streamDiagEvent")]
    #[inline]
    pub fn stream_diag_event(mut self, stream_diag_event: impl IntoJs) -> Self {
        self.stream_diag_event = Some(stream_diag_event.into_js());
        self
    }

    /// The member `return`.
    ///
    /// A JavaScript value, one of: `(event: TailStream.TailEvent<TailStream.Return>) => undefined`, `Pro...`.
    #[doc(alias = "return")]
    #[inline]
    pub fn return_(mut self, return_: impl IntoJs) -> Self {
        self.return_ = Some(return_.into_js());
        self
    }

    /// The member `attributes`.
    ///
    /// A JavaScript value, one of: `(event: TailStream.TailEvent<TailStream.Attributes>) => undefined`, `...`.
    #[inline]
    pub fn attributes(mut self, attributes: impl IntoJs) -> Self {
        self.attributes = Some(attributes.into_js());
        self
    }
}
