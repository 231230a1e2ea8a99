//! `ConversionResponse`: The dictionary [`ConversionResponse`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ConversionResponseFormat;
use crate::rt::{self, Result};

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
    pub format: ConversionResponseFormat,
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
        Ok(Self {
            id: r.get()?,
            name: r.get()?,
            mime_type: r.get()?,
            format: r.get()?,
            tokens: r.get()?,
            data: r.get()?,
            error: r.get()?,
        })
    }
}
