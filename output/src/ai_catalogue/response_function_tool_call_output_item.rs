//! `ResponseFunctionToolCallOutputItem`: The dictionary [`ResponseFunctionToolCallOutputItem`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ResponseFunctionToolCallOutputItemOutput, ResponseFunctionToolCallOutputItemStatus};
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseFunctionToolCallOutputItem`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"function_call_output"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "function_call_output"))]
#[non_exhaustive]
pub struct ResponseFunctionToolCallOutputItem {
    /// The member `id`.
    pub id: String,
    /// The member `call_id`.
    pub call_id: String,
    /// The member `output`.
    pub output: ResponseFunctionToolCallOutputItemOutput,
    /// The member `status`.
    pub status: Option<ResponseFunctionToolCallOutputItemStatus>,
}

impl ResponseFunctionToolCallOutputItem {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        call_id: impl Into<String>,
        output: impl Into<ResponseFunctionToolCallOutputItemOutput>,
    ) -> Self {
        Self { id: id.into(), call_id: call_id.into(), output: output.into(), status: None }
    }

    /// The member `status`.
    #[inline]
    pub fn status(mut self, status: ResponseFunctionToolCallOutputItemStatus) -> Self {
        self.status = Some(status);
        self
    }
}
