//! `WebAssembly.Module`: The interface [`WebAssembly.Module`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Module).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ModuleExportDescriptor, ModuleImportDescriptor};
use crate::rt::{self, Js, Result};

/// The interface [`WebAssembly.Module`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Module).
#[doc(alias = "WebAssembly.Module")]
#[repr(transparent)]
pub struct Module(Js);

rt::handle_type!(Module: Js);

impl Module {
    /// Calls [`WebAssembly.Module::customSections`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Module/customSections_static).
    #[doc(alias = "customSections")]
    #[inline]
    pub fn custom_sections(module: &Module, section_name: &str) -> Result<Vec<Vec<u8>>> {
        rt::take(unsafe {
            sys::static_custom_sections(module.raw(), section_name.as_ptr(), section_name.len())
        })
    }

    /// Calls [`WebAssembly.Module::exports`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Module/exports_static).
    #[inline]
    pub fn exports(module: &Module) -> Result<Vec<ModuleExportDescriptor>> {
        rt::take(unsafe { sys::static_exports(module.raw()) })
    }

    /// Calls [`WebAssembly.Module::imports`](https://developer.mozilla.org/docs/Web/API/WebAssembly.Module/imports_static).
    #[inline]
    pub fn imports(module: &Module) -> Result<Vec<ModuleImportDescriptor>> {
        rt::take(unsafe { sys::static_imports(module.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:web-assembly";
        "WebAssembly.Module::customSections" => fn static_custom_sections(
            module: RawHandle,
            section_name: *const u8,
            section_name_len: usize,
        ) -> i32;
        "WebAssembly.Module::exports" => fn static_exports(module: RawHandle) -> i32;
        "WebAssembly.Module::imports" => fn static_imports(module: RawHandle) -> i32;
    }
}
