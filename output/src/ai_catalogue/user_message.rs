//! `UserMessage`: The dictionary [`UserMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::UserMessageContent;
use crate::{FromJs, IntoJs};

/// The dictionary [`UserMessage`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `role` is always `"user"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(role = "user"))]
#[non_exhaustive]
pub struct UserMessage {
    /// The member `content`.
    pub content: UserMessageContent,
    /// The member `name`.
    pub name: Option<String>,
}

impl UserMessage {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(content: impl Into<UserMessageContent>) -> Self {
        Self { content: content.into(), name: None }
    }

    /// The member `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
