//! `AiCfQwenQwen330BA3BFp8Messages1ToolFunction`: The dictionary [`AiCfQwenQwen330BA3BFp8Messages1ToolFunction`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfQwenQwen330Ba3BFp8Messages1ToolFunctionParameters;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfQwenQwen330BA3BFp8Messages1ToolFunction`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "AiCfQwenQwen330BA3BFp8Messages1ToolFunction")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfQwenQwen330Ba3BFp8Messages1ToolFunction {
    /// The name of the function.
    pub name: String,
    /// A brief description of what the function does.
    pub description: String,
    /// Schema defining the parameters accepted by the function.
    pub parameters: AiCfQwenQwen330Ba3BFp8Messages1ToolFunctionParameters,
}

impl AiCfQwenQwen330Ba3BFp8Messages1ToolFunction {
    /// With all that there is.
    ///
    /// - `name`: The name of the function.
    /// - `description`: A brief description of what the function does.
    /// - `parameters`: Schema defining the parameters accepted by the function.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        parameters: AiCfQwenQwen330Ba3BFp8Messages1ToolFunctionParameters,
    ) -> Self {
        Self { name: name.into(), description: description.into(), parameters }
    }
}
