//! `WebAssembly.MemoryDescriptor`: The dictionary [`WebAssembly.MemoryDescriptor`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`WebAssembly.MemoryDescriptor`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
#[doc(alias = "WebAssembly.MemoryDescriptor")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WebAssemblyMemoryDescriptor {
    /// The member `initial`.
    pub initial: u32,
    /// The member `maximum`.
    pub maximum: Option<u32>,
    /// The member `shared`.
    pub shared: Option<bool>,
}

impl WebAssemblyMemoryDescriptor {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(initial: u32) -> Self {
        Self { initial, maximum: None, shared: None }
    }

    /// The member `maximum`.
    #[inline]
    pub fn maximum(mut self, maximum: u32) -> Self {
        self.maximum = Some(maximum);
        self
    }

    /// The member `shared`.
    #[inline]
    pub fn shared(mut self, shared: bool) -> Self {
        self.shared = Some(shared);
        self
    }
}
