//! `SystemMessage`: The dictionary [`SystemMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::SystemMessageContent;
use crate::{FromJs, IntoJs};

/// The dictionary [`SystemMessage`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `role` is always `"system"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(role = "system"))]
#[non_exhaustive]
pub struct SystemMessage {
    /// The member `content`.
    pub content: SystemMessageContent,
    /// The member `name`.
    pub name: Option<String>,
}

impl SystemMessage {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(content: impl Into<SystemMessageContent>) -> Self {
        Self { content: content.into(), name: None }
    }

    /// The member `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
