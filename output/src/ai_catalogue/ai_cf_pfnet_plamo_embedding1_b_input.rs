//! `Ai_Cf_Pfnet_Plamo_Embedding_1B_Input`: The dictionary [`Ai_Cf_Pfnet_Plamo_Embedding_1B_Input`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StrOrMany;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Pfnet_Plamo_Embedding_1B_Input`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Pfnet_Plamo_Embedding_1B_Input")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfPfnetPlamoEmbedding1BInput {
    /// Input text to embed. Can be a single string or a list of strings.
    pub text: StrOrMany,
}

impl AiCfPfnetPlamoEmbedding1BInput {
    /// With all that there is.
    ///
    /// - `text`: Input text to embed. Can be a single string or a list of strings.
    #[inline]
    pub fn new(text: impl Into<StrOrMany>) -> Self {
        Self { text: text.into() }
    }
}
