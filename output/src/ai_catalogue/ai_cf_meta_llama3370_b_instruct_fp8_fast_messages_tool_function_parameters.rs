//! `AiCfMetaLlama3370BInstructFp8FastMessagesToolFunctionParameters`: The dictionary [`AiCfMetaLlama3370BInstructFp8FastMessagesToolFunctionParameters`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::AiCfMetaLlama3370BInstructFp8FastMessagesToolFunctionParametersProperty;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMetaLlama3370BInstructFp8FastMessagesToolFunctionParameters`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiCfMetaLlama3370BInstructFp8FastMessagesToolFunctionParameters {
    /// The type of the parameters object (usually 'object').
    #[doc(alias = "type")]
    pub type_: String,
    /// List of required parameter names.
    pub required: Option<Vec<String>>,
    /// Definitions of each parameter.
    pub properties:
        HashMap<String, AiCfMetaLlama3370BInstructFp8FastMessagesToolFunctionParametersProperty>,
}

impl AiCfMetaLlama3370BInstructFp8FastMessagesToolFunctionParameters {
    /// With what must be set, and nothing else.
    ///
    /// - `type_`: The type of the parameters object (usually 'object').
    /// - `properties`: Definitions of each parameter.
    #[inline]
    pub fn new(
        type_: impl Into<String>,
        properties: HashMap<
            String,
            AiCfMetaLlama3370BInstructFp8FastMessagesToolFunctionParametersProperty,
        >,
    ) -> Self {
        Self { type_: type_.into(), required: None, properties }
    }

    /// List of required parameter names.
    #[inline]
    pub fn required(mut self, required: Vec<String>) -> Self {
        self.required = Some(required);
        self
    }
}
