//! `ChatCompletionUrlCitationUrlCitation`: The dictionary `ChatCompletionUrlCitationUrlCitation`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ChatCompletionUrlCitationUrlCitation`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionUrlCitationUrlCitation {
    /// The member `url`.
    pub url: String,
    /// The member `title`.
    pub title: String,
    /// The member `start_index`.
    pub start_index: f64,
    /// The member `end_index`.
    pub end_index: f64,
}

impl ChatCompletionUrlCitationUrlCitation {
    /// A `ChatCompletionUrlCitationUrlCitation` with all that it has.
    pub fn new(
        url: impl Into<String>,
        title: impl Into<String>,
        start_index: f64,
        end_index: f64,
    ) -> Self {
        Self { url: url.into(), title: title.into(), start_index, end_index }
    }
}

impl rt::Encode for ChatCompletionUrlCitationUrlCitation {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.url);
        pack.put(&self.title);
        pack.put(&self.start_index);
        pack.put(&self.end_index);
    }
}

impl rt::Decode for ChatCompletionUrlCitationUrlCitation {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { url: r.get()?, title: r.get()?, start_index: r.get()?, end_index: r.get()? })
    }
}
