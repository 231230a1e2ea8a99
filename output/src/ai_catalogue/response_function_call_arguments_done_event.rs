//! `ResponseFunctionCallArgumentsDoneEvent`: The dictionary [`ResponseFunctionCallArgumentsDoneEvent`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseFunctionCallArgumentsDoneEvent`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"response.function_call_arguments.done"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "response.function_call_arguments.done"))]
#[non_exhaustive]
pub struct ResponseFunctionCallArgumentsDoneEvent {
    /// The member `arguments`.
    pub arguments: String,
    /// The member `item_id`.
    pub item_id: String,
    /// The member `name`.
    pub name: String,
    /// The member `output_index`.
    pub output_index: f64,
    /// The member `sequence_number`.
    pub sequence_number: f64,
}

impl ResponseFunctionCallArgumentsDoneEvent {
    /// With all that there is.
    #[inline]
    pub fn new(
        arguments: impl Into<String>,
        item_id: impl Into<String>,
        name: impl Into<String>,
        output_index: f64,
        sequence_number: f64,
    ) -> Self {
        Self {
            arguments: arguments.into(),
            item_id: item_id.into(),
            name: name.into(),
            output_index,
            sequence_number,
        }
    }
}
