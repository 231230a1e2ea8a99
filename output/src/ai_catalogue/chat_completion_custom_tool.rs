//! `ChatCompletionCustomTool`: The dictionary [`ChatCompletionCustomTool`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionCustomToolCustom;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionCustomTool`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"custom"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "custom"))]
#[non_exhaustive]
pub struct ChatCompletionCustomTool {
    /// The member `custom`.
    pub custom: ChatCompletionCustomToolCustom,
}

impl ChatCompletionCustomTool {
    /// With all that there is.
    #[inline]
    pub fn new(custom: ChatCompletionCustomToolCustom) -> Self {
        Self { custom }
    }
}
