//! `ResponseRefusalDoneEvent`: The dictionary `ResponseRefusalDoneEvent`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ResponseRefusalDoneEvent`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseRefusalDoneEvent {
    /// The member `content_index`.
    pub content_index: f64,
    /// The member `item_id`.
    pub item_id: String,
    /// The member `output_index`.
    pub output_index: f64,
    /// The member `refusal`.
    pub refusal: String,
    /// The member `sequence_number`.
    pub sequence_number: f64,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
}

impl ResponseRefusalDoneEvent {
    /// A `ResponseRefusalDoneEvent` with all that it has.
    pub fn new(
        content_index: f64,
        item_id: impl Into<String>,
        output_index: f64,
        refusal: impl Into<String>,
        sequence_number: f64,
        type_: impl Into<String>,
    ) -> Self {
        Self {
            content_index,
            item_id: item_id.into(),
            output_index,
            refusal: refusal.into(),
            sequence_number,
            type_: type_.into(),
        }
    }
}

impl rt::Encode for ResponseRefusalDoneEvent {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.content_index);
        pack.put(&self.item_id);
        pack.put(&self.output_index);
        pack.put(&self.refusal);
        pack.put(&self.sequence_number);
        pack.put(&self.type_);
    }
}

impl rt::Decode for ResponseRefusalDoneEvent {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            content_index: r.get()?,
            item_id: r.get()?,
            output_index: r.get()?,
            refusal: r.get()?,
            sequence_number: r.get()?,
            type_: r.get()?,
        })
    }
}
