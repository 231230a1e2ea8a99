//! `WebAssembly.ModuleExportDescriptor`: The dictionary `WebAssembly.ModuleExportDescriptor`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/web_assembly.jsonc`.

use super::WebAssemblyImportExportKind;
use crate::rt::{self, Result};

/// The dictionary `WebAssembly.ModuleExportDescriptor`.
#[doc(alias = "WebAssembly.ModuleExportDescriptor")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WebAssemblyModuleExportDescriptor {
    /// The member `kind`.
    pub kind: WebAssemblyImportExportKind,
    /// The member `name`.
    pub name: String,
}

impl WebAssemblyModuleExportDescriptor {
    /// A `WebAssembly.ModuleExportDescriptor` with all that it has.
    pub fn new(kind: WebAssemblyImportExportKind, name: impl Into<String>) -> Self {
        Self { kind, name: name.into() }
    }
}

impl rt::Encode for WebAssemblyModuleExportDescriptor {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.kind);
        pack.put(&self.name);
    }
}

impl rt::Decode for WebAssemblyModuleExportDescriptor {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { kind: r.get()?, name: r.get()? })
    }
}
