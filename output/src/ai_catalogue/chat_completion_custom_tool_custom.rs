//! `ChatCompletionCustomToolCustom`: The dictionary [`ChatCompletionCustomToolCustom`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionCustomToolFormat;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionCustomToolCustom`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ChatCompletionCustomToolCustom {
    /// The member `name`.
    pub name: String,
    /// The member `description`.
    pub description: Option<String>,
    /// The member `format`.
    pub format: Option<ChatCompletionCustomToolFormat>,
}

impl ChatCompletionCustomToolCustom {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), description: None, format: None }
    }

    /// The member `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The member `format`.
    #[inline]
    pub fn format(mut self, format: impl Into<ChatCompletionCustomToolFormat>) -> Self {
        self.format = Some(format.into());
        self
    }
}
