//! `RequestInitCfPropertiesImage.flip`: The values of `RequestInitCfPropertiesImage.flip`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `RequestInitCfPropertiesImage.flip`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestInitCfPropertiesImageFlip {
    /// `"h"`
    H,
    /// `"v"`
    V,
    /// `"hv"`
    Hv,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    RequestInitCfPropertiesImageFlip {
        H = "h",
        V = "v",
        Hv = "hv",
    }
}
