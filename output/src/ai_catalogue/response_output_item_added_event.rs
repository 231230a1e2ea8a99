//! `ResponseOutputItemAddedEvent`: The dictionary [`ResponseOutputItemAddedEvent`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ResponseOutputItem;
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseOutputItemAddedEvent`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"response.output_item.added"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "response.output_item.added"))]
#[non_exhaustive]
pub struct ResponseOutputItemAddedEvent {
    /// The member `item`.
    pub item: ResponseOutputItem,
    /// The member `output_index`.
    pub output_index: f64,
    /// The member `sequence_number`.
    pub sequence_number: f64,
}

impl ResponseOutputItemAddedEvent {
    /// With all that there is.
    #[inline]
    pub fn new(
        item: impl Into<ResponseOutputItem>,
        output_index: f64,
        sequence_number: f64,
    ) -> Self {
        Self { item: item.into(), output_index, sequence_number }
    }
}
