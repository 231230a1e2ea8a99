//! `AiSearchInstanceInfoCustomMetadataItem.data_type`: The values of `AiSearchInstanceInfoCustomMetadataItem.data_type`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchInstanceInfoCustomMetadataItem.data_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchInstanceInfoCustomMetadataItemDataType {
    /// `"text"`
    Text,
    /// `"number"`
    Number,
    /// `"boolean"`
    Boolean,
    /// `"datetime"`
    Datetime,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiSearchInstanceInfoCustomMetadataItemDataType {
        Text = "text",
        Number = "number",
        Boolean = "boolean",
        Datetime = "datetime",
    }
}
