//! `WebAssembly.MemoryDescriptor`: The dictionary [`WebAssembly.MemoryDescriptor`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`WebAssembly.MemoryDescriptor`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
#[doc(alias = "WebAssembly.MemoryDescriptor")]
#[derive(Clone, Debug)]
pub struct MemoryDescriptor {
    initial: u32,
    maximum: Option<u32>,
    shared: Option<bool>,
}

impl MemoryDescriptor {
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

impl rt::Encode for MemoryDescriptor {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.initial);
        pack.put(&self.maximum);
        pack.put(&self.shared);
    }
}
