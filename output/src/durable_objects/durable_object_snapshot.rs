//! `DurableObjectSnapshot`: The interface [`DurableObjectSnapshot`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`DurableObjectSnapshot`](https://developers.cloudflare.com/durable-objects/api/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[repr(transparent)]
pub struct DurableObjectSnapshot(Js);

rt::handle_type!(DurableObjectSnapshot: Js);
