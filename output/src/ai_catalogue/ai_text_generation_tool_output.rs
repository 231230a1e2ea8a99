//! `AiTextGenerationToolOutput`: The dictionary [`AiTextGenerationToolOutput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiTextGenerationToolOutputFunction;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiTextGenerationToolOutput`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"function"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "function"))]
#[non_exhaustive]
pub struct AiTextGenerationToolOutput {
    /// The member `id`.
    pub id: String,
    /// The member `function`.
    pub function: AiTextGenerationToolOutputFunction,
}

impl AiTextGenerationToolOutput {
    /// With all that there is.
    #[inline]
    pub fn new(id: impl Into<String>, function: AiTextGenerationToolOutputFunction) -> Self {
        Self { id: id.into(), function }
    }
}
