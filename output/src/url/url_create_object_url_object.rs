//! `URL::createObjectURL(object)`: `File` or `Blob`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// `File` or `Blob`.
#[derive(Clone, Debug)]
pub enum UrlCreateObjectUrlObject {
    /// `File`
    File(crate::blob::File),
    /// `Blob`
    Blob(crate::blob::Blob),
}

rt::union_type! {
    UrlCreateObjectUrlObject [from encode]
    {}
    {
        File(0): handle crate::blob::File,
        Blob(1): handle crate::blob::Blob,
    }
    []
}
