//! `ImageCompositeMode`: The values of `ImageCompositeMode`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ImageCompositeMode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageCompositeMode {
    /// `"over"`
    Over,
    /// `"in"`
    In,
    /// `"atop"`
    Atop,
    /// `"out"`
    Out,
    /// `"xor"`
    Xor,
    /// `"lighter"`
    Lighter,
}

rt::closed_enum! {
    ImageCompositeMode {
        Over = "over",
        In = "in",
        Atop = "atop",
        Out = "out",
        Xor = "xor",
        Lighter = "lighter",
    }
}
