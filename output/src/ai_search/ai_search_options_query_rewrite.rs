//! `AiSearchOptionsQueryRewrite`: The dictionary [`AiSearchOptionsQueryRewrite`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::rt::{self, Js, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`AiSearchOptionsQueryRewrite`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiSearchOptionsQueryRewrite {
    /// The member `enabled`.
    pub enabled: Option<bool>,
    /// The member `model`.
    pub model: Option<String>,
    /// The member `rewrite_prompt`.
    pub rewrite_prompt: Option<String>,
    /// Members that have no name of their own here.
    #[js(flatten)]
    pub extra: HashMap<String, Js>,
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

impl rt::Decode for AiSearchOptionsQueryRewrite {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let enabled = r.get();
        let model = r.get();
        let rewrite_prompt = r.get();
        let extra = r.get();
        Ok(Self {
            enabled: enabled?,
            model: model?,
            rewrite_prompt: rewrite_prompt?,
            extra: extra?,
        })
    }
}
