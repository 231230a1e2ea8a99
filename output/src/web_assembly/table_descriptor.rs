//! `WebAssembly.TableDescriptor`: The dictionary [`WebAssembly.TableDescriptor`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TableKind;
use crate::rt;

/// The dictionary [`WebAssembly.TableDescriptor`](https://developers.cloudflare.com/workers/runtime-apis/webassembly/).
#[doc(alias = "WebAssembly.TableDescriptor")]
#[derive(Clone, Debug)]
pub struct TableDescriptor {
    element: TableKind,
    initial: u32,
    maximum: Option<u32>,
}

impl TableDescriptor {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(element: TableKind, initial: u32) -> Self {
        Self { element, initial, maximum: None }
    }

    /// The member `maximum`.
    #[inline]
    pub fn maximum(mut self, maximum: u32) -> Self {
        self.maximum = Some(maximum);
        self
    }
}

impl rt::Encode for TableDescriptor {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.element);
        pack.put(&self.initial);
        pack.put(&self.maximum);
    }
}
