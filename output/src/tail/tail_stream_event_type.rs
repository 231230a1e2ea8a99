//! `TailStream.EventType`: `TailStreamOnset`, `TailStreamOutcome`, `TailStreamSpanOpen`, `TailStreamSpanClose`, `TailStreamSpanUpdate`, `TailStreamDiagnosticChannelEvent`, `TailStreamException`, `TailStreamLog`, `TailStreamStreamDiagnostic`, `TailStreamReturn` or `TailStreamAttributes`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    TailStreamAttributes, TailStreamDiagnosticChannelEvent, TailStreamException, TailStreamLog,
    TailStreamOnset, TailStreamOutcome, TailStreamReturn, TailStreamSpanClose, TailStreamSpanOpen,
    TailStreamSpanUpdate, TailStreamStreamDiagnostic,
};
use crate::rt::{self, Js};

/// `TailStreamOnset`, `TailStreamOutcome`, `TailStreamSpanOpen`, `TailStreamSpanClose`, `TailStreamSpanUpdate`, `TailStreamDiagnosticChannelEvent`, `TailStreamException`, `TailStreamLog`, `TailStreamStreamDiagnostic`, `TailStreamReturn` or `TailStreamAttributes`.
#[doc(alias = "TailStream.EventType")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TailStreamEventType {
    /// `TailStreamOnset`
    Onset(TailStreamOnset),
    /// `TailStreamOutcome`
    Outcome(TailStreamOutcome),
    /// `TailStreamSpanOpen`
    SpanOpen(TailStreamSpanOpen),
    /// `TailStreamSpanClose`
    SpanClose(TailStreamSpanClose),
    /// `TailStreamSpanUpdate`
    SpanUpdate(TailStreamSpanUpdate),
    /// `TailStreamDiagnosticChannelEvent`
    DiagnosticChannelEvent(TailStreamDiagnosticChannelEvent),
    /// `TailStreamException`
    Exception(TailStreamException),
    /// `TailStreamLog`
    Log(TailStreamLog),
    /// `TailStreamStreamDiagnostic`
    StreamDiagnostic(TailStreamStreamDiagnostic),
    /// `TailStreamReturn`
    Return(TailStreamReturn),
    /// `TailStreamAttributes`
    Attributes(TailStreamAttributes),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    TailStreamEventType [from into_js from_js]
    {}
    {
        Onset(0): value TailStreamOnset,
        Outcome(1): value TailStreamOutcome,
        SpanOpen(2): value TailStreamSpanOpen,
        SpanClose(3): value TailStreamSpanClose,
        SpanUpdate(4): value TailStreamSpanUpdate,
        DiagnosticChannelEvent(5): value TailStreamDiagnosticChannelEvent,
        Exception(6): value TailStreamException,
        Log(7): value TailStreamLog,
        StreamDiagnostic(8): value TailStreamStreamDiagnostic,
        Return(9): value TailStreamReturn,
        Attributes(10): value TailStreamAttributes,
        Other(11): other Js,
    }
    [
        (0, Object(&[("type", false, OneOf(&["onset"]))])),
        (1, Object(&[("type", false, OneOf(&["outcome"]))])),
        (2, Object(&[("type", false, OneOf(&["spanOpen"]))])),
        (3, Object(&[("type", false, OneOf(&["spanClose"]))])),
        (4, Object(&[("type", false, OneOf(&["spanUpdate"]))])),
        (5, Object(&[("type", false, OneOf(&["diagnosticChannel"]))])),
        (6, Object(&[("type", false, OneOf(&["exception"]))])),
        (7, Object(&[("type", false, OneOf(&["log"]))])),
        (8, Object(&[("type", false, OneOf(&["streamDiagnostic"]))])),
        (9, Object(&[("type", false, OneOf(&["return"]))])),
        (10, Object(&[("type", false, OneOf(&["attributes"]))])),
    ]
}
