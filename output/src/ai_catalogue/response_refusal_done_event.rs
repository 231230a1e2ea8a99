//! `ResponseRefusalDoneEvent`: The dictionary [`ResponseRefusalDoneEvent`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseRefusalDoneEvent`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"response.refusal.done"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "response.refusal.done"))]
#[non_exhaustive]
pub struct ResponseRefusalDoneEvent {
    /// The member `content_index`.
    pub content_index: f64,
    /// The member `item_id`.
    pub item_id: String,
    /// The member `output_index`.
    pub output_index: f64,
    /// The member `refusal`.
    pub refusal: String,
    /// The member `sequence_number`.
    pub sequence_number: f64,
}

impl ResponseRefusalDoneEvent {
    /// With all that there is.
    #[inline]
    pub fn new(
        content_index: f64,
        item_id: impl Into<String>,
        output_index: f64,
        refusal: impl Into<String>,
        sequence_number: f64,
    ) -> Self {
        Self {
            content_index,
            item_id: item_id.into(),
            output_index,
            refusal: refusal.into(),
            sequence_number,
        }
    }
}
