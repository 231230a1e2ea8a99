//! `AiSearchInstanceInfoCustomMetadataItem`: The dictionary [`AiSearchInstanceInfoCustomMetadataItem`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiSearchInstanceInfoCustomMetadataItemDataType;
use crate::rt::{self, Result};

/// The dictionary [`AiSearchInstanceInfoCustomMetadataItem`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchInstanceInfoCustomMetadataItem {
    /// The member `field_name`.
    pub field_name: String,
    /// The member `data_type`.
    pub data_type: AiSearchInstanceInfoCustomMetadataItemDataType,
}

impl rt::Decode for AiSearchInstanceInfoCustomMetadataItem {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { field_name: r.get()?, data_type: r.get()? })
    }
}
