//! `InferenceUpstreamError`: The interface [`InferenceUpstreamError`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`InferenceUpstreamError`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[repr(transparent)]
pub struct InferenceUpstreamError(Js);

rt::handle_type!(InferenceUpstreamError: Js);
rt::error_type!(InferenceUpstreamError, "InferenceUpstreamError");
