//! `ImageTransform.trim`: The values of `ImageTransform.trim`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ImageTransform.trim`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageTransformTrimValue {
    /// `"border"`
    Border,
}

rt::closed_enum! {
    ImageTransformTrimValue {
        Border = "border",
    }
}
