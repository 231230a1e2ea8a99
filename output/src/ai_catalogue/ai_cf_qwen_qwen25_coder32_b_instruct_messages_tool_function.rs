//! `AiCfQwenQwen25Coder32BInstructMessagesToolFunction`: The dictionary [`AiCfQwenQwen25Coder32BInstructMessagesToolFunction`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfQwenQwen25Coder32BInstructMessagesToolFunctionParameters;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfQwenQwen25Coder32BInstructMessagesToolFunction`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfQwenQwen25Coder32BInstructMessagesToolFunction {
    /// The name of the function.
    pub name: String,
    /// A brief description of what the function does.
    pub description: String,
    /// Schema defining the parameters accepted by the function.
    pub parameters: AiCfQwenQwen25Coder32BInstructMessagesToolFunctionParameters,
}

impl AiCfQwenQwen25Coder32BInstructMessagesToolFunction {
    /// With all that there is.
    ///
    /// - `name`: The name of the function.
    /// - `description`: A brief description of what the function does.
    /// - `parameters`: Schema defining the parameters accepted by the function.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        parameters: AiCfQwenQwen25Coder32BInstructMessagesToolFunctionParameters,
    ) -> Self {
        Self { name: name.into(), description: description.into(), parameters }
    }
}
