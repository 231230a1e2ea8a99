//! `SecretsStoreSecret`: The interface [`SecretsStoreSecret`](https://developers.cloudflare.com/secrets-store/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Promise};

/// The interface [`SecretsStoreSecret`](https://developers.cloudflare.com/secrets-store/).
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
///
/// async fn key(env: &Env) -> Result<String> {
///     env.secret("API_KEY")?.get().await
/// }
/// ```
#[repr(transparent)]
pub struct SecretsStoreSecret(Js);

rt::handle_type!(SecretsStoreSecret: Js);

impl SecretsStoreSecret {
    /// Get a secret from the Secrets Store, returning a string of the secret value
    /// if it exists, or throws an error if it does not exist
    #[inline]
    pub fn get(&self) -> Promise<String> {
        rt::promise(|slot| unsafe { sys::js_get(self.raw(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:secrets";
        "SecretsStoreSecret.get" => fn js_get(this: RawHandle, slot: Slot);
    }
}
