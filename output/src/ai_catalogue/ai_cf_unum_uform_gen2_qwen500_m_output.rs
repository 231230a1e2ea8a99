//! `Ai_Cf_Unum_Uform_Gen2_Qwen_500M_Output`: The dictionary `Ai_Cf_Unum_Uform_Gen2_Qwen_500M_Output`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Unum_Uform_Gen2_Qwen_500M_Output`.
#[doc(alias = "Ai_Cf_Unum_Uform_Gen2_Qwen_500M_Output")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiCfUnumUformGen2Qwen500MOutput {
    /// The member `description`.
    pub description: Option<String>,
}

impl AiCfUnumUformGen2Qwen500MOutput {
    /// A `Ai_Cf_Unum_Uform_Gen2_Qwen_500M_Output` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl rt::Encode for AiCfUnumUformGen2Qwen500MOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.description);
    }
}

impl rt::Decode for AiCfUnumUformGen2Qwen500MOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { description: r.get()? })
    }
}
