//! `AiGatewayPatchLog`: The dictionary [`AiGatewayPatchLog`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::AiGatewayPatchLogMetadataValue;
use crate::rt;

/// The dictionary [`AiGatewayPatchLog`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
#[derive(Clone, Debug, Default)]
pub struct AiGatewayPatchLog {
    score: Option<f64>,
    feedback: Option<i32>,
    metadata: Option<HashMap<String, Option<AiGatewayPatchLogMetadataValue>>>,
}

impl AiGatewayPatchLog {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `score`.
    #[inline]
    pub fn score(mut self, score: f64) -> Self {
        self.score = Some(score);
        self
    }

    /// The member `feedback`.
    #[inline]
    pub fn feedback(mut self, feedback: i32) -> Self {
        self.feedback = Some(feedback);
        self
    }

    /// The member `metadata`.
    #[inline]
    pub fn metadata(
        mut self,
        metadata: HashMap<String, Option<AiGatewayPatchLogMetadataValue>>,
    ) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

impl rt::Encode for AiGatewayPatchLog {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.score);
        pack.put(&self.feedback);
        pack.put(&self.metadata);
    }
}
