//! `WebAssembly.TableKind`: The values of `WebAssembly.TableKind`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `WebAssembly.TableKind`.
#[doc(alias = "WebAssembly.TableKind")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebAssemblyTableKind {
    /// `"anyfunc"`
    Anyfunc,
    /// `"externref"`
    Externref,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    WebAssemblyTableKind {
        Anyfunc = "anyfunc",
        Externref = "externref",
    }
}
