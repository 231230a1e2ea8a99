//! `WebAssembly.TableDescriptor.element`: The values of `WebAssembly.TableDescriptor.element`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `WebAssembly.TableDescriptor.element`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TableKind {
    /// `"anyfunc"`
    Anyfunc,
    /// `"externref"`
    Externref,
}

rt::closed_enum! {
    TableKind {
        Anyfunc = "anyfunc",
        Externref = "externref",
    }
}
