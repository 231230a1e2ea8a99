//! `RoleScopedChatInput`: The dictionary [`RoleScopedChatInput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::RoleScopedChatInputRole;
use crate::{FromJs, IntoJs};

/// The dictionary [`RoleScopedChatInput`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct RoleScopedChatInput {
    /// The member `role`.
    pub role: RoleScopedChatInputRole,
    /// The member `content`.
    pub content: String,
    /// The member `name`.
    pub name: Option<String>,
}

impl RoleScopedChatInput {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(role: RoleScopedChatInputRole, content: impl Into<String>) -> Self {
        Self { role, content: content.into(), name: None }
    }

    /// The member `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
