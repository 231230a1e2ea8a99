//! `ImageInputOptions.encoding`: The values of `ImageInputOptions.encoding`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ImageInputOptions.encoding`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageInputOptionsEncoding {
    /// `"base64"`
    Base64,
}

rt::closed_enum! {
    ImageInputOptionsEncoding {
        Base64 = "base64",
    }
}
