//! `RequestInitCfPropertiesImageDraw.repeat`: `true`, `"x"` or `"y"`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// `true`, `"x"` or `"y"`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RequestInitCfPropertiesImageDrawRepeat {
    /// `true`
    True,
    /// `"x"`
    X,
    /// `"y"`
    Y,
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    RequestInitCfPropertiesImageDrawRepeat [from encode decode]
    {
        True(0): true,
        X(1): "x",
        Y(2): "y",
    }
    {
        Other(3): other Js,
    }
    []
}
