//! `ChatCompletionContentPartFile`: The dictionary [`ChatCompletionContentPartFile`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionContentPartFileFile;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionContentPartFile`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"file"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "file"))]
#[non_exhaustive]
pub struct ChatCompletionContentPartFile {
    /// The member `file`.
    pub file: ChatCompletionContentPartFileFile,
}

impl ChatCompletionContentPartFile {
    /// With all that there is.
    #[inline]
    pub fn new(file: ChatCompletionContentPartFileFile) -> Self {
        Self { file }
    }
}
