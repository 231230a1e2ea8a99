//! `ChatCompletionFunctionTool`: The dictionary `ChatCompletionFunctionTool`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::FunctionDefinition;
use crate::rt::{self, Result};

/// The dictionary `ChatCompletionFunctionTool`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionFunctionTool {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `function`.
    pub function: FunctionDefinition,
}

impl ChatCompletionFunctionTool {
    /// A `ChatCompletionFunctionTool` with all that it has.
    pub fn new(type_: impl Into<String>, function: FunctionDefinition) -> Self {
        Self { type_: type_.into(), function }
    }
}

impl rt::Encode for ChatCompletionFunctionTool {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.function);
    }
}

impl rt::Decode for ChatCompletionFunctionTool {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let type_ = r.get();
        let function = r.get();
        Ok(Self { type_: type_?, function: function? })
    }
}
