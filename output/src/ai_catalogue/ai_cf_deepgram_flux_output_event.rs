//! `Ai_Cf_Deepgram_Flux_Output.event`: The values of `Ai_Cf_Deepgram_Flux_Output.event`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Deepgram_Flux_Output.event`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfDeepgramFluxOutputEvent {
    /// `"Update"`
    Update,
    /// `"StartOfTurn"`
    StartOfTurn,
    /// `"EagerEndOfTurn"`
    EagerEndOfTurn,
    /// `"TurnResumed"`
    TurnResumed,
    /// `"EndOfTurn"`
    EndOfTurn,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfDeepgramFluxOutputEvent {
        Update = "Update",
        StartOfTurn = "StartOfTurn",
        EagerEndOfTurn = "EagerEndOfTurn",
        TurnResumed = "TurnResumed",
        EndOfTurn = "EndOfTurn",
    }
}
