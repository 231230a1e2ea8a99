//! `ChatCompletionContentPartFileFile`: The dictionary [`ChatCompletionContentPartFileFile`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionContentPartFileFile`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ChatCompletionContentPartFileFile {
    /// Base64 encoded file data.
    pub file_data: Option<String>,
    /// The ID of an uploaded file.
    pub file_id: Option<String>,
    /// The member `filename`.
    pub filename: Option<String>,
}

impl ChatCompletionContentPartFileFile {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Base64 encoded file data.
    #[inline]
    pub fn file_data(mut self, file_data: impl Into<String>) -> Self {
        self.file_data = Some(file_data.into());
        self
    }

    /// The ID of an uploaded file.
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }

    /// The member `filename`.
    #[inline]
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }
}
