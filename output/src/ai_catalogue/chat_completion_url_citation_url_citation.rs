//! `ChatCompletionUrlCitationUrlCitation`: The dictionary [`ChatCompletionUrlCitationUrlCitation`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionUrlCitationUrlCitation`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ChatCompletionUrlCitationUrlCitation {
    /// The member `url`.
    pub url: String,
    /// The member `title`.
    pub title: String,
    /// The member `start_index`.
    pub start_index: f64,
    /// The member `end_index`.
    pub end_index: f64,
}

impl ChatCompletionUrlCitationUrlCitation {
    /// With all that there is.
    #[inline]
    pub fn new(
        url: impl Into<String>,
        title: impl Into<String>,
        start_index: f64,
        end_index: f64,
    ) -> Self {
        Self { url: url.into(), title: title.into(), start_index, end_index }
    }
}
