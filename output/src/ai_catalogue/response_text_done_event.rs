//! `ResponseTextDoneEvent`: The dictionary `ResponseTextDoneEvent`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::Logprob;
use crate::rt::{self, Result};

/// The dictionary `ResponseTextDoneEvent`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseTextDoneEvent {
    /// The member `content_index`.
    pub content_index: f64,
    /// The member `item_id`.
    pub item_id: String,
    /// The member `logprobs`.
    pub logprobs: Vec<Logprob>,
    /// The member `output_index`.
    pub output_index: f64,
    /// The member `sequence_number`.
    pub sequence_number: f64,
    /// The member `text`.
    pub text: String,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
}

impl ResponseTextDoneEvent {
    /// A `ResponseTextDoneEvent` with all that it has.
    pub fn new(
        content_index: f64,
        item_id: impl Into<String>,
        logprobs: Vec<Logprob>,
        output_index: f64,
        sequence_number: f64,
        text: impl Into<String>,
        type_: impl Into<String>,
    ) -> Self {
        Self {
            content_index,
            item_id: item_id.into(),
            logprobs,
            output_index,
            sequence_number,
            text: text.into(),
            type_: type_.into(),
        }
    }
}

impl rt::Encode for ResponseTextDoneEvent {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.content_index);
        pack.put(&self.item_id);
        pack.put(&self.logprobs);
        pack.put(&self.output_index);
        pack.put(&self.sequence_number);
        pack.put(&self.text);
        pack.put(&self.type_);
    }
}

impl rt::Decode for ResponseTextDoneEvent {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            content_index: r.get()?,
            item_id: r.get()?,
            logprobs: r.get()?,
            output_index: r.get()?,
            sequence_number: r.get()?,
            text: r.get()?,
            type_: r.get()?,
        })
    }
}
