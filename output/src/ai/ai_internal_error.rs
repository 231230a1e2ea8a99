//! `AiInternalError`: The interface [`AiInternalError`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`AiInternalError`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[repr(transparent)]
pub struct AiInternalError(Js);

rt::handle_type!(AiInternalError: Js);
rt::error_type!(AiInternalError, "AiInternalError");
