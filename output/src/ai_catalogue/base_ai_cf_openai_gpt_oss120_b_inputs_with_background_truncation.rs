//! `BaseAiCfOpenaiGptOss120BInputsWithBackground.truncation`: The values of `BaseAiCfOpenaiGptOss120BInputsWithBackground.truncation`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BaseAiCfOpenaiGptOss120BInputsWithBackground.truncation`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseAiCfOpenaiGptOss120BInputsWithBackgroundTruncation {
    /// `"auto"`
    Auto,
    /// `"disabled"`
    Disabled,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    BaseAiCfOpenaiGptOss120BInputsWithBackgroundTruncation {
        Auto = "auto",
        Disabled = "disabled",
    }
}
