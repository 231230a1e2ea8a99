//! `DeveloperMessageContentItem`: The dictionary [`DeveloperMessageContentItem`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`DeveloperMessageContentItem`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"text"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "text"))]
#[non_exhaustive]
pub struct DeveloperMessageContentItem {
    /// The member `text`.
    pub text: String,
}

impl DeveloperMessageContentItem {
    /// With all that there is.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}
