//! R2 object storage.
//!
//! [Documentation](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod r2_bucket;
mod r2_bucket_delete_keys;
mod r2_bucket_get_only_if;
mod r2_bucket_put_only_if;
mod r2_bucket_put_value;
mod r2_checksums;
mod r2_conditional;
mod r2_error;
mod r2_get_options;
mod r2_http_metadata;
mod r2_http_metadata_or_headers;
mod r2_list_options;
mod r2_list_options_include_item;
mod r2_multipart_options;
mod r2_multipart_upload;
mod r2_multipart_upload_upload_part_value;
mod r2_object;
mod r2_object_body;
mod r2_object_body_or_object;
mod r2_objects;
mod r2_put_options;
mod r2_range;
mod r2_range_or_headers;
mod r2_string_checksums;
mod r2_upload_part_options;
mod r2_uploaded_part;
mod str_or_bytes;

pub use r2_bucket::R2Bucket;
pub use r2_bucket_delete_keys::R2BucketDeleteKeys;
pub use r2_bucket_get_only_if::R2BucketGetOnlyIf;
pub use r2_bucket_put_only_if::R2BucketPutOnlyIf;
pub use r2_bucket_put_value::R2BucketPutValue;
pub use r2_checksums::R2Checksums;
pub use r2_conditional::R2Conditional;
pub use r2_error::R2Error;
pub use r2_get_options::R2GetOptions;
pub use r2_http_metadata::R2HttpMetadata;
pub use r2_http_metadata_or_headers::R2HttpMetadataOrHeaders;
pub use r2_list_options::R2ListOptions;
pub use r2_list_options_include_item::R2ListOptionsIncludeItem;
pub use r2_multipart_options::R2MultipartOptions;
pub use r2_multipart_upload::R2MultipartUpload;
pub use r2_multipart_upload_upload_part_value::R2MultipartUploadUploadPartValue;
pub use r2_object::R2Object;
pub use r2_object_body::R2ObjectBody;
pub use r2_object_body_or_object::R2ObjectBodyOrObject;
pub use r2_objects::R2Objects;
pub use r2_put_options::R2PutOptions;
pub use r2_range::R2Range;
pub use r2_range_or_headers::R2RangeOrHeaders;
pub use r2_string_checksums::R2StringChecksums;
pub use r2_upload_part_options::R2UploadPartOptions;
pub use r2_uploaded_part::R2UploadedPart;
pub use str_or_bytes::StrOrBytes;
