//! `Ai_Cf_Pipecat_Ai_Smart_Turn_V2_Input.dtype`: The values of `Ai_Cf_Pipecat_Ai_Smart_Turn_V2_Input.dtype`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Pipecat_Ai_Smart_Turn_V2_Input.dtype`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfPipecatAiSmartTurnV2InputDtype {
    /// `"uint8"`
    Uint8,
    /// `"float32"`
    Float32,
    /// `"float64"`
    Float64,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfPipecatAiSmartTurnV2InputDtype {
        Uint8 = "uint8",
        Float32 = "float32",
        Float64 = "float64",
    }
}
