//! `WebAssembly.ModuleImportDescriptor.kind`: The values of `WebAssembly.ModuleImportDescriptor.kind`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `WebAssembly.ModuleImportDescriptor.kind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportExportKind {
    /// `"function"`
    Function,
    /// `"global"`
    Global,
    /// `"memory"`
    Memory,
    /// `"table"`
    Table,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    ImportExportKind {
        Function = "function",
        Global = "global",
        Memory = "memory",
        Table = "table",
    }
}
