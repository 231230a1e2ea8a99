//! `AutoRagSearchResponseDataItemContentItem`: The dictionary [`AutoRagSearchResponseDataItemContentItem`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`AutoRagSearchResponseDataItemContentItem`](https://developers.cloudflare.com/ai-search/).
///
/// In JavaScript, `type` is always `"text"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "text"))]
#[non_exhaustive]
pub struct AutoRagSearchResponseDataItemContentItem {
    /// The member `text`.
    pub text: String,
}

impl AutoRagSearchResponseDataItemContentItem {
    /// With all that there is.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl rt::Encode for AutoRagSearchResponseDataItemContentItem {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.text);
    }
}

impl rt::Decode for AutoRagSearchResponseDataItemContentItem {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { text: r.get()? })
    }
}
