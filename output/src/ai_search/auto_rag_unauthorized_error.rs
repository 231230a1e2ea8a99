//! `AutoRAGUnauthorizedError`: The interface [`AutoRAGUnauthorizedError`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

#![allow(deprecated)]

use crate::rt::{self, Js};

/// The interface [`AutoRAGUnauthorizedError`](https://developers.cloudflare.com/ai-search/).
#[doc(alias = "AutoRAGUnauthorizedError")]
#[deprecated(
    note = "Use the standalone AI Search Workers binding instead. See https://developers.cloudflare.com/ai-search/usage/workers-binding/"
)]
#[repr(transparent)]
pub struct AutoRagUnauthorizedError(Js);

rt::handle_type!(AutoRagUnauthorizedError: Js);
rt::error_type!(AutoRagUnauthorizedError, "AutoRAGUnauthorizedError");
