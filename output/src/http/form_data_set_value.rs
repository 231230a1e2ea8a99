//! `FormData.set(value)`: Text or `Blob`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// Text or `Blob`.
#[derive(Clone, Debug)]
pub enum FormDataSetValue<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `Blob`
    Blob(crate::blob::Blob),
}

rt::union_type! {
    FormDataSetValue<'a> [from encode]
    {}
    {
        Str(0): text,
        Blob(1): handle crate::blob::Blob,
    }
    []
}
