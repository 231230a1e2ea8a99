//! `AutoRagSearchResponseDataItemContentItem`: The dictionary [`AutoRagSearchResponseDataItemContentItem`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`AutoRagSearchResponseDataItemContentItem`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoRagSearchResponseDataItemContentItem {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `text`.
    pub text: String,
}

impl AutoRagSearchResponseDataItemContentItem {
    /// With all that there is.
    #[inline]
    pub fn new(type_: impl Into<String>, text: impl Into<String>) -> Self {
        Self { type_: type_.into(), text: text.into() }
    }
}

impl rt::Encode for AutoRagSearchResponseDataItemContentItem {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.text);
    }
}

impl rt::Decode for AutoRagSearchResponseDataItemContentItem {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, text: r.get()? })
    }
}
