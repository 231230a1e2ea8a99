//! `AiTextGenerationOutputToolCall`: The dictionary [`AiTextGenerationOutputToolCall`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiTextGenerationToolOutputFunction;
use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiTextGenerationOutputToolCall`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"function"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "function"))]
#[non_exhaustive]
pub struct AiTextGenerationOutputToolCall {
    /// The member `name`.
    pub name: String,
    /// The member `arguments`.
    pub arguments: Js,
    /// The member `id`.
    pub id: String,
    /// The member `function`.
    pub function: AiTextGenerationToolOutputFunction,
}

impl AiTextGenerationOutputToolCall {
    /// With all that there is.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        arguments: impl IntoJs,
        id: impl Into<String>,
        function: AiTextGenerationToolOutputFunction,
    ) -> Self {
        Self { name: name.into(), arguments: arguments.into_js(), id: id.into(), function }
    }
}
