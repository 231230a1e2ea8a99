//! `ResponseCompletedEvent`: The dictionary `ResponseCompletedEvent`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ResponseCompletedEvent`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseCompletedEvent {
    /// The member `response`.
    pub response: crate::http::Response,
    /// The member `sequence_number`.
    pub sequence_number: f64,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
}

impl ResponseCompletedEvent {
    /// A `ResponseCompletedEvent` with all that it has.
    pub fn new(
        response: crate::http::Response,
        sequence_number: f64,
        type_: impl Into<String>,
    ) -> Self {
        Self { response, sequence_number, type_: type_.into() }
    }
}

impl rt::Encode for ResponseCompletedEvent {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.response);
        pack.put(&self.sequence_number);
        pack.put(&self.type_);
    }
}

impl rt::Decode for ResponseCompletedEvent {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let response = r.get();
        let sequence_number = r.get();
        let type_ = r.get();
        Ok(Self { response: response?, sequence_number: sequence_number?, type_: type_? })
    }
}
