//! `AiCfMetaLlama4Scout17B16EInstructMessagesInnerToolFunction`: The dictionary [`AiCfMetaLlama4Scout17B16EInstructMessagesInnerToolFunction`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfMetaLlama4Scout17B16EInstructMessagesInnerToolFunctionParameters;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMetaLlama4Scout17B16EInstructMessagesInnerToolFunction`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMetaLlama4Scout17B16EInstructMessagesInnerToolFunction {
    /// The name of the function.
    pub name: String,
    /// A brief description of what the function does.
    pub description: String,
    /// Schema defining the parameters accepted by the function.
    pub parameters: AiCfMetaLlama4Scout17B16EInstructMessagesInnerToolFunctionParameters,
}

impl AiCfMetaLlama4Scout17B16EInstructMessagesInnerToolFunction {
    /// With all that there is.
    ///
    /// - `name`: The name of the function.
    /// - `description`: A brief description of what the function does.
    /// - `parameters`: Schema defining the parameters accepted by the function.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        parameters: AiCfMetaLlama4Scout17B16EInstructMessagesInnerToolFunctionParameters,
    ) -> Self {
        Self { name: name.into(), description: description.into(), parameters }
    }
}
