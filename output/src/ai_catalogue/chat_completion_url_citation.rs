//! `ChatCompletionUrlCitation`: The dictionary [`ChatCompletionUrlCitation`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionUrlCitationUrlCitation;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionUrlCitation`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"url_citation"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "url_citation"))]
#[non_exhaustive]
pub struct ChatCompletionUrlCitation {
    /// The member `url_citation`.
    pub url_citation: ChatCompletionUrlCitationUrlCitation,
}

impl ChatCompletionUrlCitation {
    /// With all that there is.
    #[inline]
    pub fn new(url_citation: ChatCompletionUrlCitationUrlCitation) -> Self {
        Self { url_citation }
    }
}
