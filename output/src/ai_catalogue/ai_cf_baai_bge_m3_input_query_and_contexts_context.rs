//! `AiCfBaaiBgeM3InputQueryAndContextsContext`: The dictionary [`AiCfBaaiBgeM3InputQueryAndContextsContext`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfBaaiBgeM3InputQueryAndContextsContext`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfBaaiBgeM3InputQueryAndContextsContext {
    /// One of the provided context content
    pub text: Option<String>,
}

impl AiCfBaaiBgeM3InputQueryAndContextsContext {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// One of the provided context content
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}
