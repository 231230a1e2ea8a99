//! Workers KV.
//!
//! [Documentation](https://developers.cloudflare.com/kv/api/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod kv_namespace;
mod kv_namespace_get_options;
mod kv_namespace_get_with_metadata_result;
mod kv_namespace_list_key;
mod kv_namespace_list_options;
mod kv_namespace_list_result;
mod kv_namespace_put_options;
mod kv_namespace_put_value;

#[cfg(feature = "experimental")]
mod kv_namespace_delete_bulk_keys;

pub use kv_namespace::KvNamespace;
pub use kv_namespace_get_options::KvNamespaceGetOptions;
pub use kv_namespace_get_with_metadata_result::KvNamespaceGetWithMetadataResult;
pub use kv_namespace_list_key::KvNamespaceListKey;
pub use kv_namespace_list_options::KvNamespaceListOptions;
pub use kv_namespace_list_result::KvNamespaceListResult;
pub use kv_namespace_put_options::KvNamespacePutOptions;
pub use kv_namespace_put_value::KvNamespacePutValue;

#[cfg(feature = "experimental")]
pub use kv_namespace_delete_bulk_keys::KvNamespaceDeleteBulkKeys;
