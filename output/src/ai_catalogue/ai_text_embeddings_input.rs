//! `AiTextEmbeddingsInput`: The dictionary [`AiTextEmbeddingsInput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StrOrMany;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiTextEmbeddingsInput`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiTextEmbeddingsInput {
    /// The member `text`.
    pub text: StrOrMany,
}

impl AiTextEmbeddingsInput {
    /// With all that there is.
    #[inline]
    pub fn new(text: impl Into<StrOrMany>) -> Self {
        Self { text: text.into() }
    }
}
