//! `SupportedFileFormat`: The dictionary [`SupportedFileFormat`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`SupportedFileFormat`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SupportedFileFormat {
    /// The member `mimeType`.
    #[doc(alias = "mimeType")]
    pub mime_type: String,
    /// The member `extension`.
    pub extension: String,
}

impl rt::Decode for SupportedFileFormat {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { mime_type: r.get()?, extension: r.get()? })
    }
}
