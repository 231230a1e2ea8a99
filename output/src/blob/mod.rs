//! Blobs and files.
//!
//! [Documentation](https://developer.mozilla.org/docs/Web/API/Blob)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod blob;
mod blob_bits_item;
mod blob_options;
mod file;
mod file_bits_item;
mod file_options;

pub use blob::Blob;
pub use blob_bits_item::BlobBitsItem;
pub use blob_options::BlobOptions;
pub use file::File;
pub use file_bits_item::FileBitsItem;
pub use file_options::FileOptions;
