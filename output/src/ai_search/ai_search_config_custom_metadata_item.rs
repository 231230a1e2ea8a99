//! `AiSearchConfigCustomMetadataItem`: The dictionary [`AiSearchConfigCustomMetadataItem`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiSearchConfigCustomMetadataItemDataType;
use crate::rt;

/// The dictionary [`AiSearchConfigCustomMetadataItem`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
pub struct AiSearchConfigCustomMetadataItem {
    field_name: String,
    data_type: AiSearchConfigCustomMetadataItemDataType,
}

impl AiSearchConfigCustomMetadataItem {
    /// With all that there is.
    #[inline]
    pub fn new(
        field_name: impl Into<String>,
        data_type: AiSearchConfigCustomMetadataItemDataType,
    ) -> Self {
        Self { field_name: field_name.into(), data_type }
    }
}

impl rt::Encode for AiSearchConfigCustomMetadataItem {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.field_name);
        pack.put(&self.data_type);
    }
}
