//! `BrowserRunSnapshotSuccessResponse`: Success response for `snapshot` action.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{BrowserRunResponseMeta, BrowserRunSnapshotSuccessResponseResult};
use crate::{FromJs, IntoJs};

/// Success response for `snapshot` action. Each field is present only when the
/// corresponding entry was requested in `formats`.
///
/// In JavaScript, `success` is always `true`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(success = true))]
#[non_exhaustive]
pub struct BrowserRunSnapshotSuccessResponse {
    /// The member `result`.
    pub result: BrowserRunSnapshotSuccessResponseResult,
    /// The member `meta`.
    pub meta: BrowserRunResponseMeta,
}

impl BrowserRunSnapshotSuccessResponse {
    /// With all that there is.
    #[inline]
    pub fn new(
        result: BrowserRunSnapshotSuccessResponseResult,
        meta: BrowserRunResponseMeta,
    ) -> Self {
        Self { result, meta }
    }
}
