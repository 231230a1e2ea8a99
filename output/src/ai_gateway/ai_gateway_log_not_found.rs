//! `AiGatewayLogNotFound`: The interface `AiGatewayLogNotFound`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface `AiGatewayLogNotFound`.
#[repr(transparent)]
pub struct AiGatewayLogNotFound(Js);

rt::handle_type!(AiGatewayLogNotFound: Js);
