//! `RequestInitCfPropertiesVaryAction`: Controls how Workers Standard Vary handles a request header listed by an origin `Vary` response header:
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Controls how Workers Standard Vary handles a request header listed by an
/// origin `Vary` response header:
///
/// - `"normalize"`: normalize the request header value before it is used in the
///   cache variance key.
/// - `"passthrough"`: use the raw request header value in the cache variance
///   key.
/// - `"bypass"`: bypass cache when the header appears in the origin `Vary`
///   response header.
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
