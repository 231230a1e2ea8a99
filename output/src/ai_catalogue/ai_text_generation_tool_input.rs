//! `AiTextGenerationToolInput`: The dictionary [`AiTextGenerationToolInput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiTextGenerationToolInputFunction, AiTextGenerationToolInputType};
use crate::{FromJs, IntoJs};

/// The dictionary [`AiTextGenerationToolInput`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiTextGenerationToolInput {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: AiTextGenerationToolInputType,
    /// The member `function`.
    pub function: AiTextGenerationToolInputFunction,
}

impl AiTextGenerationToolInput {
    /// With all that there is.
    #[inline]
    pub fn new(
        type_: AiTextGenerationToolInputType,
        function: AiTextGenerationToolInputFunction,
    ) -> Self {
        Self { type_, function }
    }
}
