//! `FormData.get`: Text or `File`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// Text or `File`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StrOrFile {
    /// Text.
    Str(String),
    /// `File`
    File(crate::blob::File),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    StrOrFile [decode]
    {}
    {
        Str(0): owned_text,
        File(1): handle crate::blob::File,
        Other(2): other Js,
    }
    []
}
