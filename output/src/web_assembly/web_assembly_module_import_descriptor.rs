//! `WebAssembly.ModuleImportDescriptor`: The dictionary `WebAssembly.ModuleImportDescriptor`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/web_assembly.jsonc`.

use super::WebAssemblyImportExportKind;
use crate::rt::{self, Result};

/// The dictionary `WebAssembly.ModuleImportDescriptor`.
#[doc(alias = "WebAssembly.ModuleImportDescriptor")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WebAssemblyModuleImportDescriptor {
    /// The member `kind`.
    pub kind: WebAssemblyImportExportKind,
    /// The member `module`.
    pub module: String,
    /// The member `name`.
    pub name: String,
}

impl WebAssemblyModuleImportDescriptor {
    /// A `WebAssembly.ModuleImportDescriptor` with all that it has.
    pub fn new(
        kind: WebAssemblyImportExportKind,
        module: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self { kind, module: module.into(), name: name.into() }
    }
}

impl rt::Encode for WebAssemblyModuleImportDescriptor {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.kind);
        pack.put(&self.module);
        pack.put(&self.name);
    }
}

impl rt::Decode for WebAssemblyModuleImportDescriptor {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { kind: r.get()?, module: r.get()?, name: r.get()? })
    }
}
