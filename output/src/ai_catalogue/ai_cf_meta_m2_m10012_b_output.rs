//! `Ai_Cf_Meta_M2M100_1_2B_Output`: `AiCfMetaM2M10012BOutputWithTranslatedText` or `AiCfMetaM2M10012BAsyncResponse`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfMetaM2M10012BAsyncResponse, AiCfMetaM2M10012BOutputWithTranslatedText};
use crate::rt::{self, Js};

/// `AiCfMetaM2M10012BOutputWithTranslatedText` or `AiCfMetaM2M10012BAsyncResponse`.
#[doc(alias = "Ai_Cf_Meta_M2M100_1_2B_Output")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfMetaM2M10012BOutput {
    /// `AiCfMetaM2M10012BOutputWithTranslatedText`
    OutputWithTranslatedText(AiCfMetaM2M10012BOutputWithTranslatedText),
    /// `AiCfMetaM2M10012BAsyncResponse`
    AsyncResponse(AiCfMetaM2M10012BAsyncResponse),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfMetaM2M10012BOutput [from into_js from_js]
    {}
    {
        OutputWithTranslatedText(0): value AiCfMetaM2M10012BOutputWithTranslatedText,
        AsyncResponse(1): value AiCfMetaM2M10012BAsyncResponse,
        Other(2): other Js,
    }
    [
        (0, Object(&[])),
    ]
}
