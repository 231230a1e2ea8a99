//! `CompressionStream.constructor(format)`: The values of `CompressionStream.constructor(format)`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `CompressionStream.constructor(format)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompressionStreamFormat {
    /// `"gzip"`
    Gzip,
    /// `"deflate"`
    Deflate,
    /// `"deflate-raw"`
    DeflateRaw,
}

rt::closed_enum! {
    CompressionStreamFormat {
        Gzip = "gzip",
        Deflate = "deflate",
        DeflateRaw = "deflate-raw",
    }
}
