//! `AiCfBlackForestLabsFlux2DevInputMultipart`: The dictionary [`AiCfBlackForestLabsFlux2DevInputMultipart`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfBlackForestLabsFlux2DevInputMultipart`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiCfBlackForestLabsFlux2DevInputMultipart {
    /// The member `body`.
    pub body: Option<Js>,
    /// The member `contentType`.
    #[doc(alias = "contentType")]
    pub content_type: Option<String>,
}

impl AiCfBlackForestLabsFlux2DevInputMultipart {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `body`.
    #[inline]
    pub fn body(mut self, body: impl IntoJs) -> Self {
        self.body = Some(body.into_js());
        self
    }

    /// The member `contentType`.
    #[doc(alias = "contentType")]
    #[inline]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }
}
