//! `AiCfBaaiBgeLargeEnV15InputRequest`: The dictionary [`AiCfBaaiBgeLargeEnV15InputRequest`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfBaaiBgeLargeEnV15InputRequestPooling, StrOrMany};
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfBaaiBgeLargeEnV15InputRequest`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfBaaiBgeLargeEnV15InputRequest {
    /// The member `text`.
    pub text: StrOrMany,
    /// The pooling method used in the embedding process. `cls` pooling will generate more accurate embeddings on larger inputs - however, embeddings created with cls pooling are not compatible with embeddings generated with mean pooling. The default pooling method is `mean` in order for this to not be a breaking change, but we highly suggest using the new `cls` pooling for better accuracy.
    pub pooling: Option<AiCfBaaiBgeLargeEnV15InputRequestPooling>,
}

impl AiCfBaaiBgeLargeEnV15InputRequest {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(text: impl Into<StrOrMany>) -> Self {
        Self { text: text.into(), pooling: None }
    }

    /// The pooling method used in the embedding process. `cls` pooling will generate more accurate embeddings on larger inputs - however, embeddings created with cls pooling are not compatible with embeddings generated with mean pooling. The default pooling method is `mean` in order for this to not be a breaking change, but we highly suggest using the new `cls` pooling for better accuracy.
    #[inline]
    pub fn pooling(mut self, pooling: AiCfBaaiBgeLargeEnV15InputRequestPooling) -> Self {
        self.pooling = Some(pooling);
        self
    }
}
