//! `FunctionMessage`: The dictionary [`FunctionMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`FunctionMessage`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct FunctionMessage {
    /// The member `role`.
    pub role: String,
    /// The member `content`.
    pub content: String,
    /// The member `name`.
    pub name: String,
}

impl FunctionMessage {
    /// With all that there is.
    #[inline]
    pub fn new(
        role: impl Into<String>,
        content: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self { role: role.into(), content: content.into(), name: name.into() }
    }
}
