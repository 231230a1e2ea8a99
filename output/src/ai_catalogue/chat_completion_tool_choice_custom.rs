//! `ChatCompletionToolChoiceCustom`: The dictionary [`ChatCompletionToolChoiceCustom`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionToolChoiceCustomCustom;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionToolChoiceCustom`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"custom"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "custom"))]
#[non_exhaustive]
pub struct ChatCompletionToolChoiceCustom {
    /// The member `custom`.
    pub custom: ChatCompletionToolChoiceCustomCustom,
}

impl ChatCompletionToolChoiceCustom {
    /// With all that there is.
    #[inline]
    pub fn new(custom: ChatCompletionToolChoiceCustomCustom) -> Self {
        Self { custom }
    }
}
