//! `AiSearchOptionsReranking`: The dictionary [`AiSearchOptionsReranking`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::rt::{self, IntoJs, Js};

/// The dictionary [`AiSearchOptionsReranking`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default)]
pub struct AiSearchOptionsReranking {
    enabled: Option<bool>,
    model: Option<String>,
    match_threshold: Option<f64>,
    extra: HashMap<String, Js>,
}

impl AiSearchOptionsReranking {
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

    /// Match threshold (0-1, default 0.4)
    #[inline]
    pub fn match_threshold(mut self, match_threshold: f64) -> Self {
        self.match_threshold = Some(match_threshold);
        self
    }

    /// Members that have no name of their own here.
    #[inline]
    pub fn extra(mut self, name: impl Into<String>, value: impl IntoJs) -> Self {
        self.extra.insert(name.into(), value.into_js());
        self
    }
}

impl rt::Encode for AiSearchOptionsReranking {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.enabled);
        pack.put(&self.model);
        pack.put(&self.match_threshold);
        pack.put(&self.extra);
    }
}
