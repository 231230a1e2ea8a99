//! `AiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItemImageUrl`: The dictionary [`AiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItemImageUrl`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItemImageUrl`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItemImageUrl {
    /// image uri with data (e.g. data:image/jpeg;base64,/9j/...). HTTP URL will not be accepted
    pub url: Option<String>,
}

impl AiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItemImageUrl {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// image uri with data (e.g. data:image/jpeg;base64,/9j/...). HTTP URL will not be accepted
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}
