//! `AutoRagSearchResponseDataItem`: The dictionary [`AutoRagSearchResponseDataItem`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{AutoRagSearchResponseDataItemContentItem, StrOrNumberOrBool};
use crate::rt::{self, Result};

/// The dictionary [`AutoRagSearchResponseDataItem`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AutoRagSearchResponseDataItem {
    /// The member `file_id`.
    pub file_id: String,
    /// The member `filename`.
    pub filename: String,
    /// The member `score`.
    pub score: f64,
    /// The member `attributes`.
    pub attributes: HashMap<String, Option<StrOrNumberOrBool>>,
    /// The member `content`.
    pub content: Vec<AutoRagSearchResponseDataItemContentItem>,
}

impl rt::Decode for AutoRagSearchResponseDataItem {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let file_id = r.get();
        let filename = r.get();
        let score = r.get();
        let attributes = r.get();
        let content = r.get();
        Ok(Self {
            file_id: file_id?,
            filename: filename?,
            score: score?,
            attributes: attributes?,
            content: content?,
        })
    }
}
