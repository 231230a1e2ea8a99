//! `ResponseTextConfig`: The dictionary [`ResponseTextConfig`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ResponseFormatTextConfig, ResponseTextConfigVerbosity};
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseTextConfig`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ResponseTextConfig {
    /// The member `format`.
    pub format: Option<ResponseFormatTextConfig>,
    /// The member `verbosity`.
    pub verbosity: Option<ResponseTextConfigVerbosity>,
}

impl ResponseTextConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `format`.
    #[inline]
    pub fn format(mut self, format: impl Into<ResponseFormatTextConfig>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// The member `verbosity`.
    #[inline]
    pub fn verbosity(mut self, verbosity: ResponseTextConfigVerbosity) -> Self {
        self.verbosity = Some(verbosity);
        self
    }
}
