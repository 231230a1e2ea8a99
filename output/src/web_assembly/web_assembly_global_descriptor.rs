//! `WebAssembly.GlobalDescriptor`: The dictionary `WebAssembly.GlobalDescriptor`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/web_assembly.jsonc`.

use super::WebAssemblyValueType;
use crate::rt::{self, Result};

/// The dictionary `WebAssembly.GlobalDescriptor`.
#[doc(alias = "WebAssembly.GlobalDescriptor")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WebAssemblyGlobalDescriptor {
    /// The member `value`.
    pub value: WebAssemblyValueType,
    /// The member `mutable`.
    pub mutable: Option<bool>,
}

impl WebAssemblyGlobalDescriptor {
    /// A `WebAssembly.GlobalDescriptor` with what it must have.
    pub fn new(value: WebAssemblyValueType) -> Self {
        Self { value, mutable: None }
    }

    /// The member `mutable`.
    pub fn mutable(mut self, mutable: bool) -> Self {
        self.mutable = Some(mutable);
        self
    }
}

impl rt::Encode for WebAssemblyGlobalDescriptor {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.value);
        pack.put(&self.mutable);
    }
}

impl rt::Decode for WebAssemblyGlobalDescriptor {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { value: r.get()?, mutable: r.get()? })
    }
}
