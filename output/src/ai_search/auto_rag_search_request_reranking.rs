//! `AutoRagSearchRequestReranking`: The dictionary [`AutoRagSearchRequestReranking`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`AutoRagSearchRequestReranking`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AutoRagSearchRequestReranking {
    /// The member `enabled`.
    pub enabled: Option<bool>,
    /// The member `model`.
    pub model: Option<String>,
}

impl AutoRagSearchRequestReranking {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `enabled`.
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// The member `model`.
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }
}

impl rt::Encode for AutoRagSearchRequestReranking {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.enabled);
        pack.put(&self.model);
    }
}

impl rt::Decode for AutoRagSearchRequestReranking {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { enabled: r.get()?, model: r.get()? })
    }
}
