//! `ContainerInfo`: The dictionary [`ContainerInfo`](https://developers.cloudflare.com/containers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::rt::{self, Result};

/// The dictionary [`ContainerInfo`](https://developers.cloudflare.com/containers/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ContainerInfo {
    /// The member `labels`.
    pub labels: HashMap<String, String>,
    /// The member `image`.
    pub image: String,
}

impl rt::Decode for ContainerInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { labels: r.get()?, image: r.get()? })
    }
}
