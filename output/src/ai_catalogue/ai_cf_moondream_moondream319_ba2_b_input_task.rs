//! `Ai_Cf_Moondream_Moondream3_1_9B_A2B_Input.task`: The values of `Ai_Cf_Moondream_Moondream3_1_9B_A2B_Input.task`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Moondream_Moondream3_1_9B_A2B_Input.task`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfMoondreamMoondream319BA2BInputTask {
    /// `"query"`
    Query,
    /// `"caption"`
    Caption,
    /// `"point"`
    Point,
    /// `"detect"`
    Detect,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfMoondreamMoondream319BA2BInputTask {
        Query = "query",
        Caption = "caption",
        Point = "point",
        Detect = "detect",
    }
}
