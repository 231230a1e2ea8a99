//! `WebAssembly.ModuleImportDescriptor`: The dictionary [`WebAssembly.ModuleImportDescriptor`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ImportExportKind;
use crate::rt::{self, Result};

/// The dictionary [`WebAssembly.ModuleImportDescriptor`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
#[doc(alias = "WebAssembly.ModuleImportDescriptor")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ModuleImportDescriptor {
    /// The member `kind`.
    pub kind: ImportExportKind,
    /// The member `module`.
    pub module: String,
    /// The member `name`.
    pub name: String,
}

impl rt::Decode for ModuleImportDescriptor {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { kind: r.get()?, module: r.get()?, name: r.get()? })
    }
}
