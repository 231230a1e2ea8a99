//! `StreamDownload`: The dictionary [`StreamDownload`](https://developers.cloudflare.com/stream/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StreamDownloadStatus;
use crate::rt::{self, Result};

/// The dictionary [`StreamDownload`](https://developers.cloudflare.com/stream/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StreamDownload {
    /// Indicates the progress as a percentage between 0 and 100.
    #[doc(alias = "percentComplete")]
    pub percent_complete: f64,
    /// The status of a generated download.
    pub status: StreamDownloadStatus,
    /// The URL to access the generated download.
    pub url: Option<String>,
}

impl rt::Decode for StreamDownload {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { percent_complete: r.get()?, status: r.get()?, url: r.get()? })
    }
}
