//! `AutoRagListResponseItem`: The dictionary [`AutoRagListResponseItem`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`AutoRagListResponseItem`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AutoRagListResponseItem {
    /// The member `id`.
    pub id: String,
    /// The member `enable`.
    pub enable: bool,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `source`.
    pub source: String,
    /// The member `vectorize_name`.
    pub vectorize_name: String,
    /// The member `paused`.
    pub paused: bool,
    /// The member `status`.
    pub status: String,
}

impl rt::Decode for AutoRagListResponseItem {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            id: r.get()?,
            enable: r.get()?,
            type_: r.get()?,
            source: r.get()?,
            vectorize_name: r.get()?,
            paused: r.get()?,
            status: r.get()?,
        })
    }
}
