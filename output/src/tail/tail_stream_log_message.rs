//! `TailStream.Log.message`: Text.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// Text.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TailStreamLogMessage {
    /// Text.
    Str(String),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    TailStreamLogMessage [from encode decode into_js from_js]
    {}
    {
        Str(0): owned_text,
        Other(1): other Js,
    }
    [
        (0, Text),
    ]
}
