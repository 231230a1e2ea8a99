//! `WebAssembly.GlobalDescriptor`: The dictionary [`WebAssembly.GlobalDescriptor`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WebAssemblyValueType;
use crate::{FromJs, IntoJs};

/// The dictionary [`WebAssembly.GlobalDescriptor`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
#[doc(alias = "WebAssembly.GlobalDescriptor")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WebAssemblyGlobalDescriptor {
    /// The member `value`.
    pub value: WebAssemblyValueType,
    /// The member `mutable`.
    pub mutable: Option<bool>,
}

impl WebAssemblyGlobalDescriptor {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(value: WebAssemblyValueType) -> Self {
        Self { value, mutable: None }
    }

    /// The member `mutable`.
    #[inline]
    pub fn mutable(mut self, mutable: bool) -> Self {
        self.mutable = Some(mutable);
        self
    }
}
