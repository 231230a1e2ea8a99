//! `DeveloperMessage`: The dictionary [`DeveloperMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::DeveloperMessageContent;
use crate::{FromJs, IntoJs};

/// The dictionary [`DeveloperMessage`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `role` is always `"developer"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(role = "developer"))]
#[non_exhaustive]
pub struct DeveloperMessage {
    /// The member `content`.
    pub content: DeveloperMessageContent,
    /// The member `name`.
    pub name: Option<String>,
}

impl DeveloperMessage {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(content: impl Into<DeveloperMessageContent>) -> Self {
        Self { content: content.into(), name: None }
    }

    /// The member `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
