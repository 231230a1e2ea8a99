//! `StreamDownloadGetResponse`: An object with download type keys.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StreamDownload;
use crate::rt::{self, Result};

/// An object with download type keys. Each key is optional and only present if that
/// download type has been created.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StreamDownloadGetResponse {
    /// The audio-only download. Only present if this download type has been created.
    pub audio: Option<StreamDownload>,
    /// The default video download. Only present if this download type has been created.
    pub default: Option<StreamDownload>,
}

impl rt::Decode for StreamDownloadGetResponse {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { audio: r.get()?, default: r.get()? })
    }
}
