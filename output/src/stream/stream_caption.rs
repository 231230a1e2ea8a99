//! `StreamCaption`: The dictionary [`StreamCaption`](https://developers.cloudflare.com/stream/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StreamCaptionStatus;
use crate::rt::{self, Result};

/// The dictionary [`StreamCaption`](https://developers.cloudflare.com/stream/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StreamCaption {
    /// Whether the caption was generated via AI.
    pub generated: Option<bool>,
    /// The language label displayed in the native language to users.
    pub label: String,
    /// The language tag in BCP 47 format.
    pub language: String,
    /// The status of a generated caption.
    pub status: Option<StreamCaptionStatus>,
}

impl rt::Decode for StreamCaption {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { generated: r.get()?, label: r.get()?, language: r.get()?, status: r.get()? })
    }
}
