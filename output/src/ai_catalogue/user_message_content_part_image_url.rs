//! `UserMessageContentPartImageUrl`: The dictionary [`UserMessageContentPartImageUrl`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::UserMessageContentPartImageUrlDetail;
use crate::{FromJs, IntoJs};

/// The dictionary [`UserMessageContentPartImageUrl`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct UserMessageContentPartImageUrl {
    /// The member `url`.
    pub url: Option<String>,
    /// The member `detail`.
    pub detail: Option<UserMessageContentPartImageUrlDetail>,
}

impl UserMessageContentPartImageUrl {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `url`.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The member `detail`.
    #[inline]
    pub fn detail(mut self, detail: UserMessageContentPartImageUrlDetail) -> Self {
        self.detail = Some(detail);
        self
    }
}
