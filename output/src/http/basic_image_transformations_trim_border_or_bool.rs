//! `BasicImageTransformationsTrim.border`: A boolean or `BasicImageTransformationsTrimBorder`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BasicImageTransformationsTrimBorder;
use crate::rt::{self, Js};

/// A boolean or `BasicImageTransformationsTrimBorder`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BasicImageTransformationsTrimBorderOrBool {
    /// A boolean.
    Bool(bool),
    /// `BasicImageTransformationsTrimBorder`
    Border(BasicImageTransformationsTrimBorder),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    BasicImageTransformationsTrimBorderOrBool [from encode decode into_js from_js]
    {}
    {
        Bool(0): value bool,
        Border(1): value BasicImageTransformationsTrimBorder,
        Other(2): other Js,
    }
    [
        (0, Bool),
        (1, Object(&[])),
    ]
}
