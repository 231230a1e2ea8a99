//! `WebAssembly.TableDescriptor`: The dictionary `WebAssembly.TableDescriptor`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/web_assembly.jsonc`.

use super::WebAssemblyTableKind;
use crate::rt::{self, Result};

/// The dictionary `WebAssembly.TableDescriptor`.
#[doc(alias = "WebAssembly.TableDescriptor")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WebAssemblyTableDescriptor {
    /// The member `element`.
    pub element: WebAssemblyTableKind,
    /// The member `initial`.
    pub initial: f64,
    /// The member `maximum`.
    pub maximum: Option<f64>,
}

impl WebAssemblyTableDescriptor {
    /// A `WebAssembly.TableDescriptor` with what it must have.
    pub fn new(element: WebAssemblyTableKind, initial: f64) -> Self {
        Self { element, initial, maximum: None }
    }

    /// The member `maximum`.
    pub fn maximum(mut self, maximum: f64) -> Self {
        self.maximum = Some(maximum);
        self
    }
}

impl rt::Encode for WebAssemblyTableDescriptor {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.element);
        pack.put(&self.initial);
        pack.put(&self.maximum);
    }
}

impl rt::Decode for WebAssemblyTableDescriptor {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { element: r.get()?, initial: r.get()?, maximum: r.get()? })
    }
}
