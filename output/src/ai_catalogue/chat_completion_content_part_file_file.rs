//! `ChatCompletionContentPartFileFile`: The dictionary `ChatCompletionContentPartFileFile`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ChatCompletionContentPartFileFile`.
#[derive(Clone, Debug, Default)]
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
    /// A `ChatCompletionContentPartFileFile` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Base64 encoded file data.
    pub fn file_data(mut self, file_data: impl Into<String>) -> Self {
        self.file_data = Some(file_data.into());
        self
    }

    /// The ID of an uploaded file.
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }

    /// The member `filename`.
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }
}

impl rt::Encode for ChatCompletionContentPartFileFile {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.file_data);
        pack.put(&self.file_id);
        pack.put(&self.filename);
    }
}

impl rt::Decode for ChatCompletionContentPartFileFile {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { file_data: r.get()?, file_id: r.get()?, filename: r.get()? })
    }
}
