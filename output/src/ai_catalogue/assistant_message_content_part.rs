//! `AssistantMessageContentPart`: The dictionary [`AssistantMessageContentPart`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AssistantMessageContentPartType;
use crate::{FromJs, IntoJs};

/// The dictionary [`AssistantMessageContentPart`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssistantMessageContentPart {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: AssistantMessageContentPartType,
    /// The member `text`.
    pub text: Option<String>,
    /// The member `refusal`.
    pub refusal: Option<String>,
}

impl AssistantMessageContentPart {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(type_: AssistantMessageContentPartType) -> Self {
        Self { type_, text: None, refusal: None }
    }

    /// The member `text`.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The member `refusal`.
    #[inline]
    pub fn refusal(mut self, refusal: impl Into<String>) -> Self {
        self.refusal = Some(refusal.into());
        self
    }
}
