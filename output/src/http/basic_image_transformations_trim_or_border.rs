//! `BasicImageTransformations.trim`: `"border"` or `BasicImageTransformationsTrim`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BasicImageTransformationsTrim;
use crate::rt::{self, Js};

/// `"border"` or `BasicImageTransformationsTrim`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BasicImageTransformationsTrimOrBorder {
    /// `"border"`
    Border,
    /// `BasicImageTransformationsTrim`
    Trim(BasicImageTransformationsTrim),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    BasicImageTransformationsTrimOrBorder [from into_js from_js]
    {
        Border(0): "border",
    }
    {
        Trim(1): value BasicImageTransformationsTrim,
        Other(2): other Js,
    }
    [
        (0, OneOf(&["border"])),
        (1, Object(&[])),
    ]
}
