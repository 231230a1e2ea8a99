//! `BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoning.generate_summary`: The values of `BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoning.generate_summary`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoning.generate_summary`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoningGenerateSummary {
    /// `"auto"`
    Auto,
    /// `"concise"`
    Concise,
    /// `"detailed"`
    Detailed,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoningGenerateSummary {
        Auto = "auto",
        Concise = "concise",
        Detailed = "detailed",
    }
}
