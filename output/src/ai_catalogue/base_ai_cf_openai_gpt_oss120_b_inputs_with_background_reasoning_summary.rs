//! `BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoning.summary`: The values of `BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoning.summary`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoning.summary`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoningSummary {
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
    BaseAiCfOpenaiGptOss120BInputsWithBackgroundReasoningSummary {
        Auto = "auto",
        Concise = "concise",
        Detailed = "detailed",
    }
}
