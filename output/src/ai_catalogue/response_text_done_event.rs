//! `ResponseTextDoneEvent`: The dictionary [`ResponseTextDoneEvent`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::Logprob;
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseTextDoneEvent`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"response.output_text.done"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "response.output_text.done"))]
#[non_exhaustive]
pub struct ResponseTextDoneEvent {
    /// The member `content_index`.
    pub content_index: f64,
    /// The member `item_id`.
    pub item_id: String,
    /// The member `logprobs`.
    pub logprobs: Vec<Logprob>,
    /// The member `output_index`.
    pub output_index: f64,
    /// The member `sequence_number`.
    pub sequence_number: f64,
    /// The member `text`.
    pub text: String,
}

impl ResponseTextDoneEvent {
    /// With all that there is.
    #[inline]
    pub fn new(
        content_index: f64,
        item_id: impl Into<String>,
        logprobs: Vec<Logprob>,
        output_index: f64,
        sequence_number: f64,
        text: impl Into<String>,
    ) -> Self {
        Self {
            content_index,
            item_id: item_id.into(),
            logprobs,
            output_index,
            sequence_number,
            text: text.into(),
        }
    }
}
