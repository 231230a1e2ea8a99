//! WebAssembly.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/webassembly/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod functions;
mod web_assembly_compile_error;
mod web_assembly_export_value;
mod web_assembly_global;
mod web_assembly_global_descriptor;
mod web_assembly_import_export_kind;
mod web_assembly_import_value;
mod web_assembly_instance;
mod web_assembly_memory;
mod web_assembly_memory_descriptor;
mod web_assembly_module;
mod web_assembly_module_export_descriptor;
mod web_assembly_module_import_descriptor;
mod web_assembly_runtime_error;
mod web_assembly_table;
mod web_assembly_table_descriptor;
mod web_assembly_table_kind;
mod web_assembly_value_type;

pub use functions::{instantiate, instantiate_with, validate};
pub use web_assembly_compile_error::WebAssemblyCompileError;
pub use web_assembly_export_value::WebAssemblyExportValue;
pub use web_assembly_global::WebAssemblyGlobal;
pub use web_assembly_global_descriptor::WebAssemblyGlobalDescriptor;
pub use web_assembly_import_export_kind::WebAssemblyImportExportKind;
pub use web_assembly_import_value::WebAssemblyImportValue;
pub use web_assembly_instance::WebAssemblyInstance;
pub use web_assembly_memory::WebAssemblyMemory;
pub use web_assembly_memory_descriptor::WebAssemblyMemoryDescriptor;
pub use web_assembly_module::WebAssemblyModule;
pub use web_assembly_module_export_descriptor::WebAssemblyModuleExportDescriptor;
pub use web_assembly_module_import_descriptor::WebAssemblyModuleImportDescriptor;
pub use web_assembly_runtime_error::WebAssemblyRuntimeError;
pub use web_assembly_table::WebAssemblyTable;
pub use web_assembly_table_descriptor::WebAssemblyTableDescriptor;
pub use web_assembly_table_kind::WebAssemblyTableKind;
pub use web_assembly_value_type::WebAssemblyValueType;
