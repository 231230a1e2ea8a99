//! `AiSearchNotFoundError`: The interface [`AiSearchNotFoundError`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`AiSearchNotFoundError`](https://developers.cloudflare.com/ai-search/).
#[repr(transparent)]
pub struct AiSearchNotFoundError(Js);

rt::handle_type!(AiSearchNotFoundError: Js);
rt::error_type!(AiSearchNotFoundError, "AiSearchNotFoundError");
