//! `WebAssembly.ModuleImportDescriptor`: The dictionary [`WebAssembly.ModuleImportDescriptor`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WebAssemblyImportExportKind;
use crate::{FromJs, IntoJs};

/// The dictionary [`WebAssembly.ModuleImportDescriptor`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
#[doc(alias = "WebAssembly.ModuleImportDescriptor")]
#[derive(Clone, Debug, FromJs, IntoJs)]
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
    /// With all that there is.
    #[inline]
    pub fn new(
        kind: WebAssemblyImportExportKind,
        module: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self { kind, module: module.into(), name: name.into() }
    }
}
