//! `Ai_Cf_Meta_Llama_Guard_3_8B_Output.response`: Text or `AiCfMetaLlamaGuard38BOutputResponse`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfMetaLlamaGuard38BOutputResponse;
use crate::rt::{self, Js};

/// Text or `AiCfMetaLlamaGuard38BOutputResponse`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfMetaLlamaGuard38BOutputResponseOrStr {
    /// Text.
    Str(String),
    /// `AiCfMetaLlamaGuard38BOutputResponse`
    Guard38BOutputResponse(AiCfMetaLlamaGuard38BOutputResponse),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfMetaLlamaGuard38BOutputResponseOrStr [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        Guard38BOutputResponse(1): value AiCfMetaLlamaGuard38BOutputResponse,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, Object(&[])),
    ]
}
