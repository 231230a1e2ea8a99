//! `WebSearchUserLocation`: The dictionary `WebSearchUserLocation`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::WebSearchUserLocationApproximate;
use crate::rt::{self, Result};

/// The dictionary `WebSearchUserLocation`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WebSearchUserLocation {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `approximate`.
    pub approximate: WebSearchUserLocationApproximate,
}

impl WebSearchUserLocation {
    /// A `WebSearchUserLocation` with all that it has.
    pub fn new(type_: impl Into<String>, approximate: WebSearchUserLocationApproximate) -> Self {
        Self { type_: type_.into(), approximate }
    }
}

impl rt::Encode for WebSearchUserLocation {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.approximate);
    }
}

impl rt::Decode for WebSearchUserLocation {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, approximate: r.get()? })
    }
}
