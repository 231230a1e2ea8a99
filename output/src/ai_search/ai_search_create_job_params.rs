//! `AiSearchCreateJobParams`: The dictionary [`AiSearchCreateJobParams`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`AiSearchCreateJobParams`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default)]
pub struct AiSearchCreateJobParams {
    description: Option<String>,
}

impl AiSearchCreateJobParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl rt::Encode for AiSearchCreateJobParams {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.description);
    }
}
