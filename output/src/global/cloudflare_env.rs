//! `Cloudflare.Env`: The interface [`Cloudflare.Env`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`Cloudflare.Env`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
#[doc(alias = "Cloudflare.Env")]
#[repr(transparent)]
pub struct CloudflareEnv(Js);

rt::handle_type!(CloudflareEnv: Js);
