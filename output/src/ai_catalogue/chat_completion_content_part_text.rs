//! `ChatCompletionContentPartText`: Workers AI support for OpenAI's Chat Completions API
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// Workers AI support for OpenAI's Chat Completions API
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChatCompletionContentPartText {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `text`.
    pub text: String,
}

impl ChatCompletionContentPartText {
    /// With all that there is.
    #[inline]
    pub fn new(type_: impl Into<String>, text: impl Into<String>) -> Self {
        Self { type_: type_.into(), text: text.into() }
    }
}
