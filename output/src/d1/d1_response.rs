//! `D1Response`: The dictionary `D1Response`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/d1.jsonc`.

use super::D1ResponseMeta;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `D1Response`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct D1Response {
    /// The member `success`.
    pub success: bool,
    /// The member `meta`.
    pub meta: D1ResponseMeta,
    /// The member `error`.
    pub error: Option<Js>,
}

impl D1Response {
    /// A `D1Response` with what it must have.
    pub fn new(success: bool, meta: D1ResponseMeta) -> Self {
        Self { success, meta, error: None }
    }

    /// The member `error`.
    pub fn error(mut self, error: impl IntoJs) -> Self {
        self.error = Some(error.into_js());
        self
    }
}

impl rt::Encode for D1Response {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.success);
        pack.put(&self.meta);
        pack.put(&self.error);
    }
}

impl rt::Decode for D1Response {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let success = r.get();
        let meta = r.get();
        let error = r.get();
        Ok(Self { success: success?, meta: meta?, error: error? })
    }
}
