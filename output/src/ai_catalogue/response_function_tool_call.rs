//! `ResponseFunctionToolCall`: The dictionary [`ResponseFunctionToolCall`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ResponseFunctionToolCallStatus;
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseFunctionToolCall`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"function_call"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "function_call"))]
#[non_exhaustive]
pub struct ResponseFunctionToolCall {
    /// The member `arguments`.
    pub arguments: String,
    /// The member `call_id`.
    pub call_id: String,
    /// The member `name`.
    pub name: String,
    /// The member `id`.
    pub id: Option<String>,
    /// The member `status`.
    pub status: Option<ResponseFunctionToolCallStatus>,
}

impl ResponseFunctionToolCall {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        arguments: impl Into<String>,
        call_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            arguments: arguments.into(),
            call_id: call_id.into(),
            name: name.into(),
            id: None,
            status: None,
        }
    }

    /// The member `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The member `status`.
    #[inline]
    pub fn status(mut self, status: ResponseFunctionToolCallStatus) -> Self {
        self.status = Some(status);
        self
    }
}
