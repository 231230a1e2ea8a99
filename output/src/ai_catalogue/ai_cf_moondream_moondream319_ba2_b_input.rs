//! `Ai_Cf_Moondream_Moondream3_1_9B_A2B_Input`: The dictionary [`Ai_Cf_Moondream_Moondream3_1_9B_A2B_Input`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfMoondreamMoondream319BA2BInputCaptionLength, AiCfMoondreamMoondream319BA2BInputTask,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Moondream_Moondream3_1_9B_A2B_Input`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Moondream_Moondream3_1_9B_A2B_Input")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMoondreamMoondream319BA2BInput {
    /// Which Moondream skill to run.
    pub task: Option<AiCfMoondreamMoondream319BA2BInputTask>,
    /// Input image as a public HTTPS URL or base64 data URI. Optional for `query`; required for `caption`, `point`, and `detect`.
    pub image: Option<String>,
    /// Question for the `query` task.
    pub question: Option<String>,
    /// Caption length for the `caption` task.
    pub caption_length: Option<AiCfMoondreamMoondream319BA2BInputCaptionLength>,
    /// Object phrase to locate for `point` and `detect` tasks (e.g. 'person wearing a red shirt').
    pub target: Option<String>,
    /// Enable reasoning trace for the `query` task.
    pub reasoning: Option<bool>,
    /// Sampling temperature.
    pub temperature: Option<f64>,
    /// Top-p (nucleus) sampling.
    pub top_p: Option<f64>,
    /// Max tokens to generate for `query` and `caption`.
    pub max_tokens: Option<f64>,
    /// Max objects to return for `point` and `detect`.
    pub max_objects: Option<f64>,
    /// Return incremental tokens for `query` and `caption`. `point` and `detect` do not support streaming.
    pub stream: Option<bool>,
}

impl AiCfMoondreamMoondream319BA2BInput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which Moondream skill to run.
    #[inline]
    pub fn task(mut self, task: AiCfMoondreamMoondream319BA2BInputTask) -> Self {
        self.task = Some(task);
        self
    }

    /// Input image as a public HTTPS URL or base64 data URI. Optional for `query`; required for `caption`, `point`, and `detect`.
    #[inline]
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Question for the `query` task.
    #[inline]
    pub fn question(mut self, question: impl Into<String>) -> Self {
        self.question = Some(question.into());
        self
    }

    /// Caption length for the `caption` task.
    #[inline]
    pub fn caption_length(
        mut self,
        caption_length: AiCfMoondreamMoondream319BA2BInputCaptionLength,
    ) -> Self {
        self.caption_length = Some(caption_length);
        self
    }

    /// Object phrase to locate for `point` and `detect` tasks (e.g. 'person wearing a red shirt').
    #[inline]
    pub fn target(mut self, target: impl Into<String>) -> Self {
        self.target = Some(target.into());
        self
    }

    /// Enable reasoning trace for the `query` task.
    #[inline]
    pub fn reasoning(mut self, reasoning: bool) -> Self {
        self.reasoning = Some(reasoning);
        self
    }

    /// Sampling temperature.
    #[inline]
    pub fn temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }

    /// Top-p (nucleus) sampling.
    #[inline]
    pub fn top_p(mut self, top_p: f64) -> Self {
        self.top_p = Some(top_p);
        self
    }

    /// Max tokens to generate for `query` and `caption`.
    #[inline]
    pub fn max_tokens(mut self, max_tokens: f64) -> Self {
        self.max_tokens = Some(max_tokens);
        self
    }

    /// Max objects to return for `point` and `detect`.
    #[inline]
    pub fn max_objects(mut self, max_objects: f64) -> Self {
        self.max_objects = Some(max_objects);
        self
    }

    /// Return incremental tokens for `query` and `caption`. `point` and `detect` do not support streaming.
    #[inline]
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }
}
