//! `WebSearchOptions`: The dictionary [`WebSearchOptions`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{WebSearchOptionsSearchContextSize, WebSearchUserLocation};
use crate::{FromJs, IntoJs};

/// The dictionary [`WebSearchOptions`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WebSearchOptions {
    /// The member `search_context_size`.
    pub search_context_size: Option<WebSearchOptionsSearchContextSize>,
    /// The member `user_location`.
    pub user_location: Option<WebSearchUserLocation>,
}

impl WebSearchOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `search_context_size`.
    #[inline]
    pub fn search_context_size(
        mut self,
        search_context_size: WebSearchOptionsSearchContextSize,
    ) -> Self {
        self.search_context_size = Some(search_context_size);
        self
    }

    /// The member `user_location`.
    #[inline]
    pub fn user_location(mut self, user_location: WebSearchUserLocation) -> Self {
        self.user_location = Some(user_location);
        self
    }
}
