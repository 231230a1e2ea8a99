//! `RequestInitCfProperties.originRangeRequests`: The values of `RequestInitCfProperties.originRangeRequests`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `RequestInitCfProperties.originRangeRequests`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestInitCfPropertiesOriginRangeRequests {
    /// `"on"`
    On,
    /// `"off"`
    Off,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    RequestInitCfPropertiesOriginRangeRequests {
        On = "on",
        Off = "off",
    }
}
