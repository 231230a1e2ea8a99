//! `AiImageToTextOutput`: The dictionary [`AiImageToTextOutput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiImageToTextOutput`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiImageToTextOutput {
    /// The member `description`.
    pub description: String,
}

impl AiImageToTextOutput {
    /// With all that there is.
    #[inline]
    pub fn new(description: impl Into<String>) -> Self {
        Self { description: description.into() }
    }
}
