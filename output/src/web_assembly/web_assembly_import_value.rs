//! `WebAssembly.ImportValue`: A number, `WebAssemblyGlobal`, `WebAssemblyMemory` or `WebAssemblyTable`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{WebAssemblyGlobal, WebAssemblyMemory, WebAssemblyTable};
use crate::rt;

/// A number, `WebAssemblyGlobal`, `WebAssemblyMemory` or `WebAssemblyTable`.
#[doc(alias = "WebAssembly.ImportValue")]
#[derive(Clone, Debug)]
pub enum WebAssemblyImportValue {
    /// A number.
    Number(f64),
    /// `WebAssemblyGlobal`
    Global(WebAssemblyGlobal),
    /// `WebAssemblyMemory`
    Memory(WebAssemblyMemory),
    /// `WebAssemblyTable`
    Table(WebAssemblyTable),
}

rt::union_type! {
    WebAssemblyImportValue [from encode]
    {}
    {
        Number(0): number,
        Global(1): handle WebAssemblyGlobal,
        Memory(2): handle WebAssemblyMemory,
        Table(3): handle WebAssemblyTable,
    }
    []
}
