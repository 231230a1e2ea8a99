//! `DecompressionStream.constructor(format)`: The values of `DecompressionStream.constructor(format)`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `DecompressionStream.constructor(format)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DecompressionStreamFormat {
    /// `"gzip"`
    Gzip,
    /// `"deflate"`
    Deflate,
    /// `"deflate-raw"`
    DeflateRaw,
}

rt::closed_enum! {
    DecompressionStreamFormat {
        Gzip = "gzip",
        Deflate = "deflate",
        DeflateRaw = "deflate-raw",
    }
}
