//! `WebAssembly.MemoryDescriptor`: The dictionary `WebAssembly.MemoryDescriptor`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/web_assembly.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `WebAssembly.MemoryDescriptor`.
#[doc(alias = "WebAssembly.MemoryDescriptor")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WebAssemblyMemoryDescriptor {
    /// The member `initial`.
    pub initial: f64,
    /// The member `maximum`.
    pub maximum: Option<f64>,
    /// The member `shared`.
    pub shared: Option<bool>,
}

impl WebAssemblyMemoryDescriptor {
    /// A `WebAssembly.MemoryDescriptor` with what it must have.
    pub fn new(initial: f64) -> Self {
        Self { initial, maximum: None, shared: None }
    }

    /// The member `maximum`.
    pub fn maximum(mut self, maximum: f64) -> Self {
        self.maximum = Some(maximum);
        self
    }

    /// The member `shared`.
    pub fn shared(mut self, shared: bool) -> Self {
        self.shared = Some(shared);
        self
    }
}

impl rt::Encode for WebAssemblyMemoryDescriptor {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.initial);
        pack.put(&self.maximum);
        pack.put(&self.shared);
    }
}

impl rt::Decode for WebAssemblyMemoryDescriptor {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { initial: r.get()?, maximum: r.get()?, shared: r.get()? })
    }
}
