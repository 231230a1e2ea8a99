//! `Ai_Cf_Unum_Uform_Gen2_Qwen_500M_Input`: Text or `AiCfUnumUformGen2Qwen500MInputWithPrompt`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfUnumUformGen2Qwen500MInputWithPrompt;
use crate::rt::{self, Js};

/// Text or `AiCfUnumUformGen2Qwen500MInputWithPrompt`.
#[doc(alias = "Ai_Cf_Unum_Uform_Gen2_Qwen_500M_Input")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfUnumUformGen2Qwen500MInput {
    /// Text.
    Str(String),
    /// `AiCfUnumUformGen2Qwen500MInputWithPrompt`
    Qwen500MInputWithPrompt(AiCfUnumUformGen2Qwen500MInputWithPrompt),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfUnumUformGen2Qwen500MInput [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        Qwen500MInputWithPrompt(1): value AiCfUnumUformGen2Qwen500MInputWithPrompt,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, Object(&[])),
    ]
}
