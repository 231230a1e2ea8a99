//! `AiSearchChatCompletionsResponseChunkScoringDetails.fusion_method`: The values of `AiSearchChatCompletionsResponseChunkScoringDetails.fusion_method`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchChatCompletionsResponseChunkScoringDetails.fusion_method`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchChatCompletionsResponseChunkScoringDetailsFusionMethod {
    /// `"rrf"`
    Rrf,
    /// `"max"`
    Max,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiSearchChatCompletionsResponseChunkScoringDetailsFusionMethod {
        Rrf = "rrf",
        Max = "max",
    }
}
