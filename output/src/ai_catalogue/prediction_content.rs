//! `PredictionContent`: The dictionary [`PredictionContent`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::PredictionContentContent;
use crate::{FromJs, IntoJs};

/// The dictionary [`PredictionContent`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"content"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "content"))]
#[non_exhaustive]
pub struct PredictionContent {
    /// The member `content`.
    pub content: PredictionContentContent,
}

impl PredictionContent {
    /// With all that there is.
    #[inline]
    pub fn new(content: impl Into<PredictionContentContent>) -> Self {
        Self { content: content.into() }
    }
}
