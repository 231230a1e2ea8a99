//! `AiSearchConfigIndexingOptions`: The dictionary [`AiSearchConfigIndexingOptions`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiSearchConfigIndexingOptionsKeywordTokenizer;
use crate::rt;

/// The dictionary [`AiSearchConfigIndexingOptions`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default)]
pub struct AiSearchConfigIndexingOptions {
    keyword_tokenizer: Option<AiSearchConfigIndexingOptionsKeywordTokenizer>,
}

impl AiSearchConfigIndexingOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `keyword_tokenizer`.
    #[inline]
    pub fn keyword_tokenizer(
        mut self,
        keyword_tokenizer: AiSearchConfigIndexingOptionsKeywordTokenizer,
    ) -> Self {
        self.keyword_tokenizer = Some(keyword_tokenizer);
        self
    }
}

impl rt::Encode for AiSearchConfigIndexingOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.keyword_tokenizer);
    }
}
