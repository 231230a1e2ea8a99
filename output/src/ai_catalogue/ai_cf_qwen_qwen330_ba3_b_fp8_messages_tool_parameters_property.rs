//! `AiCfQwenQwen330BA3BFp8MessagesToolParametersProperty`: The dictionary [`AiCfQwenQwen330BA3BFp8MessagesToolParametersProperty`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfQwenQwen330BA3BFp8MessagesToolParametersProperty`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "AiCfQwenQwen330BA3BFp8MessagesToolParametersProperty")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiCfQwenQwen330Ba3BFp8MessagesToolParametersProperty {
    /// The data type of the parameter.
    #[doc(alias = "type")]
    pub type_: String,
    /// A description of the expected parameter.
    pub description: String,
}

impl AiCfQwenQwen330Ba3BFp8MessagesToolParametersProperty {
    /// With all that there is.
    ///
    /// - `type_`: The data type of the parameter.
    /// - `description`: A description of the expected parameter.
    #[inline]
    pub fn new(type_: impl Into<String>, description: impl Into<String>) -> Self {
        Self { type_: type_.into(), description: description.into() }
    }
}
