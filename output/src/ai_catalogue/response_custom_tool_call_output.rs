//! `ResponseCustomToolCallOutput`: The dictionary [`ResponseCustomToolCallOutput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ResponseCustomToolCallOutputOutput;
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseCustomToolCallOutput`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"custom_tool_call_output"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "custom_tool_call_output"))]
#[non_exhaustive]
pub struct ResponseCustomToolCallOutput {
    /// The member `call_id`.
    pub call_id: String,
    /// The member `output`.
    pub output: ResponseCustomToolCallOutputOutput,
    /// The member `id`.
    pub id: Option<String>,
}

impl ResponseCustomToolCallOutput {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        call_id: impl Into<String>,
        output: impl Into<ResponseCustomToolCallOutputOutput>,
    ) -> Self {
        Self { call_id: call_id.into(), output: output.into(), id: None }
    }

    /// The member `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}
