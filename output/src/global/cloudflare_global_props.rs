//! `Cloudflare.GlobalProps`: The dictionary `Cloudflare.GlobalProps`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/global.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `Cloudflare.GlobalProps`.
#[doc(alias = "Cloudflare.GlobalProps")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CloudflareGlobalProps {}

impl CloudflareGlobalProps {
    /// A `Cloudflare.GlobalProps` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Encode for CloudflareGlobalProps {
    fn encode<'a>(&'a self, _: &mut rt::Pack<'a>) {}
}

impl rt::Decode for CloudflareGlobalProps {
    fn decode(_: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {})
    }
}
