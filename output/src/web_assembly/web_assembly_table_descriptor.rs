//! `WebAssembly.TableDescriptor`: The dictionary [`WebAssembly.TableDescriptor`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WebAssemblyTableKind;
use crate::{FromJs, IntoJs};

/// The dictionary [`WebAssembly.TableDescriptor`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
#[doc(alias = "WebAssembly.TableDescriptor")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WebAssemblyTableDescriptor {
    /// The member `element`.
    pub element: WebAssemblyTableKind,
    /// The member `initial`.
    pub initial: u32,
    /// The member `maximum`.
    pub maximum: Option<u32>,
}

impl WebAssemblyTableDescriptor {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(element: WebAssemblyTableKind, initial: u32) -> Self {
        Self { element, initial, maximum: None }
    }

    /// The member `maximum`.
    #[inline]
    pub fn maximum(mut self, maximum: u32) -> Self {
        self.maximum = Some(maximum);
        self
    }
}
