//! `HyperdriveDynamic`: A handle to a dynamically-provisioned Hyperdrive connection, returned by `HyperdriveApi.get()`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Disposable, Promise};

/// A handle to a dynamically-provisioned Hyperdrive connection, returned by
/// `HyperdriveApi.get()`.
///
/// Dropping its last owner disposes of it.
///
/// [Documentation](https://developers.cloudflare.com/hyperdrive/)
#[repr(transparent)]
pub struct HyperdriveDynamic(Disposable);

rt::handle_type!(HyperdriveDynamic: Disposable);

impl HyperdriveDynamic {
    /// The database name to use when connecting through this Hyperdrive.
    #[inline]
    pub fn database(&self) -> Promise<String> {
        rt::promise(|slot| unsafe { sys::js_database(self.raw(), slot) })
    }

    /// The randomly generated user to use when authenticating to your
    /// database via Hyperdrive.
    #[inline]
    pub fn user(&self) -> Promise<String> {
        rt::promise(|slot| unsafe { sys::js_user(self.raw(), slot) })
    }

    /// The randomly generated password to use when authenticating to your
    /// database via Hyperdrive.
    #[inline]
    pub fn password(&self) -> Promise<String> {
        rt::promise(|slot| unsafe { sys::js_password(self.raw(), slot) })
    }

    /// Open a TCP socket to the target database through this Hyperdrive.
    #[cfg(feature = "sockets")]
    #[inline]
    pub fn connect(&self) -> Promise<crate::sockets::Socket> {
        rt::promise(|slot| unsafe { sys::js_connect(self.raw(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:hyperdrive";
        "HyperdriveDynamic.database" => fn js_database(this: RawHandle, slot: Slot);
        "HyperdriveDynamic.user" => fn js_user(this: RawHandle, slot: Slot);
        "HyperdriveDynamic.password" => fn js_password(this: RawHandle, slot: Slot);
        #[cfg(feature = "sockets")]
        "HyperdriveDynamic.connect" => fn js_connect(this: RawHandle, slot: Slot);
    }
}
