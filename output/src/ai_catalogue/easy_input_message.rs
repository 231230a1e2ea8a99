//! `EasyInputMessage`: The dictionary [`EasyInputMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{EasyInputMessageContent, EasyInputMessageRole};
use crate::{FromJs, IntoJs};

/// The dictionary [`EasyInputMessage`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EasyInputMessage {
    /// The member `content`.
    pub content: EasyInputMessageContent,
    /// The member `role`.
    pub role: EasyInputMessageRole,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: Option<String>,
}

impl EasyInputMessage {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(content: impl Into<EasyInputMessageContent>, role: EasyInputMessageRole) -> Self {
        Self { content: content.into(), role, type_: None }
    }

    /// The member `type`.
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}
