//! Pub/Sub.
//!
//! [Documentation](https://developers.cloudflare.com/pub-sub/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/pub_sub.jsonc`.

mod pub_sub_message;

pub use pub_sub_message::PubSubMessage;
