//! `TestController`: The dictionary `TestController`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/global.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TestController`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TestController {}

impl TestController {
    /// A `TestController` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Encode for TestController {
    fn encode<'a>(&'a self, _: &mut rt::Pack<'a>) {}
}

impl rt::Decode for TestController {
    fn decode(_: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {})
    }
}
