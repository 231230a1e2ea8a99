//! `ResponseError.code`: The values of `ResponseError.code`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ResponseError.code`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseErrorCode {
    /// `"server_error"`
    ServerError,
    /// `"rate_limit_exceeded"`
    RateLimitExceeded,
    /// `"invalid_prompt"`
    InvalidPrompt,
    /// `"vector_store_timeout"`
    VectorStoreTimeout,
    /// `"invalid_image"`
    InvalidImage,
    /// `"invalid_image_format"`
    InvalidImageFormat,
    /// `"invalid_base64_image"`
    InvalidBase64Image,
    /// `"invalid_image_url"`
    InvalidImageUrl,
    /// `"image_too_large"`
    ImageTooLarge,
    /// `"image_too_small"`
    ImageTooSmall,
    /// `"image_parse_error"`
    ImageParseError,
    /// `"image_content_policy_violation"`
    ImageContentPolicyViolation,
    /// `"invalid_image_mode"`
    InvalidImageMode,
    /// `"image_file_too_large"`
    ImageFileTooLarge,
    /// `"unsupported_image_media_type"`
    UnsupportedImageMediaType,
    /// `"empty_image_file"`
    EmptyImageFile,
    /// `"failed_to_download_image"`
    FailedToDownloadImage,
    /// `"image_file_not_found"`
    ImageFileNotFound,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    ResponseErrorCode {
        ServerError = "server_error",
        RateLimitExceeded = "rate_limit_exceeded",
        InvalidPrompt = "invalid_prompt",
        VectorStoreTimeout = "vector_store_timeout",
        InvalidImage = "invalid_image",
        InvalidImageFormat = "invalid_image_format",
        InvalidBase64Image = "invalid_base64_image",
        InvalidImageUrl = "invalid_image_url",
        ImageTooLarge = "image_too_large",
        ImageTooSmall = "image_too_small",
        ImageParseError = "image_parse_error",
        ImageContentPolicyViolation = "image_content_policy_violation",
        InvalidImageMode = "invalid_image_mode",
        ImageFileTooLarge = "image_file_too_large",
        UnsupportedImageMediaType = "unsupported_image_media_type",
        EmptyImageFile = "empty_image_file",
        FailedToDownloadImage = "failed_to_download_image",
        ImageFileNotFound = "image_file_not_found",
    }
}
