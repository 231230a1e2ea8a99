//! `AiImageTextToTextInput`: The dictionary [`AiImageTextToTextInput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::RoleScopedChatInput;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiImageTextToTextInput`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiImageTextToTextInput {
    /// The member `image`.
    pub image: String,
    /// The member `prompt`.
    pub prompt: Option<String>,
    /// The member `max_tokens`.
    pub max_tokens: Option<f64>,
    /// The member `temperature`.
    pub temperature: Option<f64>,
    /// The member `ignore_eos`.
    pub ignore_eos: Option<bool>,
    /// The member `top_p`.
    pub top_p: Option<f64>,
    /// The member `top_k`.
    pub top_k: Option<f64>,
    /// The member `seed`.
    pub seed: Option<f64>,
    /// The member `repetition_penalty`.
    pub repetition_penalty: Option<f64>,
    /// The member `frequency_penalty`.
    pub frequency_penalty: Option<f64>,
    /// The member `presence_penalty`.
    pub presence_penalty: Option<f64>,
    /// The member `raw`.
    pub raw: Option<bool>,
    /// The member `messages`.
    pub messages: Option<Vec<RoleScopedChatInput>>,
}

impl AiImageTextToTextInput {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(image: impl Into<String>) -> Self {
        Self {
            image: image.into(),
            prompt: None,
            max_tokens: None,
            temperature: None,
            ignore_eos: None,
            top_p: None,
            top_k: None,
            seed: None,
            repetition_penalty: None,
            frequency_penalty: None,
            presence_penalty: None,
            raw: None,
            messages: None,
        }
    }

    /// The member `prompt`.
    #[inline]
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }

    /// The member `max_tokens`.
    #[inline]
    pub fn max_tokens(mut self, max_tokens: f64) -> Self {
        self.max_tokens = Some(max_tokens);
        self
    }

    /// The member `temperature`.
    #[inline]
    pub fn temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }

    /// The member `ignore_eos`.
    #[inline]
    pub fn ignore_eos(mut self, ignore_eos: bool) -> Self {
        self.ignore_eos = Some(ignore_eos);
        self
    }

    /// The member `top_p`.
    #[inline]
    pub fn top_p(mut self, top_p: f64) -> Self {
        self.top_p = Some(top_p);
        self
    }

    /// The member `top_k`.
    #[inline]
    pub fn top_k(mut self, top_k: f64) -> Self {
        self.top_k = Some(top_k);
        self
    }

    /// The member `seed`.
    #[inline]
    pub fn seed(mut self, seed: f64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// The member `repetition_penalty`.
    #[inline]
    pub fn repetition_penalty(mut self, repetition_penalty: f64) -> Self {
        self.repetition_penalty = Some(repetition_penalty);
        self
    }

    /// The member `frequency_penalty`.
    #[inline]
    pub fn frequency_penalty(mut self, frequency_penalty: f64) -> Self {
        self.frequency_penalty = Some(frequency_penalty);
        self
    }

    /// The member `presence_penalty`.
    #[inline]
    pub fn presence_penalty(mut self, presence_penalty: f64) -> Self {
        self.presence_penalty = Some(presence_penalty);
        self
    }

    /// The member `raw`.
    #[inline]
    pub fn raw(mut self, raw: bool) -> Self {
        self.raw = Some(raw);
        self
    }

    /// The member `messages`.
    #[inline]
    pub fn messages(mut self, messages: Vec<RoleScopedChatInput>) -> Self {
        self.messages = Some(messages);
        self
    }
}
