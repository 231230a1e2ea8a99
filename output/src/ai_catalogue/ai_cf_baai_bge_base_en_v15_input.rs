//! `Ai_Cf_Baai_Bge_Base_En_V1_5_Input`: The dictionary [`Ai_Cf_Baai_Bge_Base_En_V1_5_Input`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfBaaiBgeBaseEnV15InputPooling, AiCfBaaiBgeBaseEnV15InputRequest, StrOrMany};
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Baai_Bge_Base_En_V1_5_Input`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Baai_Bge_Base_En_V1_5_Input")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfBaaiBgeBaseEnV15Input {
    /// The member `text`.
    pub text: Option<StrOrMany>,
    /// The pooling method used in the embedding process. `cls` pooling will generate more accurate embeddings on larger inputs - however, embeddings created with cls pooling are not compatible with embeddings generated with mean pooling. The default pooling method is `mean` in order for this to not be a breaking change, but we highly suggest using the new `cls` pooling for better accuracy.
    pub pooling: Option<AiCfBaaiBgeBaseEnV15InputPooling>,
    /// Batch of the embeddings requests to run using async-queue
    pub requests: Option<Vec<AiCfBaaiBgeBaseEnV15InputRequest>>,
}

impl AiCfBaaiBgeBaseEnV15Input {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `text`.
    #[inline]
    pub fn text(mut self, text: impl Into<StrOrMany>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The pooling method used in the embedding process. `cls` pooling will generate more accurate embeddings on larger inputs - however, embeddings created with cls pooling are not compatible with embeddings generated with mean pooling. The default pooling method is `mean` in order for this to not be a breaking change, but we highly suggest using the new `cls` pooling for better accuracy.
    #[inline]
    pub fn pooling(mut self, pooling: AiCfBaaiBgeBaseEnV15InputPooling) -> Self {
        self.pooling = Some(pooling);
        self
    }

    /// Batch of the embeddings requests to run using async-queue
    #[inline]
    pub fn requests(mut self, requests: Vec<AiCfBaaiBgeBaseEnV15InputRequest>) -> Self {
        self.requests = Some(requests);
        self
    }
}
