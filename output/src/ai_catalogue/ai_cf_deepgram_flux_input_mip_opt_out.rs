//! `Ai_Cf_Deepgram_Flux_Input.mip_opt_out`: The values of `Ai_Cf_Deepgram_Flux_Input.mip_opt_out`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Deepgram_Flux_Input.mip_opt_out`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfDeepgramFluxInputMipOptOut {
    /// `"true"`
    True,
    /// `"false"`
    False,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfDeepgramFluxInputMipOptOut {
        True = "true",
        False = "false",
    }
}
