//! `Ai_Cf_Moondream_Moondream3_1_9B_A2B_Output`: The dictionary `Ai_Cf_Moondream_Moondream3_1_9B_A2B_Output`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{
    ZzAiCfMoondreamMoondream319BA2BOutputMetrics, ZzAiCfMoondreamMoondream319BA2BOutputObject,
    ZzAiCfMoondreamMoondream319BA2BOutputPoint, ZzAiCfMoondreamMoondream319BA2BOutputReasoning,
};
use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Moondream_Moondream3_1_9B_A2B_Output`.
#[doc(alias = "Ai_Cf_Moondream_Moondream3_1_9B_A2B_Output")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiCfMoondreamMoondream319BA2BOutput {
    /// Reason the generation finished.
    pub finish_reason: String,
    /// The member `metrics`.
    pub metrics: ZzAiCfMoondreamMoondream319BA2BOutputMetrics,
    /// Answer text for the `query` task. Null for other tasks.
    pub answer: Option<String>,
    /// Caption text for the `caption` task. Null for other tasks.
    pub caption: Option<String>,
    /// Located points for the `point` task. Null for other tasks.
    pub points: Option<Vec<ZzAiCfMoondreamMoondream319BA2BOutputPoint>>,
    /// Detected bounding boxes for the `detect` task. Null for other tasks.
    pub objects: Option<Vec<ZzAiCfMoondreamMoondream319BA2BOutputObject>>,
    /// Reasoning trace for the `query` task when reasoning=true. Null otherwise.
    pub reasoning: Option<ZzAiCfMoondreamMoondream319BA2BOutputReasoning>,
}

impl AiCfMoondreamMoondream319BA2BOutput {
    /// A `Ai_Cf_Moondream_Moondream3_1_9B_A2B_Output` with what it must have.
    pub fn new(
        finish_reason: impl Into<String>,
        metrics: ZzAiCfMoondreamMoondream319BA2BOutputMetrics,
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
    pub fn answer(mut self, answer: impl Into<String>) -> Self {
        self.answer = Some(answer.into());
        self
    }

    /// Caption text for the `caption` task. Null for other tasks.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Located points for the `point` task. Null for other tasks.
    pub fn points(mut self, points: Vec<ZzAiCfMoondreamMoondream319BA2BOutputPoint>) -> Self {
        self.points = Some(points);
        self
    }

    /// Detected bounding boxes for the `detect` task. Null for other tasks.
    pub fn objects(mut self, objects: Vec<ZzAiCfMoondreamMoondream319BA2BOutputObject>) -> Self {
        self.objects = Some(objects);
        self
    }

    /// Reasoning trace for the `query` task when reasoning=true. Null otherwise.
    pub fn reasoning(mut self, reasoning: ZzAiCfMoondreamMoondream319BA2BOutputReasoning) -> Self {
        self.reasoning = Some(reasoning);
        self
    }
}

impl rt::Encode for AiCfMoondreamMoondream319BA2BOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.finish_reason);
        pack.put(&self.metrics);
        pack.put(&self.answer);
        pack.put(&self.caption);
        pack.put(&self.points);
        pack.put(&self.objects);
        pack.put(&self.reasoning);
    }
}

impl rt::Decode for AiCfMoondreamMoondream319BA2BOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let finish_reason = r.get();
        let metrics = r.get();
        let answer = r.get();
        let caption = r.get();
        let points = r.get();
        let objects = r.get();
        let reasoning = r.get();
        Ok(Self {
            finish_reason: finish_reason?,
            metrics: metrics?,
            answer: answer?,
            caption: caption?,
            points: points?,
            objects: objects?,
            reasoning: reasoning?,
        })
    }
}
