//! WebAssembly.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/webassembly/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod compile_error;
mod functions;
mod global;
mod global_descriptor;
mod global_or_memory_or_table;
mod import_export_kind;
mod import_value;
mod instance;
mod memory;
mod memory_descriptor;
mod module;
mod module_export_descriptor;
mod module_import_descriptor;
mod runtime_error;
mod table;
mod table_descriptor;
mod table_kind;
mod value_type;

pub use compile_error::CompileError;
pub use functions::{instantiate, instantiate_with, validate};
pub use global::Global;
pub use global_descriptor::GlobalDescriptor;
pub use global_or_memory_or_table::GlobalOrMemoryOrTable;
pub use import_export_kind::ImportExportKind;
pub use import_value::ImportValue;
pub use instance::Instance;
pub use memory::Memory;
pub use memory_descriptor::MemoryDescriptor;
pub use module::Module;
pub use module_export_descriptor::ModuleExportDescriptor;
pub use module_import_descriptor::ModuleImportDescriptor;
pub use runtime_error::RuntimeError;
pub use table::Table;
pub use table_descriptor::TableDescriptor;
pub use table_kind::TableKind;
pub use value_type::ValueType;
