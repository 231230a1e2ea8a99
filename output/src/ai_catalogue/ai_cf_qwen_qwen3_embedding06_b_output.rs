//! `Ai_Cf_Qwen_Qwen3_Embedding_0_6B_Output`: The dictionary [`Ai_Cf_Qwen_Qwen3_Embedding_0_6B_Output`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Qwen_Qwen3_Embedding_0_6B_Output`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Qwen_Qwen3_Embedding_0_6B_Output")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfQwenQwen3Embedding06BOutput {
    /// The member `data`.
    pub data: Option<Vec<Vec<f64>>>,
    /// The member `shape`.
    pub shape: Option<Vec<f64>>,
}

impl AiCfQwenQwen3Embedding06BOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `data`.
    #[inline]
    pub fn data(mut self, data: Vec<Vec<f64>>) -> Self {
        self.data = Some(data);
        self
    }

    /// The member `shape`.
    #[inline]
    pub fn shape(mut self, shape: Vec<f64>) -> Self {
        self.shape = Some(shape);
        self
    }
}
