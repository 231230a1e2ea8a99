//! `HelloWorldBinding`: Hello World binding to serve as an explanatory example.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::HelloWorldBindingGetResult;
use crate::rt::{self, Js, Promise};

/// Hello World binding to serve as an explanatory example. DO NOT USE
///
/// [Documentation](https://developers.cloudflare.com/workers/runtime-apis/handlers/)
#[repr(transparent)]
pub struct HelloWorldBinding(Js);

rt::handle_type!(HelloWorldBinding: Js);

impl HelloWorldBinding {
    /// Retrieve the current stored value
    #[inline]
    pub fn get(&self) -> Promise<HelloWorldBindingGetResult> {
        rt::promise(|slot| unsafe { sys::js_get(self.raw(), slot) })
    }

    /// Set a new stored value
    #[inline]
    pub fn set(&self, value: &str) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_set(self.raw(), value.as_ptr(), value.len(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:global";
        "HelloWorldBinding.get" => fn js_get(this: RawHandle, slot: Slot);
        "HelloWorldBinding.set" => fn js_set(
            this: RawHandle,
            value: *const u8,
            value_len: usize,
            slot: Slot,
        );
    }
}
