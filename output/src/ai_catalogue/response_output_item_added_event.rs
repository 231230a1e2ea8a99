//! `ResponseOutputItemAddedEvent`: The dictionary `ResponseOutputItemAddedEvent`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `ResponseOutputItemAddedEvent`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseOutputItemAddedEvent {
    /// The member `item`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`ResponseOutputMessage | ResponseFunctionToolCall | ResponseReasonin...`).
    pub item: Js,
    /// The member `output_index`.
    pub output_index: f64,
    /// The member `sequence_number`.
    pub sequence_number: f64,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
}

impl ResponseOutputItemAddedEvent {
    /// A `ResponseOutputItemAddedEvent` with all that it has.
    pub fn new(
        item: impl IntoJs,
        output_index: f64,
        sequence_number: f64,
        type_: impl Into<String>,
    ) -> Self {
        Self { item: item.into_js(), output_index, sequence_number, type_: type_.into() }
    }
}

impl rt::Encode for ResponseOutputItemAddedEvent {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.item);
        pack.put(&self.output_index);
        pack.put(&self.sequence_number);
        pack.put(&self.type_);
    }
}

impl rt::Decode for ResponseOutputItemAddedEvent {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let item = r.get();
        let output_index = r.get();
        let sequence_number = r.get();
        let type_ = r.get();
        Ok(Self {
            item: item?,
            output_index: output_index?,
            sequence_number: sequence_number?,
            type_: type_?,
        })
    }
}
