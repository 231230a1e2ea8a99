//! `ContainerDirectorySnapshot`: The dictionary [`ContainerDirectorySnapshot`](https://developers.cloudflare.com/containers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`ContainerDirectorySnapshot`](https://developers.cloudflare.com/containers/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ContainerDirectorySnapshot {
    /// The member `id`.
    pub id: String,
    /// The member `size`.
    pub size: f64,
    /// The member `dir`.
    pub dir: String,
    /// The member `name`.
    pub name: Option<String>,
}

impl ContainerDirectorySnapshot {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(id: impl Into<String>, size: f64, dir: impl Into<String>) -> Self {
        Self { id: id.into(), size, dir: dir.into(), name: None }
    }

    /// The member `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl rt::Encode for ContainerDirectorySnapshot {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.size);
        pack.put(&self.dir);
        pack.put(&self.name);
    }
}

impl rt::Decode for ContainerDirectorySnapshot {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, size: r.get()?, dir: r.get()?, name: r.get()? })
    }
}
