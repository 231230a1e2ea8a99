//! `ToolChoiceFunction`: The dictionary [`ToolChoiceFunction`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ToolChoiceFunction`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"function"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "function"))]
#[non_exhaustive]
pub struct ToolChoiceFunction {
    /// The member `name`.
    pub name: String,
}

impl ToolChoiceFunction {
    /// With all that there is.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}
