//! `AiSearchConfigIndexingOptions.keyword_tokenizer`: The values of `AiSearchConfigIndexingOptions.keyword_tokenizer`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchConfigIndexingOptions.keyword_tokenizer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchConfigIndexingOptionsKeywordTokenizer {
    /// `"porter"`
    Porter,
    /// `"trigram"`
    Trigram,
}

rt::closed_enum! {
    AiSearchConfigIndexingOptionsKeywordTokenizer {
        Porter = "porter",
        Trigram = "trigram",
    }
}
