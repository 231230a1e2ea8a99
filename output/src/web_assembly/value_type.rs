//! `WebAssembly.GlobalDescriptor.value`: The values of `WebAssembly.GlobalDescriptor.value`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `WebAssembly.GlobalDescriptor.value`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValueType {
    /// `"anyfunc"`
    Anyfunc,
    /// `"externref"`
    Externref,
    /// `"f32"`
    F32,
    /// `"f64"`
    F64,
    /// `"i32"`
    I32,
    /// `"i64"`
    I64,
    /// `"v128"`
    V128,
}

rt::closed_enum! {
    ValueType {
        Anyfunc = "anyfunc",
        Externref = "externref",
        F32 = "f32",
        F64 = "f64",
        I32 = "i32",
        I64 = "i64",
        V128 = "v128",
    }
}
