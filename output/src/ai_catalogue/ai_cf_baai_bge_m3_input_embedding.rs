//! `Ai_Cf_Baai_Bge_M3_Input_Embedding`: The dictionary [`Ai_Cf_Baai_Bge_M3_Input_Embedding`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StrOrMany;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Baai_Bge_M3_Input_Embedding`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Baai_Bge_M3_Input_Embedding")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfBaaiBgeM3InputEmbedding {
    /// The member `text`.
    pub text: StrOrMany,
    /// When provided with too long context should the model error out or truncate the context to fit?
    pub truncate_inputs: Option<bool>,
}

impl AiCfBaaiBgeM3InputEmbedding {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(text: impl Into<StrOrMany>) -> Self {
        Self { text: text.into(), truncate_inputs: None }
    }

    /// When provided with too long context should the model error out or truncate the context to fit?
    #[inline]
    pub fn truncate_inputs(mut self, truncate_inputs: bool) -> Self {
        self.truncate_inputs = Some(truncate_inputs);
        self
    }
}
