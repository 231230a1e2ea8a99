//! `ChatCompletionUrlCitation`: The dictionary `ChatCompletionUrlCitation`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ChatCompletionUrlCitationUrlCitation;
use crate::rt::{self, Result};

/// The dictionary `ChatCompletionUrlCitation`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionUrlCitation {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `url_citation`.
    pub url_citation: ChatCompletionUrlCitationUrlCitation,
}

impl ChatCompletionUrlCitation {
    /// A `ChatCompletionUrlCitation` with all that it has.
    pub fn new(
        type_: impl Into<String>,
        url_citation: ChatCompletionUrlCitationUrlCitation,
    ) -> Self {
        Self { type_: type_.into(), url_citation }
    }
}

impl rt::Encode for ChatCompletionUrlCitation {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.url_citation);
    }
}

impl rt::Decode for ChatCompletionUrlCitation {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, url_citation: r.get()? })
    }
}
