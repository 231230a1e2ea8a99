//! `RequestInitCfPropertiesImage.quality`: `"low"`, `"medium-low"`, `"medium-high"`, `"high"` or a number.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// `"low"`, `"medium-low"`, `"medium-high"`, `"high"` or a number.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RequestInitCfPropertiesImageQuality {
    /// `"low"`
    Low,
    /// `"medium-low"`
    MediumLow,
    /// `"medium-high"`
    MediumHigh,
    /// `"high"`
    High,
    /// A number.
    Number(u32),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    RequestInitCfPropertiesImageQuality [from encode decode]
    {
        Low(0): "low",
        MediumLow(1): "medium-low",
        MediumHigh(2): "medium-high",
        High(3): "high",
    }
    {
        Number(4): value u32,
        Other(5): other Js,
    }
    []
}
