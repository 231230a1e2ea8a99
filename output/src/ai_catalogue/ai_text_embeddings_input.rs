//! `AiTextEmbeddingsInput`: The dictionary [`AiTextEmbeddingsInput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiTextEmbeddingsInput`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiTextEmbeddingsInput {
    /// The member `text`.
    ///
    /// A JavaScript value, one of: `string`, `string[]`.
    pub text: Js,
}

impl AiTextEmbeddingsInput {
    /// With all that there is.
    #[inline]
    pub fn new(text: impl IntoJs) -> Self {
        Self { text: text.into_js() }
    }
}
