//! `ResponseOutputText`: The dictionary `ResponseOutputText`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::Logprob;
use crate::rt::{self, Result};

/// The dictionary `ResponseOutputText`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseOutputText {
    /// The member `text`.
    pub text: String,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `logprobs`.
    pub logprobs: Option<Vec<Logprob>>,
}

impl ResponseOutputText {
    /// A `ResponseOutputText` with what it must have.
    pub fn new(text: impl Into<String>, type_: impl Into<String>) -> Self {
        Self { text: text.into(), type_: type_.into(), logprobs: None }
    }

    /// The member `logprobs`.
    pub fn logprobs(mut self, logprobs: Vec<Logprob>) -> Self {
        self.logprobs = Some(logprobs);
        self
    }
}

impl rt::Encode for ResponseOutputText {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.text);
        pack.put(&self.type_);
        pack.put(&self.logprobs);
    }
}

impl rt::Decode for ResponseOutputText {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { text: r.get()?, type_: r.get()?, logprobs: r.get()? })
    }
}
