//! `AiSearchInstanceInfoIndexingOptions`: The dictionary [`AiSearchInstanceInfoIndexingOptions`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiSearchInstanceInfoIndexingOptionsKeywordTokenizer;
use crate::rt::{self, Result};

/// The dictionary [`AiSearchInstanceInfoIndexingOptions`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiSearchInstanceInfoIndexingOptions {
    /// The member `keyword_tokenizer`.
    pub keyword_tokenizer: Option<AiSearchInstanceInfoIndexingOptionsKeywordTokenizer>,
}

impl rt::Decode for AiSearchInstanceInfoIndexingOptions {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { keyword_tokenizer: r.get()? })
    }
}
