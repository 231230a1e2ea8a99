//! `AiCfBaaiBgeLargeEnV15InputRequest`: The dictionary `AiCfBaaiBgeLargeEnV15InputRequest`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiCfBaaiBgeLargeEnV15InputRequestPooling;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `AiCfBaaiBgeLargeEnV15InputRequest`.
#[doc(alias = "AiCfBaaiBgeLargeEnV15InputRequest")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfBaaiBgeLargeEnV15InputRequest {
    /// The member `text`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | string[]`).
    pub text: Js,
    /// The pooling method used in the embedding process. `cls` pooling will generate more accurate embeddings on larger inputs - however, embeddings created with cls pooling are not compatible with embeddings generated with mean pooling. The default pooling method is `mean` in order for this to not be a breaking change, but we highly suggest using the new `cls` pooling for better accuracy.
    pub pooling: Option<AiCfBaaiBgeLargeEnV15InputRequestPooling>,
}

impl ZzAiCfBaaiBgeLargeEnV15InputRequest {
    /// A `AiCfBaaiBgeLargeEnV15InputRequest` with what it must have.
    pub fn new(text: impl IntoJs) -> Self {
        Self { text: text.into_js(), pooling: None }
    }

    /// The pooling method used in the embedding process. `cls` pooling will generate more accurate embeddings on larger inputs - however, embeddings created with cls pooling are not compatible with embeddings generated with mean pooling. The default pooling method is `mean` in order for this to not be a breaking change, but we highly suggest using the new `cls` pooling for better accuracy.
    pub fn pooling(mut self, pooling: AiCfBaaiBgeLargeEnV15InputRequestPooling) -> Self {
        self.pooling = Some(pooling);
        self
    }
}

impl rt::Encode for ZzAiCfBaaiBgeLargeEnV15InputRequest {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.text);
        pack.put(&self.pooling);
    }
}

impl rt::Decode for ZzAiCfBaaiBgeLargeEnV15InputRequest {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let text = r.get();
        let pooling = r.get();
        Ok(Self { text: text?, pooling: pooling? })
    }
}
