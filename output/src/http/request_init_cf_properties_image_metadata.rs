//! `RequestInitCfPropertiesImage.metadata`: The values of `RequestInitCfPropertiesImage.metadata`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `RequestInitCfPropertiesImage.metadata`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestInitCfPropertiesImageMetadata {
    /// `"keep"`
    Keep,
    /// `"copyright"`
    Copyright,
    /// `"none"`
    None,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    RequestInitCfPropertiesImageMetadata {
        Keep = "keep",
        Copyright = "copyright",
        None = "none",
    }
}
