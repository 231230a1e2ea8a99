//! `Disposable`: The dictionary `Disposable`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/global.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `Disposable`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Disposable {}

impl Disposable {
    /// A `Disposable` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Encode for Disposable {
    fn encode<'a>(&'a self, _: &mut rt::Pack<'a>) {}
}

impl rt::Decode for Disposable {
    fn decode(_: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {})
    }
}
