//! `HyperdriveDynamicApi`: Binding that provisions Hyperdrive connections at request time, rather than from static configuration.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{HyperdriveDynamic, HyperdriveDynamicConfig};
use crate::rt::{self, Js, Promise};

/// Binding that provisions Hyperdrive connections at request time, rather than
/// from static configuration.
///
/// [Documentation](https://developers.cloudflare.com/hyperdrive/)
#[repr(transparent)]
pub struct HyperdriveDynamicApi(Js);

rt::handle_type!(HyperdriveDynamicApi: Js);

impl HyperdriveDynamicApi {
    /// Provision a connection for the database described by `args`.
    #[inline]
    pub fn get(&self, args: &HyperdriveDynamicConfig) -> Promise<HyperdriveDynamic> {
        let mut pack = rt::Pack::new();
        pack.put(args);
        rt::promise(|slot| unsafe { sys::js_get(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Get a pre-generated connection string used for connecting to dynamic Hyperdrive.
    #[doc(alias = "getHyperdriveConnectionString")]
    #[inline]
    pub fn get_hyperdrive_connection_string(&self, connection_string: &str) -> Promise<String> {
        rt::promise(|slot| unsafe {
            sys::js_get_hyperdrive_connection_string(
                self.raw(),
                connection_string.as_ptr(),
                connection_string.len(),
                slot,
            )
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:hyperdrive";
        "HyperdriveDynamicApi.get" => fn js_get(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "HyperdriveDynamicApi.getHyperdriveConnectionString" => fn js_get_hyperdrive_connection_string(
            this: RawHandle,
            connection_string: *const u8,
            connection_string_len: usize,
            slot: Slot,
        );
    }
}
