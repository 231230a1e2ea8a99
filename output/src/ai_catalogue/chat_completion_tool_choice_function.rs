//! `ChatCompletionToolChoiceFunction`: The dictionary [`ChatCompletionToolChoiceFunction`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionToolChoiceFunctionFunction;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionToolChoiceFunction`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"function"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "function"))]
#[non_exhaustive]
pub struct ChatCompletionToolChoiceFunction {
    /// The member `function`.
    pub function: ChatCompletionToolChoiceFunctionFunction,
}

impl ChatCompletionToolChoiceFunction {
    /// With all that there is.
    #[inline]
    pub fn new(function: ChatCompletionToolChoiceFunctionFunction) -> Self {
        Self { function }
    }
}
