//! `BrowserRunSnapshotSuccessResponse`: Success response for `snapshot` action.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use super::{BrowserRunResponseMeta, BrowserRunSnapshotSuccessResponseResult};
use crate::rt::{self, Result};

/// Success response for `snapshot` action. Each field is present only when the
/// corresponding entry was requested in `formats`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunSnapshotSuccessResponse {
    /// The member `success`.
    pub success: bool,
    /// The member `result`.
    pub result: BrowserRunSnapshotSuccessResponseResult,
    /// The member `meta`.
    pub meta: BrowserRunResponseMeta,
}

impl BrowserRunSnapshotSuccessResponse {
    /// A `BrowserRunSnapshotSuccessResponse` with all that it has.
    pub fn new(
        success: bool,
        result: BrowserRunSnapshotSuccessResponseResult,
        meta: BrowserRunResponseMeta,
    ) -> Self {
        Self { success, result, meta }
    }
}

impl rt::Encode for BrowserRunSnapshotSuccessResponse {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.success);
        pack.put(&self.result);
        pack.put(&self.meta);
    }
}

impl rt::Decode for BrowserRunSnapshotSuccessResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let success = r.get();
        let result = r.get();
        let meta = r.get();
        Ok(Self { success: success?, result: result?, meta: meta? })
    }
}
