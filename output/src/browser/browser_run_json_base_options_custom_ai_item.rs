//! `BrowserRunJsonBaseOptionsCustomAiItem`: The dictionary [`BrowserRunJsonBaseOptionsCustomAiItem`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`BrowserRunJsonBaseOptionsCustomAiItem`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BrowserRunJsonBaseOptionsCustomAiItem {
    /// Model ID in `<provider>/<model_name>` format, e.g. `"workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast"`.
    pub model: String,
    /// Bearer token. Not needed for workers-ai models.
    pub authorization: Option<String>,
}

impl BrowserRunJsonBaseOptionsCustomAiItem {
    /// With what must be set, and nothing else.
    ///
    /// - `model`: Model ID in `<provider>/<model_name>` format, e.g. `"workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast"`.
    #[inline]
    pub fn new(model: impl Into<String>) -> Self {
        Self { model: model.into(), authorization: None }
    }

    /// Bearer token. Not needed for workers-ai models.
    #[inline]
    pub fn authorization(mut self, authorization: impl Into<String>) -> Self {
        self.authorization = Some(authorization.into());
        self
    }
}

impl rt::Encode for BrowserRunJsonBaseOptionsCustomAiItem {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.model);
        pack.put(&self.authorization);
    }
}

impl rt::Decode for BrowserRunJsonBaseOptionsCustomAiItem {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { model: r.get()?, authorization: r.get()? })
    }
}
