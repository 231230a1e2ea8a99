//! `WorkerVersionMetadata`: The interface for "version_metadata" binding providing metadata about the Worker Version using this binding.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The interface for "version_metadata" binding
/// providing metadata about the Worker Version using this binding.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WorkerVersionMetadata {
    /// The ID of the Worker Version using this binding
    pub id: String,
    /// The tag of the Worker Version using this binding
    pub tag: String,
    /// The timestamp of when the Worker Version was uploaded
    pub timestamp: String,
}

impl WorkerVersionMetadata {
    /// With all that there is.
    ///
    /// - `id`: The ID of the Worker Version using this binding
    /// - `tag`: The tag of the Worker Version using this binding
    /// - `timestamp`: The timestamp of when the Worker Version was uploaded
    #[inline]
    pub fn new(
        id: impl Into<String>,
        tag: impl Into<String>,
        timestamp: impl Into<String>,
    ) -> Self {
        Self { id: id.into(), tag: tag.into(), timestamp: timestamp.into() }
    }
}
