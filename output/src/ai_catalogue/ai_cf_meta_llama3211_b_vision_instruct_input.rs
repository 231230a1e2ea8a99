//! `Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct_Input`: `AiCfMetaLlama3211BVisionInstructPrompt` or `AiCfMetaLlama3211BVisionInstructMessages`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfMetaLlama3211BVisionInstructMessages, AiCfMetaLlama3211BVisionInstructPrompt};
use crate::rt::{self, Js};

/// `AiCfMetaLlama3211BVisionInstructPrompt` or `AiCfMetaLlama3211BVisionInstructMessages`.
#[doc(alias = "Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct_Input")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfMetaLlama3211BVisionInstructInput {
    /// `AiCfMetaLlama3211BVisionInstructPrompt`
    Prompt(AiCfMetaLlama3211BVisionInstructPrompt),
    /// `AiCfMetaLlama3211BVisionInstructMessages`
    Messages(AiCfMetaLlama3211BVisionInstructMessages),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfMetaLlama3211BVisionInstructInput [from into_js from_js]
    {}
    {
        Prompt(0): value AiCfMetaLlama3211BVisionInstructPrompt,
        Messages(1): value AiCfMetaLlama3211BVisionInstructMessages,
        Other(2): other Js,
    }
    [
        (0, Object(&[("prompt", false, Any)])),
        (1, Object(&[("messages", false, Any)])),
    ]
}
