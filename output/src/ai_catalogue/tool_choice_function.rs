//! `ToolChoiceFunction`: The dictionary [`ToolChoiceFunction`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ToolChoiceFunction`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ToolChoiceFunction {
    /// The member `name`.
    pub name: String,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
}

impl ToolChoiceFunction {
    /// With all that there is.
    #[inline]
    pub fn new(name: impl Into<String>, type_: impl Into<String>) -> Self {
        Self { name: name.into(), type_: type_.into() }
    }
}
