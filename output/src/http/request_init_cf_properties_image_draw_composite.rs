//! `RequestInitCfPropertiesImageDraw.composite`: The values of `RequestInitCfPropertiesImageDraw.composite`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `RequestInitCfPropertiesImageDraw.composite`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestInitCfPropertiesImageDrawComposite {
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
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    RequestInitCfPropertiesImageDrawComposite {
        Over = "over",
        In = "in",
        Atop = "atop",
        Out = "out",
        Xor = "xor",
        Lighter = "lighter",
    }
}
