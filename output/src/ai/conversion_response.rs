//! `ConversionResponse`: The dictionary [`ConversionResponse`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Result};

/// The dictionary [`ConversionResponse`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ConversionResponse {
    /// The member `id`.
    pub id: String,
    /// The member `name`.
    pub name: String,
    /// The member `mimeType`.
    #[doc(alias = "mimeType")]
    pub mime_type: String,
    /// The member `format`.
    ///
    /// A JavaScript value, one of: `OutputFormat`, `"error"`.
    pub format: Js,
    /// The member `tokens`.
    pub tokens: Option<u32>,
    /// The member `data`.
    pub data: Option<String>,
    /// The member `error`.
    pub error: Option<String>,
}

impl rt::Decode for ConversionResponse {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let id = r.get();
        let name = r.get();
        let mime_type = r.get();
        let format = r.get();
        let tokens = r.get();
        let data = r.get();
        let error = r.get();
        Ok(Self {
            id: id?,
            name: name?,
            mime_type: mime_type?,
            format: format?,
            tokens: tokens?,
            data: data?,
            error: error?,
        })
    }
}
