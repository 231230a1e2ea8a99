//! `UserMessageContentPartImageUrl`: The dictionary `UserMessageContentPartImageUrl`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::UserMessageContentPartImageUrlDetail;
use crate::rt::{self, Result};

/// The dictionary `UserMessageContentPartImageUrl`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserMessageContentPartImageUrl {
    /// The member `url`.
    pub url: Option<String>,
    /// The member `detail`.
    pub detail: Option<UserMessageContentPartImageUrlDetail>,
}

impl UserMessageContentPartImageUrl {
    /// A `UserMessageContentPartImageUrl` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The member `detail`.
    pub fn detail(mut self, detail: UserMessageContentPartImageUrlDetail) -> Self {
        self.detail = Some(detail);
        self
    }
}

impl rt::Encode for UserMessageContentPartImageUrl {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.url);
        pack.put(&self.detail);
    }
}

impl rt::Decode for UserMessageContentPartImageUrl {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { url: r.get()?, detail: r.get()? })
    }
}
