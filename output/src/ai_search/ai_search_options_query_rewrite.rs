//! `AiSearchOptionsQueryRewrite`: The dictionary [`AiSearchOptionsQueryRewrite`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::rt::{self, IntoJs, Js};

/// The dictionary [`AiSearchOptionsQueryRewrite`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default)]
pub struct AiSearchOptionsQueryRewrite {
    enabled: Option<bool>,
    model: Option<String>,
    rewrite_prompt: Option<String>,
    extra: HashMap<String, Js>,
}

impl AiSearchOptionsQueryRewrite {
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

    /// The member `rewrite_prompt`.
    #[inline]
    pub fn rewrite_prompt(mut self, rewrite_prompt: impl Into<String>) -> Self {
        self.rewrite_prompt = Some(rewrite_prompt.into());
        self
    }

    /// Members that have no name of their own here.
    #[inline]
    pub fn extra(mut self, name: impl Into<String>, value: impl IntoJs) -> Self {
        self.extra.insert(name.into(), value.into_js());
        self
    }
}

impl rt::Encode for AiSearchOptionsQueryRewrite {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.enabled);
        pack.put(&self.model);
        pack.put(&self.rewrite_prompt);
        pack.put(&self.extra);
    }
}
