//! `WebSearchOptions`: The dictionary `WebSearchOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{WebSearchOptionsSearchContextSize, WebSearchUserLocation};
use crate::rt::{self, Result};

/// The dictionary `WebSearchOptions`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WebSearchOptions {
    /// The member `search_context_size`.
    pub search_context_size: Option<WebSearchOptionsSearchContextSize>,
    /// The member `user_location`.
    pub user_location: Option<WebSearchUserLocation>,
}

impl WebSearchOptions {
    /// A `WebSearchOptions` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `search_context_size`.
    pub fn search_context_size(
        mut self,
        search_context_size: WebSearchOptionsSearchContextSize,
    ) -> Self {
        self.search_context_size = Some(search_context_size);
        self
    }

    /// The member `user_location`.
    pub fn user_location(mut self, user_location: WebSearchUserLocation) -> Self {
        self.user_location = Some(user_location);
        self
    }
}

impl rt::Encode for WebSearchOptions {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.search_context_size);
        pack.put(&self.user_location);
    }
}

impl rt::Decode for WebSearchOptions {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { search_context_size: r.get()?, user_location: r.get()? })
    }
}
