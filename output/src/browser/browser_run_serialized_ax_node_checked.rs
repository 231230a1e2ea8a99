//! `BrowserRunSerializedAXNode.checked`: `"mixed"` or a boolean.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// `"mixed"` or a boolean.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BrowserRunSerializedAxNodeChecked {
    /// `"mixed"`
    Mixed,
    /// A boolean.
    Bool(bool),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    BrowserRunSerializedAxNodeChecked [from into_js from_js]
    {
        Mixed(0): "mixed",
    }
    {
        Bool(1): value bool,
        Other(2): other Js,
    }
    [
        (0, OneOf(&["mixed"])),
        (1, Bool),
    ]
}
