//! `LoopbackColoLocalActorNamespace`: The interface [`LoopbackColoLocalActorNamespace`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ColoLocalActorNamespace;
use crate::rt;

/// The interface [`LoopbackColoLocalActorNamespace`](https://developers.cloudflare.com/durable-objects/api/).
#[repr(transparent)]
pub struct LoopbackColoLocalActorNamespace(ColoLocalActorNamespace);

rt::handle_type!(LoopbackColoLocalActorNamespace: ColoLocalActorNamespace);
