//! `AgentMemoryRecallOptions`: Options for the recall() method.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AgentMemoryResponseLength, AgentMemoryThinkingLevel, StrOrDate};
use crate::rt;

/// Options for the recall() method.
///
/// `referenceDate` accepts a Date object, an ISO-8601 date string
/// (YYYY-MM-DD), or a full ISO-8601 datetime string. When provided, this
/// date is used as "today" for resolving relative time references
/// ("how many days ago", "last week") instead of the server's wall-clock time.
#[derive(Clone, Debug, Default)]
pub struct AgentMemoryRecallOptions {
    thinking_level: Option<AgentMemoryThinkingLevel>,
    response_length: Option<AgentMemoryResponseLength>,
    reference_date: Option<StrOrDate>,
}

impl AgentMemoryRecallOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Recall intensity: "low" (default), "medium", or "high".
    #[doc(alias = "thinkingLevel")]
    #[inline]
    pub fn thinking_level(mut self, thinking_level: AgentMemoryThinkingLevel) -> Self {
        self.thinking_level = Some(thinking_level);
        self
    }

    /// Response verbosity: "short", "medium" (default), or "long".
    #[doc(alias = "responseLength")]
    #[inline]
    pub fn response_length(mut self, response_length: AgentMemoryResponseLength) -> Self {
        self.response_length = Some(response_length);
        self
    }

    /// Temporal anchor for date arithmetic.
    #[doc(alias = "referenceDate")]
    #[inline]
    pub fn reference_date(mut self, reference_date: impl Into<StrOrDate>) -> Self {
        self.reference_date = Some(reference_date.into());
        self
    }
}

impl rt::Encode for AgentMemoryRecallOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.thinking_level);
        pack.put(&self.response_length);
        pack.put(&self.reference_date);
    }
}
