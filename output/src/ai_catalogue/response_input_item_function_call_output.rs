//! `ResponseInputItemFunctionCallOutput`: The dictionary [`ResponseInputItemFunctionCallOutput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ResponseInputItemFunctionCallOutputOutput, ResponseInputItemFunctionCallOutputStatus};
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseInputItemFunctionCallOutput`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"function_call_output"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "function_call_output"))]
#[non_exhaustive]
pub struct ResponseInputItemFunctionCallOutput {
    /// The member `call_id`.
    pub call_id: String,
    /// The member `output`.
    pub output: ResponseInputItemFunctionCallOutputOutput,
    /// The member `id`.
    pub id: Option<String>,
    /// The member `status`.
    pub status: Option<ResponseInputItemFunctionCallOutputStatus>,
}

impl ResponseInputItemFunctionCallOutput {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        call_id: impl Into<String>,
        output: impl Into<ResponseInputItemFunctionCallOutputOutput>,
    ) -> Self {
        Self { call_id: call_id.into(), output: output.into(), id: None, status: None }
    }

    /// The member `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The member `status`.
    #[inline]
    pub fn status(mut self, status: ResponseInputItemFunctionCallOutputStatus) -> Self {
        self.status = Some(status);
        self
    }
}
