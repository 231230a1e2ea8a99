//! `ChatCompletionUrlCitation`: The dictionary [`ChatCompletionUrlCitation`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionUrlCitationUrlCitation;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionUrlCitation`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChatCompletionUrlCitation {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `url_citation`.
    #[js(rename = "url_citation")]
    pub url_citation: ChatCompletionUrlCitationUrlCitation,
}

impl ChatCompletionUrlCitation {
    /// With all that there is.
    #[inline]
    pub fn new(
        type_: impl Into<String>,
        url_citation: ChatCompletionUrlCitationUrlCitation,
    ) -> Self {
        Self { type_: type_.into(), url_citation }
    }
}
