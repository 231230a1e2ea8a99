//! `ResponseRefusalDeltaEvent`: The dictionary [`ResponseRefusalDeltaEvent`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseRefusalDeltaEvent`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"response.refusal.delta"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "response.refusal.delta"))]
#[non_exhaustive]
pub struct ResponseRefusalDeltaEvent {
    /// The member `content_index`.
    pub content_index: f64,
    /// The member `delta`.
    pub delta: String,
    /// The member `item_id`.
    pub item_id: String,
    /// The member `output_index`.
    pub output_index: f64,
    /// The member `sequence_number`.
    pub sequence_number: f64,
}

impl ResponseRefusalDeltaEvent {
    /// With all that there is.
    #[inline]
    pub fn new(
        content_index: f64,
        delta: impl Into<String>,
        item_id: impl Into<String>,
        output_index: f64,
        sequence_number: f64,
    ) -> Self {
        Self {
            content_index,
            delta: delta.into(),
            item_id: item_id.into(),
            output_index,
            sequence_number,
        }
    }
}
