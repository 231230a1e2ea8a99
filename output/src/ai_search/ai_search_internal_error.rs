//! `AiSearchInternalError`: The interface [`AiSearchInternalError`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`AiSearchInternalError`](https://developers.cloudflare.com/ai-search/).
#[repr(transparent)]
pub struct AiSearchInternalError(Js);

rt::handle_type!(AiSearchInternalError: Js);
rt::error_type!(AiSearchInternalError, "AiSearchInternalError");
