//! `RequestInitCfPropertiesImage.trim`: `"border"` or `BasicImageTransformationsTrim`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BasicImageTransformationsTrim;
use crate::rt::{self, Js};

/// `"border"` or `BasicImageTransformationsTrim`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RequestInitCfPropertiesImageTrim {
    /// `"border"`
    Border,
    /// `BasicImageTransformationsTrim`
    BasicImageTransformationsTrim(BasicImageTransformationsTrim),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    RequestInitCfPropertiesImageTrim [from encode decode]
    {
        Border(0): "border",
    }
    {
        BasicImageTransformationsTrim(1): value BasicImageTransformationsTrim,
        Other(2): other Js,
    }
    []
}
