//! `AiSearchConfigCustomMetadataItem.data_type`: The values of `AiSearchConfigCustomMetadataItem.data_type`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchConfigCustomMetadataItem.data_type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchConfigCustomMetadataItemDataType {
    /// `"text"`
    Text,
    /// `"number"`
    Number,
    /// `"boolean"`
    Boolean,
    /// `"datetime"`
    Datetime,
}

rt::closed_enum! {
    AiSearchConfigCustomMetadataItemDataType {
        Text = "text",
        Number = "number",
        Boolean = "boolean",
        Datetime = "datetime",
    }
}
