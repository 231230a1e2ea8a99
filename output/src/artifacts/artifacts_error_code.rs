//! `ArtifactsErrorCode`: Error codes returned by Artifacts binding operations.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Error codes returned by Artifacts binding operations.
///
/// Each code maps to a numeric code available on `ArtifactsError.numericCode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArtifactsErrorCode {
    /// `"ALREADY_EXISTS"`
    AlreadyExists,
    /// `"NOT_FOUND"`
    NotFound,
    /// `"CREATE_IN_PROGRESS"`
    CreateInProgress,
    /// `"IMPORT_IN_PROGRESS"`
    ImportInProgress,
    /// `"FORK_IN_PROGRESS"`
    ForkInProgress,
    /// `"INVALID_INPUT"`
    InvalidInput,
    /// `"INVALID_REPO_NAME"`
    InvalidRepoName,
    /// `"INVALID_TTL"`
    InvalidTtl,
    /// `"INVALID_URL"`
    InvalidUrl,
    /// `"REMOTE_AUTH_REQUIRED"`
    RemoteAuthRequired,
    /// `"UPSTREAM_UNAVAILABLE"`
    UpstreamUnavailable,
    /// `"MEMORY_LIMIT"`
    MemoryLimit,
    /// `"INTERNAL_ERROR"`
    InternalError,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    ArtifactsErrorCode {
        AlreadyExists = "ALREADY_EXISTS",
        NotFound = "NOT_FOUND",
        CreateInProgress = "CREATE_IN_PROGRESS",
        ImportInProgress = "IMPORT_IN_PROGRESS",
        ForkInProgress = "FORK_IN_PROGRESS",
        InvalidInput = "INVALID_INPUT",
        InvalidRepoName = "INVALID_REPO_NAME",
        InvalidTtl = "INVALID_TTL",
        InvalidUrl = "INVALID_URL",
        RemoteAuthRequired = "REMOTE_AUTH_REQUIRED",
        UpstreamUnavailable = "UPSTREAM_UNAVAILABLE",
        MemoryLimit = "MEMORY_LIMIT",
        InternalError = "INTERNAL_ERROR",
    }
}
