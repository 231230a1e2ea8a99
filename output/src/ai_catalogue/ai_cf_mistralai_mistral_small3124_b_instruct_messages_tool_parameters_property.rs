//! `AiCfMistralaiMistralSmall3124BInstructMessagesToolParametersProperty`: The dictionary [`AiCfMistralaiMistralSmall3124BInstructMessagesToolParametersProperty`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMistralaiMistralSmall3124BInstructMessagesToolParametersProperty`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiCfMistralaiMistralSmall3124BInstructMessagesToolParametersProperty {
    /// The data type of the parameter.
    #[doc(alias = "type")]
    pub type_: String,
    /// A description of the expected parameter.
    pub description: String,
}

impl AiCfMistralaiMistralSmall3124BInstructMessagesToolParametersProperty {
    /// With all that there is.
    ///
    /// - `type_`: The data type of the parameter.
    /// - `description`: A description of the expected parameter.
    #[inline]
    pub fn new(type_: impl Into<String>, description: impl Into<String>) -> Self {
        Self { type_: type_.into(), description: description.into() }
    }
}
