//! `WebAssembly.ModuleExportDescriptor`: The dictionary [`WebAssembly.ModuleExportDescriptor`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ImportExportKind;
use crate::rt::{self, Result};

/// The dictionary [`WebAssembly.ModuleExportDescriptor`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
#[doc(alias = "WebAssembly.ModuleExportDescriptor")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ModuleExportDescriptor {
    /// The member `kind`.
    pub kind: ImportExportKind,
    /// The member `name`.
    pub name: String,
}

impl rt::Decode for ModuleExportDescriptor {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { kind: r.get()?, name: r.get()? })
    }
}
