//! `MediaTransformationInputOptions.fit`: The values of `MediaTransformationInputOptions.fit`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `MediaTransformationInputOptions.fit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaTransformationInputOptionsFit {
    /// `"contain"`
    Contain,
    /// `"cover"`
    Cover,
    /// `"scale-down"`
    ScaleDown,
}

rt::closed_enum! {
    MediaTransformationInputOptionsFit {
        Contain = "contain",
        Cover = "cover",
        ScaleDown = "scale-down",
    }
}
