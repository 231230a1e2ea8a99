//! `WebAssembly.ImportValue`: What `WebAssembly.instantiate(imports)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{WebAssemblyGlobal, WebAssemblyMemory, WebAssemblyTable};
use crate::rt;

/// What `WebAssembly.instantiate(imports)` takes.
#[doc(alias = "WebAssembly.ImportValue")]
#[derive(Clone, Debug)]
pub enum WebAssemblyImportValue {
    /// `WebAssemblyGlobal`
    WebAssemblyGlobal(WebAssemblyGlobal),
    /// `WebAssemblyMemory`
    WebAssemblyMemory(WebAssemblyMemory),
    /// `WebAssemblyTable`
    WebAssemblyTable(WebAssemblyTable),
    /// A number.
    Number(f64),
}

rt::union_type! {
    WebAssemblyImportValue {
        WebAssemblyGlobal(0): handle WebAssemblyGlobal,
        WebAssemblyMemory(1): handle WebAssemblyMemory,
        WebAssemblyTable(2): handle WebAssemblyTable,
        Number(3): number,
    }
}
