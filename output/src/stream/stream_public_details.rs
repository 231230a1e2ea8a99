//! `StreamPublicDetails`: The dictionary [`StreamPublicDetails`](https://developers.cloudflare.com/stream/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`StreamPublicDetails`](https://developers.cloudflare.com/stream/).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StreamPublicDetails {
    /// The public title for the video.
    pub title: Option<String>,
    /// The public share link.
    pub share_link: Option<String>,
    /// The public channel link.
    pub channel_link: Option<String>,
    /// The public logo URL.
    pub logo: Option<String>,
}

impl rt::Decode for StreamPublicDetails {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { title: r.get()?, share_link: r.get()?, channel_link: r.get()?, logo: r.get()? })
    }
}
