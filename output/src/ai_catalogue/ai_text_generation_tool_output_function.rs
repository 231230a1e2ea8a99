//! `AiTextGenerationToolOutputFunction`: The dictionary [`AiTextGenerationToolOutputFunction`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiTextGenerationToolOutputFunction`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiTextGenerationToolOutputFunction {
    /// The member `name`.
    pub name: String,
    /// The member `arguments`.
    pub arguments: String,
}

impl AiTextGenerationToolOutputFunction {
    /// With all that there is.
    #[inline]
    pub fn new(name: impl Into<String>, arguments: impl Into<String>) -> Self {
        Self { name: name.into(), arguments: arguments.into() }
    }
}
