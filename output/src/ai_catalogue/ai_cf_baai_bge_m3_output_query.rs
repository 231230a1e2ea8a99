//! `Ai_Cf_Baai_Bge_M3_Output_Query`: The dictionary `Ai_Cf_Baai_Bge_M3_Output_Query`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfBaaiBgeM3OutputQueryResponseItem;
use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Baai_Bge_M3_Output_Query`.
#[doc(alias = "Ai_Cf_Baai_Bge_M3_Output_Query")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiCfBaaiBgeM3OutputQuery {
    /// The member `response`.
    pub response: Option<Vec<ZzAiCfBaaiBgeM3OutputQueryResponseItem>>,
}

impl AiCfBaaiBgeM3OutputQuery {
    /// A `Ai_Cf_Baai_Bge_M3_Output_Query` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `response`.
    pub fn response(mut self, response: Vec<ZzAiCfBaaiBgeM3OutputQueryResponseItem>) -> Self {
        self.response = Some(response);
        self
    }
}

impl rt::Encode for AiCfBaaiBgeM3OutputQuery {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.response);
    }
}

impl rt::Decode for AiCfBaaiBgeM3OutputQuery {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { response: r.get()? })
    }
}
