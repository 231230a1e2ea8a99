//! `FunctionMessage`: The dictionary [`FunctionMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`FunctionMessage`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `role` is always `"function"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(role = "function"))]
#[non_exhaustive]
pub struct FunctionMessage {
    /// The member `content`.
    pub content: String,
    /// The member `name`.
    pub name: String,
}

impl FunctionMessage {
    /// With all that there is.
    #[inline]
    pub fn new(content: impl Into<String>, name: impl Into<String>) -> Self {
        Self { content: content.into(), name: name.into() }
    }
}
