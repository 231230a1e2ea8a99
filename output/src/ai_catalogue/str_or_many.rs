//! `AiTextEmbeddingsInput.text`: Text or several.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// Text or several.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StrOrMany {
    /// Text.
    One(String),
    /// A list.
    Many(Vec<String>),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    StrOrMany [from into_js from_js]
    {}
    {
        One(0): owned_text,
        Many(1): list String,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, List(&Any)),
    ]
}
