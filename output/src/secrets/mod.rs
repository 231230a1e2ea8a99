//! Secrets Store.
//!
//! [Documentation](https://developers.cloudflare.com/secrets-store/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod secrets_store_secret;

pub use secrets_store_secret::SecretsStoreSecret;
