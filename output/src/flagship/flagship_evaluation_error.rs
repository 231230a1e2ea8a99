//! `FlagshipEvaluationError`: The interface [`FlagshipEvaluationError`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`FlagshipEvaluationError`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
#[repr(transparent)]
pub struct FlagshipEvaluationError(Js);

rt::handle_type!(FlagshipEvaluationError: Js);
rt::error_type!(FlagshipEvaluationError, "FlagshipEvaluationError");
