//! `AiSearchInstanceInfoIndexingOptions.keyword_tokenizer`: The values of `AiSearchInstanceInfoIndexingOptions.keyword_tokenizer`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchInstanceInfoIndexingOptions.keyword_tokenizer`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchInstanceInfoIndexingOptionsKeywordTokenizer {
    /// `"porter"`
    Porter,
    /// `"trigram"`
    Trigram,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiSearchInstanceInfoIndexingOptionsKeywordTokenizer {
        Porter = "porter",
        Trigram = "trigram",
    }
}
