//! Virtual file system.
//!
//! [Documentation](https://developer.mozilla.org/docs/Web/API/File_System_API)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

#[cfg(feature = "experimental")]
mod file_system_create_writable_options;
#[cfg(feature = "experimental")]
mod file_system_directory_handle;
#[cfg(feature = "experimental")]
mod file_system_file_handle;
#[cfg(feature = "experimental")]
mod file_system_file_write_params;
#[cfg(feature = "experimental")]
mod file_system_get_directory_options;
#[cfg(feature = "experimental")]
mod file_system_get_file_options;
#[cfg(feature = "experimental")]
mod file_system_handle;
#[cfg(feature = "experimental")]
mod file_system_handle_remove_options;
#[cfg(feature = "experimental")]
mod file_system_remove_options;
#[cfg(feature = "experimental")]
mod file_system_writable_file_stream;
#[cfg(feature = "experimental")]
mod file_system_writable_file_stream_write_data;
#[cfg(feature = "experimental")]
mod storage_manager;
#[cfg(feature = "experimental")]
mod str_or_bytes_or_blob;

#[cfg(feature = "experimental")]
pub use file_system_create_writable_options::FileSystemCreateWritableOptions;
#[cfg(feature = "experimental")]
pub use file_system_directory_handle::FileSystemDirectoryHandle;
#[cfg(feature = "experimental")]
pub use file_system_file_handle::FileSystemFileHandle;
#[cfg(feature = "experimental")]
pub use file_system_file_write_params::FileSystemFileWriteParams;
#[cfg(feature = "experimental")]
pub use file_system_get_directory_options::FileSystemGetDirectoryOptions;
#[cfg(feature = "experimental")]
pub use file_system_get_file_options::FileSystemGetFileOptions;
#[cfg(feature = "experimental")]
pub use file_system_handle::FileSystemHandle;
#[cfg(feature = "experimental")]
pub use file_system_handle_remove_options::FileSystemHandleRemoveOptions;
#[cfg(feature = "experimental")]
pub use file_system_remove_options::FileSystemRemoveOptions;
#[cfg(feature = "experimental")]
pub use file_system_writable_file_stream::FileSystemWritableFileStream;
#[cfg(feature = "experimental")]
pub use file_system_writable_file_stream_write_data::FileSystemWritableFileStreamWriteData;
#[cfg(feature = "experimental")]
pub use storage_manager::StorageManager;
#[cfg(feature = "experimental")]
pub use str_or_bytes_or_blob::StrOrBytesOrBlob;
