//! `WebAssembly.ExportValue`: `WebAssemblyGlobal`, `WebAssemblyMemory` or `WebAssemblyTable`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{WebAssemblyGlobal, WebAssemblyMemory, WebAssemblyTable};
use crate::rt::{self, Js};

/// `WebAssemblyGlobal`, `WebAssemblyMemory` or `WebAssemblyTable`.
#[doc(alias = "WebAssembly.ExportValue")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WebAssemblyExportValue {
    /// `WebAssemblyGlobal`
    Global(WebAssemblyGlobal),
    /// `WebAssemblyMemory`
    Memory(WebAssemblyMemory),
    /// `WebAssemblyTable`
    Table(WebAssemblyTable),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    WebAssemblyExportValue [decode]
    {}
    {
        Global(0): handle WebAssemblyGlobal,
        Memory(1): handle WebAssemblyMemory,
        Table(2): handle WebAssemblyTable,
        Other(3): other Js,
    }
    []
}
