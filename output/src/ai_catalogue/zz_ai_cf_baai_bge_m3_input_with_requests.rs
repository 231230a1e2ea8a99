//! `AiCfBaaiBgeM3InputWithRequests`: The dictionary `AiCfBaaiBgeM3InputWithRequests`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Js, Result};

/// The dictionary `AiCfBaaiBgeM3InputWithRequests`.
#[doc(alias = "AiCfBaaiBgeM3InputWithRequests")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfBaaiBgeM3InputWithRequests {
    /// Batch of the embeddings requests to run using async-queue
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`Ai_Cf_Baai_Bge_M3_Input_QueryAnd_Contexts_1 | Ai_Cf_Baai_Bge_M3_Inp...`).
    pub requests: Vec<Js>,
}

impl ZzAiCfBaaiBgeM3InputWithRequests {
    /// A `AiCfBaaiBgeM3InputWithRequests` with all that it has.
    pub fn new(requests: Vec<Js>) -> Self {
        Self { requests }
    }
}

impl rt::Encode for ZzAiCfBaaiBgeM3InputWithRequests {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.requests);
    }
}

impl rt::Decode for ZzAiCfBaaiBgeM3InputWithRequests {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let requests = r.get();
        Ok(Self { requests: requests? })
    }
}
