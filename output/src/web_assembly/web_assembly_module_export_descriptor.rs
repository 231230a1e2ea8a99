//! `WebAssembly.ModuleExportDescriptor`: The dictionary [`WebAssembly.ModuleExportDescriptor`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WebAssemblyImportExportKind;
use crate::{FromJs, IntoJs};

/// The dictionary [`WebAssembly.ModuleExportDescriptor`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
#[doc(alias = "WebAssembly.ModuleExportDescriptor")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WebAssemblyModuleExportDescriptor {
    /// The member `kind`.
    pub kind: WebAssemblyImportExportKind,
    /// The member `name`.
    pub name: String,
}

impl WebAssemblyModuleExportDescriptor {
    /// With all that there is.
    #[inline]
    pub fn new(kind: WebAssemblyImportExportKind, name: impl Into<String>) -> Self {
        Self { kind, name: name.into() }
    }
}
