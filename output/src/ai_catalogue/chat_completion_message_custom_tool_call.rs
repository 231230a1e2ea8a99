//! `ChatCompletionMessageCustomToolCall`: The dictionary [`ChatCompletionMessageCustomToolCall`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionMessageCustomToolCallCustom;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionMessageCustomToolCall`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChatCompletionMessageCustomToolCall {
    /// The member `id`.
    pub id: String,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `custom`.
    pub custom: ChatCompletionMessageCustomToolCallCustom,
}

impl ChatCompletionMessageCustomToolCall {
    /// With all that there is.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<String>,
        custom: ChatCompletionMessageCustomToolCallCustom,
    ) -> Self {
        Self { id: id.into(), type_: type_.into(), custom }
    }
}
