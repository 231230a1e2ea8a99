//! `ChatCompletionsOutput`: The dictionary [`ChatCompletionsOutput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ChatCompletionChoice, ChatCompletionsOutputServiceTier, CompletionUsage};
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionsOutput`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ChatCompletionsOutput {
    /// The member `id`.
    pub id: String,
    /// The member `object`.
    pub object: String,
    /// The member `created`.
    pub created: f64,
    /// The member `model`.
    pub model: String,
    /// The member `choices`.
    pub choices: Vec<ChatCompletionChoice>,
    /// The member `usage`.
    pub usage: Option<CompletionUsage>,
    /// The member `system_fingerprint`.
    pub system_fingerprint: Option<String>,
    /// The member `service_tier`.
    pub service_tier: Option<ChatCompletionsOutputServiceTier>,
}

impl ChatCompletionsOutput {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        object: impl Into<String>,
        created: f64,
        model: impl Into<String>,
        choices: Vec<ChatCompletionChoice>,
    ) -> Self {
        Self {
            id: id.into(),
            object: object.into(),
            created,
            model: model.into(),
            choices,
            usage: None,
            system_fingerprint: None,
            service_tier: None,
        }
    }

    /// The member `usage`.
    #[inline]
    pub fn usage(mut self, usage: CompletionUsage) -> Self {
        self.usage = Some(usage);
        self
    }

    /// The member `system_fingerprint`.
    #[inline]
    pub fn system_fingerprint(mut self, system_fingerprint: impl Into<String>) -> Self {
        self.system_fingerprint = Some(system_fingerprint.into());
        self
    }

    /// The member `service_tier`.
    #[inline]
    pub fn service_tier(mut self, service_tier: ChatCompletionsOutputServiceTier) -> Self {
        self.service_tier = Some(service_tier);
        self
    }
}
