//! `AiCfMoondreamMoondream319BA2BOutputReasoning`: The dictionary [`AiCfMoondreamMoondream319BA2BOutputReasoning`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMoondreamMoondream319BA2BOutputReasoning`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "AiCfMoondreamMoondream319BA2BOutputReasoning")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMoondreamMoondream319Ba2BOutputReasoning {
    /// Reasoning text.
    pub text: String,
    /// Grounding information.
    pub grounding: Option<Vec<Js>>,
}

impl AiCfMoondreamMoondream319Ba2BOutputReasoning {
    /// With what must be set, and nothing else.
    ///
    /// - `text`: Reasoning text.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), grounding: None }
    }

    /// Grounding information.
    #[inline]
    pub fn grounding(mut self, grounding: Vec<Js>) -> Self {
        self.grounding = Some(grounding);
        self
    }
}
