//! `Base_Ai_Cf_Openai_Gpt_Oss_120B.inputs`: `BaseAiCfOpenaiGptOss120BInputsWithBackground` or `BaseAiCfOpenaiGptOss120BInputsWithMessages`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    BaseAiCfOpenaiGptOss120BInputsWithBackground, BaseAiCfOpenaiGptOss120BInputsWithMessages,
};
use crate::rt::{self, Js};

/// `BaseAiCfOpenaiGptOss120BInputsWithBackground` or `BaseAiCfOpenaiGptOss120BInputsWithMessages`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BaseAiCfOpenaiGptOss120BInputs {
    /// `BaseAiCfOpenaiGptOss120BInputsWithBackground`
    Background(BaseAiCfOpenaiGptOss120BInputsWithBackground),
    /// `BaseAiCfOpenaiGptOss120BInputsWithMessages`
    Messages(BaseAiCfOpenaiGptOss120BInputsWithMessages),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    BaseAiCfOpenaiGptOss120BInputs [from into_js from_js]
    {}
    {
        Background(0): value BaseAiCfOpenaiGptOss120BInputsWithBackground,
        Messages(1): value BaseAiCfOpenaiGptOss120BInputsWithMessages,
        Other(2): other Js,
    }
    [
        (1, Object(&[("messages", false, Any), ("background", true, Nothing), ("conversation", true, Nothing), ("include", true, Nothing), ("input", true, Nothing), ("instructions", true, Nothing), ("max_output_tokens", true, Nothing), ("previous_response_id", true, Nothing), ("prompt_cache_key", true, Nothing), ("safety_identifier", true, Nothing), ("text", true, Nothing), ("truncation", true, Nothing), ("reasoning", true, Nothing)])),
        (0, Object(&[])),
    ]
}
