//! `RequestInitCfPropertiesVaryAction`: The values of `RequestInitCfPropertiesVaryHeader.action`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `RequestInitCfPropertiesVaryHeader.action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestInitCfPropertiesVaryAction {
    /// `"normalize"`
    Normalize,
    /// `"passthrough"`
    Passthrough,
    /// `"bypass"`
    Bypass,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    RequestInitCfPropertiesVaryAction {
        Normalize = "normalize",
        Passthrough = "passthrough",
        Bypass = "bypass",
    }
}
