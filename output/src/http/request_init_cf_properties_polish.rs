//! `RequestInitCfProperties.polish`: The values of `RequestInitCfProperties.polish`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `RequestInitCfProperties.polish`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestInitCfPropertiesPolish {
    /// `"lossy"`
    Lossy,
    /// `"lossless"`
    Lossless,
    /// `"off"`
    Off,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    RequestInitCfPropertiesPolish {
        Lossy = "lossy",
        Lossless = "lossless",
        Off = "off",
    }
}
