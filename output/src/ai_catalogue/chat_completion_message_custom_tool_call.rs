//! `ChatCompletionMessageCustomToolCall`: The dictionary [`ChatCompletionMessageCustomToolCall`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionMessageCustomToolCallCustom;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionMessageCustomToolCall`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"custom"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "custom"))]
#[non_exhaustive]
pub struct ChatCompletionMessageCustomToolCall {
    /// The member `id`.
    pub id: String,
    /// The member `custom`.
    pub custom: ChatCompletionMessageCustomToolCallCustom,
}

impl ChatCompletionMessageCustomToolCall {
    /// With all that there is.
    #[inline]
    pub fn new(id: impl Into<String>, custom: ChatCompletionMessageCustomToolCallCustom) -> Self {
        Self { id: id.into(), custom }
    }
}
