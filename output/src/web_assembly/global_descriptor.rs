//! `WebAssembly.GlobalDescriptor`: The dictionary [`WebAssembly.GlobalDescriptor`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ValueType;
use crate::rt;

/// The dictionary [`WebAssembly.GlobalDescriptor`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
#[doc(alias = "WebAssembly.GlobalDescriptor")]
#[derive(Clone, Debug)]
pub struct GlobalDescriptor {
    value: ValueType,
    mutable: Option<bool>,
}

impl GlobalDescriptor {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(value: ValueType) -> Self {
        Self { value, mutable: None }
    }

    /// The member `mutable`.
    #[inline]
    pub fn mutable(mut self, mutable: bool) -> Self {
        self.mutable = Some(mutable);
        self
    }
}

impl rt::Encode for GlobalDescriptor {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.value);
        pack.put(&self.mutable);
    }
}
