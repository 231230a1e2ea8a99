//! `ContainerSnapshot`: The dictionary [`ContainerSnapshot`](https://developers.cloudflare.com/containers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`ContainerSnapshot`](https://developers.cloudflare.com/containers/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ContainerSnapshot {
    /// The member `id`.
    pub id: String,
    /// The member `size`.
    pub size: f64,
    /// The member `name`.
    pub name: Option<String>,
}

impl rt::Decode for ContainerSnapshot {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, size: r.get()?, name: r.get()? })
    }
}
