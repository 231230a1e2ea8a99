//! `TailStream.SpanOpen`: The dictionary `TailStream.SpanOpen`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `TailStream.SpanOpen`.
#[doc(alias = "TailStream.SpanOpen")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamSpanOpen {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `name`.
    pub name: String,
    /// The member `spanId`.
    #[doc(alias = "spanId")]
    pub span_id: String,
    /// The member `info`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`TailStream.FetchEventInfo | TailStream.JsRpcEventInfo | TailStream....`).
    pub info: Option<Js>,
}

impl TailStreamSpanOpen {
    /// A `TailStream.SpanOpen` with what it must have.
    pub fn new(
        type_: impl Into<String>,
        name: impl Into<String>,
        span_id: impl Into<String>,
    ) -> Self {
        Self { type_: type_.into(), name: name.into(), span_id: span_id.into(), info: None }
    }

    /// The member `info`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`TailStream.FetchEventInfo | TailStream.JsRpcEventInfo | TailStream....`).
    pub fn info(mut self, info: impl IntoJs) -> Self {
        self.info = Some(info.into_js());
        self
    }
}

impl rt::Encode for TailStreamSpanOpen {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.name);
        pack.put(&self.span_id);
        pack.put(&self.info);
    }
}

impl rt::Decode for TailStreamSpanOpen {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let type_ = r.get();
        let name = r.get();
        let span_id = r.get();
        let info = r.get();
        Ok(Self { type_: type_?, name: name?, span_id: span_id?, info: info? })
    }
}
