//! `ToolMessageContentItem`: The dictionary [`ToolMessageContentItem`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ToolMessageContentItem`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ToolMessageContentItem {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `text`.
    pub text: String,
}

impl ToolMessageContentItem {
    /// With all that there is.
    #[inline]
    pub fn new(type_: impl Into<String>, text: impl Into<String>) -> Self {
        Self { type_: type_.into(), text: text.into() }
    }
}
