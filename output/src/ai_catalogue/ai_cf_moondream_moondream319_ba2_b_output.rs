//! `Ai_Cf_Moondream_Moondream3_1_9B_A2B_Output`: The dictionary [`Ai_Cf_Moondream_Moondream3_1_9B_A2B_Output`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfMoondreamMoondream319Ba2BOutputMetrics, AiCfMoondreamMoondream319Ba2BOutputObject,
    AiCfMoondreamMoondream319Ba2BOutputPoint, AiCfMoondreamMoondream319Ba2BOutputReasoning,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Moondream_Moondream3_1_9B_A2B_Output`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Moondream_Moondream3_1_9B_A2B_Output")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMoondreamMoondream319BA2BOutput {
    /// Reason the generation finished.
    pub finish_reason: String,
    /// The member `metrics`.
    pub metrics: AiCfMoondreamMoondream319Ba2BOutputMetrics,
    /// Answer text for the `query` task. Null for other tasks.
    pub answer: Option<String>,
    /// Caption text for the `caption` task. Null for other tasks.
    pub caption: Option<String>,
    /// Located points for the `point` task. Null for other tasks.
    pub points: Option<Vec<AiCfMoondreamMoondream319Ba2BOutputPoint>>,
    /// Detected bounding boxes for the `detect` task. Null for other tasks.
    pub objects: Option<Vec<AiCfMoondreamMoondream319Ba2BOutputObject>>,
    /// Reasoning trace for the `query` task when reasoning=true. Null otherwise.
    pub reasoning: Option<AiCfMoondreamMoondream319Ba2BOutputReasoning>,
}

impl AiCfMoondreamMoondream319BA2BOutput {
    /// With what must be set, and nothing else.
    ///
    /// - `finish_reason`: Reason the generation finished.
    #[inline]
    pub fn new(
        finish_reason: impl Into<String>,
        metrics: AiCfMoondreamMoondream319Ba2BOutputMetrics,
    ) -> Self {
        Self {
            finish_reason: finish_reason.into(),
            metrics,
            answer: None,
            caption: None,
            points: None,
            objects: None,
            reasoning: None,
        }
    }

    /// Answer text for the `query` task. Null for other tasks.
    #[inline]
    pub fn answer(mut self, answer: impl Into<String>) -> Self {
        self.answer = Some(answer.into());
        self
    }

    /// Caption text for the `caption` task. Null for other tasks.
    #[inline]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Located points for the `point` task. Null for other tasks.
    #[inline]
    pub fn points(mut self, points: Vec<AiCfMoondreamMoondream319Ba2BOutputPoint>) -> Self {
        self.points = Some(points);
        self
    }

    /// Detected bounding boxes for the `detect` task. Null for other tasks.
    #[inline]
    pub fn objects(mut self, objects: Vec<AiCfMoondreamMoondream319Ba2BOutputObject>) -> Self {
        self.objects = Some(objects);
        self
    }

    /// Reasoning trace for the `query` task when reasoning=true. Null otherwise.
    #[inline]
    pub fn reasoning(mut self, reasoning: AiCfMoondreamMoondream319Ba2BOutputReasoning) -> Self {
        self.reasoning = Some(reasoning);
        self
    }
}
