//! `AiTextGenerationToolInputFunctionParameters`: The dictionary [`AiTextGenerationToolInputFunctionParameters`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{
    AiTextGenerationToolInputFunctionParametersProperty,
    AiTextGenerationToolInputFunctionParametersType,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`AiTextGenerationToolInputFunctionParameters`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiTextGenerationToolInputFunctionParameters {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: AiTextGenerationToolInputFunctionParametersType,
    /// The member `properties`.
    pub properties: HashMap<String, AiTextGenerationToolInputFunctionParametersProperty>,
    /// The member `required`.
    pub required: Vec<String>,
}

impl AiTextGenerationToolInputFunctionParameters {
    /// With all that there is.
    #[inline]
    pub fn new(
        type_: AiTextGenerationToolInputFunctionParametersType,
        properties: HashMap<String, AiTextGenerationToolInputFunctionParametersProperty>,
        required: Vec<String>,
    ) -> Self {
        Self { type_, properties, required }
    }
}
