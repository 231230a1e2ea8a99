//! `AutoRagSearchResponseDataItemContentItem`: The dictionary [`AutoRagSearchResponseDataItemContentItem`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`AutoRagSearchResponseDataItemContentItem`](https://developers.cloudflare.com/ai-search/).
///
/// In JavaScript, `type` is always `"text"`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AutoRagSearchResponseDataItemContentItem {
    /// The member `text`.
    pub text: String,
}

impl rt::Decode for AutoRagSearchResponseDataItemContentItem {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { text: r.get()? })
    }
}
